package org.mingjian.installation.bench.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.TestDatabase;
import org.mingjian.installation.bench.oracle.DeadlineOracle;
import org.mingjian.kernel.calendar.CalendarChange;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** Terms in a table after a notice: all right, whatever broke off in between, and none written for nothing. */
@Requirement("G9")
class RecountTests {

    private static final int TERMS = 3000;
    private static final int BATCH = 250;

    private final CalendarChange change = new CalendarChange(WorkingCalendar.china(), InventedTerms.announced());

    @Test
    void aRecountThatIsCutOffAgainAndAgainEndsAsTheOracleCounts() throws Exception {
        try (Connection connection = TestDatabase.connectAsSuperuser()) {
            TermTable.fill(connection, TERMS, done -> {});
            Recount.share(connection, TERMS, 2);
        }
        for (int worker = 0; worker < 2; worker++) {
            cutOff(worker);
            cutOff(worker);
            try (Connection connection = TestDatabase.connectAsSuperuser()) {
                new Recount(connection, change, worker, read -> {}).run(BATCH);
            }
        }
        try (Connection connection = TestDatabase.connectAsSuperuser()) {
            long changed = compared(connection);
            assertThat(changed).isBetween(TERMS / 50L, (long) TERMS);
            try (var statement = connection.createStatement()) {
                ResultSet row = statement.executeQuery("select sum(changed) from terms.progress");
                row.next();
                assertThat(row.getLong(1)).isEqualTo(changed);
                statement.execute("drop schema terms cascade");
            }
        }
    }

    /** The connection is lost within the third batch: neither its days nor its progress were kept. */
    private void cutOff(int worker) throws Exception {
        try (Connection connection = TestDatabase.connectAsSuperuser()) {
            int[] batches = {0};
            assertThatThrownBy(() -> new Recount(connection, change, worker, read -> {
                                if (++batches[0] == 2) {
                                    abort(connection);
                                }
                            })
                            .run(BATCH))
                    .isInstanceOf(java.sql.SQLException.class);
        }
    }

    private static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many days differ from those before the notice; each is as the oracle says. */
    private static long compared(Connection connection) throws Exception {
        var calendar = DeadlineOracle.calendar(InventedTerms.YEAR, InventedTerms.DAYS_OFF, InventedTerms.WORK_DAYS);
        long changed = 0;
        try (var statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("select id, due_on from terms.running order by id");
            while (row.next()) {
                InventedTerms.Row term = InventedTerms.row(row.getLong(1));
                LocalDate day = row.getObject(2, LocalDate.class);
                assertThat(day).as("%s", term).isEqualTo(DeadlineOracle.dueOn(calendar, term.term()));
                changed +=
                        day.equals(term.deadline().due(WorkingCalendar.china()).day()) ? 0 : 1;
            }
        }
        return changed;
    }
}
