package org.mingjian.recording.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.IntegrationTest;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.publicity.Waiting;
import org.mingjian.recording.Acts;
import org.mingjian.recording.Entry;
import org.mingjian.recording.Receipts;
import org.mingjian.recording.RecordedEntry;
import org.mingjian.recording.Recorder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The background finds by itself what was changed, tells it once, and goes on where it stood. */
@IntegrationTest
@Requirement({"D12", "D16", "G1"})
class SelfCheckingTests {

    private static final int MOST_STEPS = 5_000;

    @Autowired
    private SelfCheckProgress progress;

    @Autowired
    private CheckPositions positions;

    @Autowired
    private Alarms alarms;

    @Autowired
    private List<Integrity> kept;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Acts acts;

    @Autowired
    private Recorder recorder;

    @Autowired
    private Receipts receipts;

    @Autowired
    private JdbcClient jdbc;

    private SelfChecking checking() {
        // No rest between passes, whatever the clock of another test was.
        var settings = new SelfCheckSettings(100, Duration.ZERO, Duration.ofDays(-1000));
        return new SelfChecking(kept, positions, alarms, settings, transactions);
    }

    @BeforeEach
    void finishWhatWentOn() {
        pass();
    }

    /** Steps to the end of the pass under way, or of a fresh one. */
    private void pass() {
        var checking = checking();
        checking.step();
        finish(checking);
    }

    private void finish(SelfChecking checking) {
        for (int i = 0; i < MOST_STEPS && progress.now().running(); i++) {
            checking.step();
        }
        assertThat(progress.now().running()).isFalse();
    }

    @Test
    void aChangedContentIsToldOnceWithBothHashes() throws SQLException {
        RecordedEntry entry = acts.act(Acts.subject());
        receipts.of(entry.id());
        superuser("update recording.commitment_opening set content = 'other' where entry_id = '" + entry.id() + "'");
        try {
            pass();
            assertThat(told(entry)).singleElement().satisfies(alarm -> {
                assertThat(alarm.field()).isEqualTo("commitment");
                assertThat(alarm.expected()).matches("[0-9a-f]{64}").isNotEqualTo(alarm.found());
            });
            pass();
            assertThat(told(entry)).hasSize(1);
        } finally {
            superuser("update recording.commitment_opening set content = 'the content' where entry_id = '" + entry.id()
                    + "'");
        }
    }

    @Test
    void aPageThatWasReleasedAndIsGoneIsToldByTheHashOfItsRelease() {
        UUID record = UUID.randomUUID();
        String hash = "ab".repeat(32);
        release(record, hash);
        pass();
        pass();
        assertThat(told("publicRecord:" + record)).singleElement().isEqualTo(new Told("page", hash, "缺失"));
        withdraw(record);
        pass();
        assertThat(told("publicRecord:" + record)).hasSize(1);
    }

    private void release(UUID record, String hash) {
        record("publicity:release", record, List.of(new Entry.Attachment("page", record, hash)));
    }

    private void withdraw(UUID record) {
        record("publicity:withdraw", record, List.of());
    }

    private void record(String act, UUID record, List<Entry.Attachment> attachments) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> recorder.record(new Entry(
                        "publicRecord:" + record, act, UUID.randomUUID(), null, "SYSTEM", attachments, "content")));
    }

    @Test
    void whatIsWrongForAMomentOnlyIsNotTold() throws SQLException {
        RecordedEntry entry = acts.act(Acts.subject());
        receipts.of(entry.id());
        superuser("update recording.commitment_opening set content = 'other' where entry_id = '" + entry.id() + "'");
        var checking = checking();
        boolean suspicious = false;
        for (int i = 0; i < MOST_STEPS && !suspicious; i++) {
            suspicious = checking.step().suspicious();
        }
        superuser("update recording.commitment_opening set content = 'the content' where entry_id = '" + entry.id()
                + "'");
        assertThat(suspicious).isTrue();
        finish(checking);
        assertThat(told(entry)).isEmpty();
    }

    @Test
    void anotherNodeGoesOnWhereThisOneStood() {
        acts.act(Acts.subject());
        var stopped = checking();
        while (stopped.step().checked() == 0) {
            assertThat(progress.now().running()).isTrue();
        }
        long before = progress.now().checked();
        var begun = progress.now().begunAt();
        finish(checking());
        assertThat(progress.now().checked()).isGreaterThan(before);
        assertThat(progress.now().begunAt()).isEqualTo(begun);
        assertThat(progress.now().lastFullAt()).isNotNull();
    }

    @Test
    void theBackgroundGoesOnByItselfUntilItIsStopped() {
        acts.act(Acts.subject());
        var begun = progress.now().begunAt();
        var settings = new SelfCheckSettings(10_000, Duration.ZERO, Duration.ofDays(-1000));
        var thread = new SelfCheckThread(checking(), settings);
        thread.start();
        Waiting.forIt(() -> Optional.ofNullable(progress.now().begunAt()).filter(at -> !at.equals(begun)));
        thread.stop();
        assertThat(thread.isRunning()).isFalse();
    }

    @Test
    void nobodyChangesAnAlarm() {
        assertThat(List.of("update recording.alarm set what = ''", "delete from recording.alarm"))
                .allSatisfy(change -> assertThatThrownBy(() -> jdbc.sql(change).update())
                        .rootCause()
                        .hasMessageContaining("permission denied"));
    }

    private record Told(String field, String expected, String found) {}

    private List<Told> told(RecordedEntry entry) {
        return told("entry:" + entry.id());
    }

    private List<Told> told(String subject) {
        return jdbc.sql("select field, expected, found from recording.alarm where subject = :subject")
                .param("subject", subject)
                .query((row, number) -> new Told(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static void superuser(String change) throws SQLException {
        try (Connection connection = TestDatabase.connectAsSuperuser();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute(change);
        }
    }
}
