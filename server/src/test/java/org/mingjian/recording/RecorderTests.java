package org.mingjian.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.recording.log.EntryReceipt;
import org.mingjian.tlog.Checkpoint;
import org.mingjian.tlog.Hash;
import org.mingjian.tlog.TlogProof;
import org.mingjian.tlog.note.NoteKey;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@Requirement({"D12", "D16", "G1"})
class RecorderTests {

    @Autowired
    private Recorder recorder;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Timeline timeline;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private TransactionTemplate transaction;

    @BeforeEach
    void prepareTransactions() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void anActWithoutATransactionIsNotRecorded() {
        assertThatThrownBy(() -> recorder.record(entry(subject(), "fileCase")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void anEntryVanishesWithTheActThatFails() {
        String subject = subject();
        transaction.executeWithoutResult(status -> {
            recorder.record(entry(subject, "fileCase"));
            status.setRollbackOnly();
        });
        assertThat(timeline.of(subject)).isEmpty();
    }

    @Test
    void aReceiptProvesTheEntryWithNothingButTheKey() {
        RecordedEntry recorded = recordOne(subject());
        long index = receipts.awaitSequenced(recorded.id());
        EntryReceipt receipt = receipts.of(recorded.id());
        Hash leaf = Hash.leaf(Base64.getDecoder().decode(receipt.entry()));
        assertThat(leaf.hex()).isEqualTo(recorded.leafHash());
        TlogProof proof = TlogProof.parse(receipt.proof());
        assertThat(proof.index()).isEqualTo(index);
        Checkpoint signed = proof.signedBy(NoteKey.parse(receipt.logKey()));
        assertThat(proof.includes(leaf, signed)).isTrue();
    }

    @Test
    void theContentIsNotInTheEntryAndItsOpeningFitsTheCommitment() {
        RecordedEntry recorded = recordOne(subject());
        String body = jdbc.sql("select convert_from(body, 'UTF8') from recording.entry where id = :id")
                .param("id", recorded.id())
                .query(String.class)
                .single();
        assertThat(body).doesNotContain("content of").contains("\"commitment\":");
        assertThat(jdbc.sql("""
                        select e.commitment = sha256(o.salt || o.content) from recording.entry e
                        join recording.commitment_opening o on o.entry_id = e.id where e.id = :id
                        """).param("id", recorded.id()).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void sixtyFourWritersLeaveOneChainASubjectAndDenseIndexes() throws Exception {
        List<String> subjects = List.of(subject(), subject(), subject(), subject());
        Set<Long> indexes = new HashSet<>();
        try (var writers = Executors.newFixedThreadPool(64)) {
            List<Callable<Long>> acts = new java.util.ArrayList<>();
            for (int i = 0; i < 320; i++) {
                String subject = subjects.get(i % subjects.size());
                acts.add(() -> receipts.awaitSequenced(recordOne(subject).id()));
            }
            for (Future<Long> act : writers.invokeAll(acts)) {
                indexes.add(act.get());
            }
        }
        assertThat(indexes).hasSize(320);
        for (String subject : subjects) {
            assertChain(subject, 80);
        }
        assertThat(jdbc.sql("select count(*) = max(index) + 1 from recording.entry_index")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobodyChangesTheRecordNotEvenTheOwnerOfTheTables() throws Exception {
        RecordedEntry recorded = recordOne(subject());
        assertThatThrownBy(() -> jdbc.sql("update recording.entry set office = 'X' where id = :id")
                        .param("id", recorded.id())
                        .update())
                .hasRootCauseMessage("ERROR: permission denied for table entry");
        try (var connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            for (String change : List.of(
                    "update recording.entry set office = 'X'",
                    "delete from recording.entry_index",
                    "truncate recording.entry cascade",
                    "delete from recording.checkpoint")) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("insert-only");
            }
        }
    }

    private void assertChain(String subject, int length) {
        List<TimelineEntry> acts = timeline.of(subject);
        assertThat(acts).hasSize(length);
        assertThat(acts).extracting(TimelineEntry::index).isSorted();
        assertThat(jdbc.sql("""
                        select count(*) from recording.entry e left join recording.entry p
                        on p.subject = e.subject and p.subject_position = e.subject_position - 1
                        where e.subject = :subject and e.previous_hash is distinct from p.leaf_hash
                        """).param("subject", subject).query(Long.class).single())
                .isZero();
    }

    private RecordedEntry recordOne(String subject) {
        return transaction.execute(status -> recorder.record(entry(subject, "fileCase")));
    }

    private static Entry entry(String subject, String act) {
        return new Entry(
                subject,
                "casework:" + act,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "HANDLER",
                List.of(),
                "content of " + act);
    }

    private static String subject() {
        return "case:" + UUID.randomUUID();
    }
}
