package org.mingjian.recording.log;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TilePath;
import org.mingjian.tlog.files.LogCheck;
import org.mingjian.tlog.files.LogFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A second publisher with the same key and database stands for the one after a crash: it finds the files as the crash
 * left them.
 */
@IntegrationTest
@Requirement({"D12", "G1"})
class CrashTests {

    @Autowired
    private Acts acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private LogRows rows;

    @Autowired
    private LogKey key;

    @Autowired
    private PlatformTransactionManager transactions;

    @TempDir
    private Path data;

    @Autowired
    private CheckpointSigner signer;

    @Autowired
    private Sm3Edges edges;

    @Autowired
    private Cosignatures cosignatures;

    @Autowired
    private SigningGuard guard;

    private LogPublisher restarted() {
        return new LogPublisher(data, rows, signer, edges, cosignatures, guard);
    }

    @BeforeEach
    void recordSome() {
        for (int i = 0; i < 4; i++) {
            acts.act(Acts.subject());
        }
        receipts.of(acts.act(Acts.subject()).id());
    }

    @Test
    void sequencedButNeitherIntegratedNorSignedIsPublishedAfterTheStart() throws IOException {
        restarted().publish();
        RecordedEntry later = acts.act(Acts.subject());
        long index = receipts.awaitSequenced(later.id());
        LogPublisher next = restarted();
        next.publish();
        assertWhole(next.files(), index + 1);
    }

    @Test
    void signedButNotPublishedAppearsAfterTheStartAsItWasSigned() throws IOException {
        LogPublisher before = restarted();
        before.publish();
        Files.delete(data.resolve("log/checkpoint"));
        restarted().publish();
        assertThat(Files.readString(data.resolve("log/checkpoint")))
                .isEqualTo(rows.newestCheckpoint().orElseThrow().note());
    }

    /** A crash tears only what was being written: the checkpoint and the partial tiles of the newest edge. */
    @Test
    void tornOrLostTilesAreMadeAnewFromTheDatabase() throws IOException {
        int mended = 0;
        for (int attempt = 0; attempt < 10 && mended == 0; attempt++) {
            mended = tearTheEdge();
        }
        assertThat(mended).isPositive();
    }

    private int tearTheEdge() throws IOException {
        LogPublisher before = restarted();
        before.publish();
        for (String outgrown : edge(before.files())) {
            Files.delete(before.files().directory().resolve(outgrown));
        }
        restarted().publish();
        long size = size();
        List<String> edge =
                edge(before.files()).stream().filter(path -> newest(path, size)).toList();
        int mended = 0;
        for (String path : edge) {
            Path file = before.files().directory().resolve(path);
            Files.write(file, new byte[(int) Files.size(file) / 2]);
            restarted().publish();
            boolean torn = mended(before.files(), size, file);
            Files.deleteIfExists(file);
            restarted().publish();
            if (!torn || !mended(before.files(), size, file)) {
                return mended;
            }
            mended++;
        }
        return mended;
    }

    private static List<String> edge(LogFiles files) throws IOException {
        return files.list().stream()
                .filter(path -> !path.startsWith("tile/") || path.contains(".p/"))
                .toList();
    }

    /** A crash does not tear what was written long before: narrower forms stay behind until their tile is full. */
    private static boolean newest(String path, long size) {
        if (!path.startsWith("tile/")) {
            return true;
        }
        TilePath tile = TilePath.parse(path);
        return tile.equals(TilePath.inTree(tile.level(), tile.index(), size));
    }

    /** Others record in the same database: a file that the log has outgrown meanwhile is no edge any more. */
    private boolean mended(LogFiles files, long size, Path file) throws IOException {
        if (size() != size) {
            Files.deleteIfExists(file);
            return false;
        }
        assertWhole(files, size);
        return true;
    }

    private long size() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("log/checkpoint")).get(1));
    }

    @Test
    void aSequencerThatDiesInItsBatchLeavesItPendingForTheNext() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        RecordedEntry entry = requireNonNull(own.execute(dies -> {
            lock();
            RecordedEntry committed = own.execute(act -> acts.act(Acts.subject()));
            assertThat(rows.sequence(1000))
                    .containsKey(requireNonNull(committed).id());
            dies.setRollbackOnly();
            return committed;
        }));
        long index = receipts.awaitSequenced(entry.id());
        assertThat(rows.entries(0, (int) index + 1)).hasSize((int) index + 1);
    }

    @Test
    void onlyOneSequencesAtATime() {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        own.executeWithoutResult(one -> {
            lock();
            own.executeWithoutResult(other -> assertThat(rows.lockSequencer()).isFalse());
        });
    }

    /** The application's own sequencer may be at work for a moment. */
    private void lock() {
        while (!rows.lockSequencer()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void anOlderDatabaseBehindThePublishedCheckpointDoesNotSign() throws IOException, SQLException {
        LogFiles files = new LogFiles(data.resolve("log"));
        Checkpoint newer = new Checkpoint(key.key().name(), rows.size() + 1000, Hash.emptyTree());
        files.publish(key.sign(newer.text()).format());
        assertThatThrownBy(() -> restarted().publish())
                .isInstanceOf(RecordDamaged.class)
                .hasMessageContaining("older copy");
        assertThat(Files.readString(data.resolve("log/checkpoint"), StandardCharsets.UTF_8))
                .contains("\n" + newer.size() + "\n");
        change("delete from recording.halt");
    }

    @Test
    void aChangedEntryIsNotIntegrated() throws SQLException {
        UUID victim = rows.entries(0, 1).getFirst().id();
        change("update recording.entry set body = body || '\\x20'::bytea where id = '" + victim + "'");
        try {
            assertThatThrownBy(() -> restarted().publish())
                    .isInstanceOf(RecordDamaged.class)
                    .hasMessageContaining(victim.toString());
            assertThat(data.resolve("log/checkpoint")).doesNotExist();
        } finally {
            change("update recording.entry set body = substr(body, 1, octet_length(body) - 1) where id = '" + victim
                    + "'");
        }
    }

    @Test
    void aLostKeyIsNotReplacedInSilence() {
        assertThatThrownBy(() -> new LogKey(data, rows))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("restore");
        assertThat(data.resolve("keys/log.key")).doesNotExist();
    }

    @Test
    void theKeyIsReadableByItsOwnerOnly() throws IOException {
        assertThat(Files.getPosixFilePermissions(TestDatabase.data().resolve("keys/log.key")))
                .hasToString("[OWNER_READ, OWNER_WRITE]");
    }

    private void assertWhole(LogFiles files, long least) throws IOException {
        LogCheck.Verdict verdict = new LogCheck(files, key.key()).run();
        assertThat(verdict.damage()).isNull();
        assertThat(Optional.ofNullable(verdict.checkpoint()).orElseThrow().size())
                .isGreaterThanOrEqualTo(least);
    }

    private static void change(String statement) throws SQLException {
        try (var connection = TestDatabase.connectAsSuperuser();
                var sql = connection.createStatement()) {
            sql.execute("set session_replication_role = replica");
            sql.execute(statement);
        }
    }
}
