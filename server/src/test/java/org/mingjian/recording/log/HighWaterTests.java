package org.mingjian.recording.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Receipts;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.springframework.beans.factory.annotation.Autowired;

/** A file outside of the data directory remembers what was signed when everything else was put back. */
@IntegrationTest
@Requirement({"D12", "G1"})
class HighWaterTests {

    @Autowired
    private Acts acts;

    @Autowired
    private Receipts receipts;

    @Autowired
    private LogRows rows;

    @Autowired
    private LogKey key;

    @Autowired
    private CheckpointSigner signer;

    @Autowired
    private Sm3Edges edges;

    @Autowired
    private Cosignatures cosignatures;

    @Autowired
    private Halts halts;

    @Autowired
    private FormerLogs former;

    @TempDir
    private Path data;

    private Path file = Path.of("");

    @BeforeEach
    void recordAndPublish() {
        file = data.resolve("high-water");
        receipts.of(acts.act(Acts.subject()).id());
    }

    @AfterEach
    void goOn() throws SQLException {
        try (var connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from recording.halt");
        }
    }

    @Test
    void everyPublishedCheckpointIsRemembered() throws IOException {
        LogPublisher publisher = publisher();
        publisher.publish();
        receipts.awaitSequenced(acts.act(Acts.subject()).id());
        publisher.publish();
        Checkpoint highest = highWater().highest(key.key().name()).orElseThrow();
        assertThat(rows.checkpoint(highest.size()).orElseThrow().root()).isEqualTo(highest.root());
    }

    @Test
    void aDatabaseBehindItDoesNotSign() throws IOException {
        highWater().raise(new Checkpoint(key.key().name(), rows.size() + 500, Hash.emptyTree()));
        assertThatThrownBy(() -> publisher().publish()).isInstanceOf(RecordDamaged.class);
        assertThat(halts.open()).anySatisfy(halt -> {
            assertThat(halt.kind()).isEqualTo(Halt.Kind.HIGH_WATER);
            assertThat(halt.proven()).isTrue();
        });
        assertThat(data.resolve("log/checkpoint")).doesNotExist();
    }

    @Test
    void anotherRootOfTheSameSizeDoesNotSign() throws IOException {
        long size = rows.newestCheckpoint().orElseThrow().size();
        highWater().raise(new Checkpoint(key.key().name(), size, Hash.emptyTree()));
        assertThatThrownBy(() -> publisher().publish()).isInstanceOf(RecordDamaged.class);
    }

    @Test
    void aDamagedFileIsNotTakenForNone() throws IOException {
        Files.writeString(file, "mingjian-high-water/1\nnonsense\n");
        assertThatThrownBy(() -> publisher().publish()).hasMessageContaining("cannot be written");
    }

    private HighWater highWater() {
        return new HighWater(file.toString());
    }

    private LogPublisher publisher() {
        SigningGuard guard = new SigningGuard(halts, rows, key, highWater(), former);
        guard.witnessesWereAsked();
        return new LogPublisher(data, rows, signer, edges, cosignatures, guard);
    }
}
