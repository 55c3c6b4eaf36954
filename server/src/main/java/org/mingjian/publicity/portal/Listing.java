package org.mingjian.publicity.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Lists of what is public. */
@Component
class Listing {

    private final JdbcClient jdbc;

    Listing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a list is narrowed to; {@code null} means all. Days are those of the decision. */
    record Filter(
            @Nullable String kind,
            @Nullable String agency,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        static final Filter ALL = new Filter(null, null, null, null);
    }

    /** A page of the list, newest first. */
    List<ListedRecord> list(Filter filter, long offset, int size) {
        return filtered(filter, """
                        select * from publicity.published_page
                        where (:kind::text is null or penalty_kinds @> array[:kind::text])
                          and (:agency::text is null or agency_name = :agency)
                          and (:from::date is null or decided_on >= :from)
                          and (:to::date is null or decided_on <= :to)
                        order by published_at desc, record_id limit :size offset :offset
                        """)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) -> map(row))
                .list();
    }

    /** How many there are. */
    long count(Filter filter) {
        return filtered(filter, """
                        select count(*) from publicity.published_page
                        where (:kind::text is null or penalty_kinds @> array[:kind::text])
                          and (:agency::text is null or agency_name = :agency)
                          and (:from::date is null or decided_on >= :from)
                          and (:to::date is null or decided_on <= :to)
                        """).query(Long.class).single();
    }

    /** The records in the order asked for; those that are not public any more are left out. */
    List<ListedRecord> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql("select * from publicity.published_page where record_id in (:ids)")
                .param("ids", ids)
                .query((row, number) -> map(row))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(record -> ids.indexOf(record.id())))
                .toList();
    }

    /** The agencies that published. */
    List<String> agencies() {
        return jdbc.sql("select distinct agency_name from publicity.published_page order by agency_name")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** The kinds of penalty that occur. */
    List<String> kinds() {
        return jdbc.sql("select distinct unnest(penalty_kinds) as kind from publicity.published_page order by kind")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private StatementSpec filtered(Filter filter, String sql) {
        return jdbc.sql(sql)
                .param("kind", filter.kind())
                .param("agency", filter.agency())
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private static ListedRecord map(ResultSet row) throws SQLException {
        return new ListedRecord(
                row.getObject("record_id", UUID.class),
                row.getString("slug"),
                row.getString("title"),
                row.getString("document_number"),
                row.getString("agency_name"),
                row.getString("party_name"),
                row.getString("party_code"),
                List.of((String[]) row.getArray("penalty_kinds").getArray()),
                row.getLong("fine_fen"),
                row.getLong("confiscated_fen"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getObject("public_until", LocalDate.class),
                row.getString("summary"));
    }
}
