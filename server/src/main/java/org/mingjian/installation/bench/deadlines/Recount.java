package org.mingjian.installation.bench.deadlines;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.mingjian.kernel.calendar.CalendarChange;

/**
 * Counts the terms of a range again, a batch in a transaction together with how far it has come; so it goes on where a
 * kill left it. Only days that moved are written.
 */
final class Recount {

    private static final int BATCH = 50_000;
    private static final String READ = """
            select id, rule, started_on, longer, paused_from, paused_days, due_on from terms.running
            where id > ? and id <= ? order by id limit ?
            """;
    private static final String WRITE = """
            update terms.running r set due_on = date '1970-01-01' + c.day
            from unnest(?::bigint[], ?::int[]) c (id, day) where r.id = c.id
            """;
    private static final String ADVANCE =
            "update terms.progress set behind = ?, changed = changed + ? where worker = ?";

    private final Connection connection;
    private final CalendarChange change;
    private final int worker;
    private final LongConsumer progress;

    /**
     * One of several, on a connection of its own.
     *
     * @param progress told after each batch how many terms it held
     */
    Recount(Connection connection, CalendarChange change, int worker, LongConsumer progress) {
        this.connection = connection;
        this.change = change;
        this.worker = worker;
        this.progress = progress;
    }

    /** Shares the terms among workers; a range that is there already stays. */
    static void share(Connection connection, long terms, int workers) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into terms.progress values (?, ?, ?, 0) on conflict (worker) do nothing")) {
            for (int worker = 0; worker < workers; worker++) {
                insert.setInt(1, worker);
                insert.setLong(2, terms * worker / workers);
                insert.setLong(3, terms * (worker + 1) / workers);
                insert.executeUpdate();
            }
        }
    }

    void run() throws SQLException {
        run(BATCH);
    }

    void run(int batch) throws SQLException {
        connection.setAutoCommit(false);
        while (step(batch)) {}
    }

    private boolean step(int batch) throws SQLException {
        long[] range = range();
        List<Long> ids = new ArrayList<>();
        List<Integer> days = new ArrayList<>();
        long behind = range[0];
        long read = 0;
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setLong(1, range[0]);
            select.setLong(2, range[1]);
            select.setInt(3, batch);
            ResultSet row = select.executeQuery();
            while (row.next()) {
                behind = row.getLong(1);
                read++;
                Optional<LocalDate> moved = moved(row);
                if (moved.isPresent()) {
                    ids.add(behind);
                    days.add((int) moved.get().toEpochDay());
                }
            }
        }
        write(ids, days, behind);
        connection.commit();
        progress.accept(read);
        return read > 0;
    }

    private Optional<LocalDate> moved(ResultSet row) throws SQLException {
        var term = new InventedTerms.Row(
                row.getInt(2), row.getObject(3, LocalDate.class), row.getInt(4), row.getInt(5), row.getInt(6));
        return change.moved(term.deadline(), row.getObject(7, LocalDate.class));
    }

    private long[] range() throws SQLException {
        try (var select = connection.prepareStatement("select behind, upto from terms.progress where worker = ?")) {
            select.setInt(1, worker);
            ResultSet row = select.executeQuery();
            row.next();
            return new long[] {row.getLong(1), row.getLong(2)};
        }
    }

    private void write(List<Long> ids, List<Integer> days, long behind) throws SQLException {
        if (!ids.isEmpty()) {
            try (var update = connection.prepareStatement(WRITE)) {
                update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
                update.setArray(2, connection.createArrayOf("int", days.toArray()));
                update.executeUpdate();
            }
        }
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, behind);
            update.setInt(2, ids.size());
            update.setInt(3, worker);
            update.executeUpdate();
        }
    }
}
