package org.mingjian.recording.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A check that one query makes. It takes {@code :cursor} and {@code :limit}, orders by its cursor, and answers at least
 * one row for each thing: {@code cursor, subject, label, agency_id, field, what, expected, found}, of which
 * {@code field} is null when the thing is sound.
 */
public final class SqlCheck implements SelfCheck {

    /** The join that keeps, of a list of comparisons named {@code d}, those that do not hold. */
    public static final String COMPARED = "d(field, what, expected, found) on d.expected is distinct from d.found";

    private final JdbcClient jdbc;
    private final String name;
    private final String title;
    private final String query;

    /** Asks this database. */
    public SqlCheck(JdbcClient jdbc, String name, String title, String query) {
        this.jdbc = jdbc;
        this.name = name;
        this.title = title;
        this.query = query;
    }

    private record Row(String cursor, @Nullable Mismatch mismatch) {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Batch next(String cursor, int limit) {
        List<Row> rows = jdbc.sql(query)
                .param("cursor", cursor)
                .param("limit", limit)
                .query(SqlCheck::row)
                .list();
        int checked = (int) rows.stream().map(Row::cursor).distinct().count();
        return new Batch(
                rows.isEmpty() ? cursor : rows.getLast().cursor(),
                checked,
                rows.stream().map(Row::mismatch).filter(Objects::nonNull).toList(),
                checked < limit);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String field = row.getString("field");
        if (field == null) {
            return new Row(row.getString("cursor"), null);
        }
        var thing = new Mismatch.Thing(
                row.getString("subject"), row.getString("label"), row.getObject("agency_id", UUID.class));
        return new Row(
                row.getString("cursor"),
                new Mismatch(
                        thing,
                        field,
                        row.getString("what"),
                        text(row.getString("expected")),
                        text(row.getString("found"))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "无" : value;
    }
}
