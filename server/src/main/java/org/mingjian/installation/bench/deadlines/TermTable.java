package org.mingjian.installation.bench.deadlines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.LongConsumer;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** The table of running terms with their last days, and how far a recomputation has come. */
final class TermTable {

    private static final int CHUNK = 10_000;

    private static final String SCHEMA = """
            drop schema if exists terms cascade;
            create schema terms;
            create table terms.running (
              id bigint primary key, rule smallint not null, started_on date not null, longer smallint not null,
              paused_from smallint not null, paused_days smallint not null, due_on date not null
            ) with (fillfactor = 85);
            create table terms.progress (
              worker int primary key, behind bigint not null, upto bigint not null, changed bigint not null
            );
            """;

    private TermTable() {}

    /** Makes the table anew with so many terms, counted by the calendar before the notice. */
    static void fill(Connection connection, long terms, LongConsumer progress) throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute(SCHEMA);
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy terms.running from stdin");
        WorkingCalendar before = WorkingCalendar.china();
        var text = new StringBuilder();
        for (long id = 1; id <= terms; id++) {
            append(text, id, before);
            if (id % CHUNK == 0 || id == terms) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
                copy.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
                progress.accept(id);
            }
        }
        copy.endCopy();
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze terms.running");
            statement.execute("checkpoint");
        }
    }

    private static void append(StringBuilder text, long id, WorkingCalendar before) {
        InventedTerms.Row row = InventedTerms.row(id);
        LocalDate due = ((Due) row.deadline().reckon(before)).day();
        text.append(id)
                .append('\t')
                .append(row.rule())
                .append('\t')
                .append(row.start())
                .append('\t');
        text.append(row.longer())
                .append('\t')
                .append(row.pausedFrom())
                .append('\t')
                .append(row.pausedDays());
        text.append('\t').append(due).append('\n');
    }
}
