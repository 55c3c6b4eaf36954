package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The adjustments' rows. */
@Repository
class ListAdjustmentStore {

    private static final String ADJUSTMENTS = """
            select a.*, m.agency_id, m.name, s.title, v.version_on from agency.list_adjustment a
            join agency.matter m on m.id = a.matter_id
            join agency.statute_version v on v.id = a.version_id
            join agency.statute s on s.id = v.statute_id
            """;

    private final JdbcClient jdbc;

    ListAdjustmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ListAdjustment adjustment, UUID version, Instant at) {
        jdbc.sql("""
                        insert into agency.list_adjustment (id, matter_id, version_id, articles, due_on, opened_at)
                        values (:id, :matter, :version, :articles, :dueOn, :at)
                        """)
                .param("id", adjustment.id())
                .param("matter", adjustment.matterId())
                .param("version", version)
                .param("articles", adjustment.articles())
                .param("dueOn", adjustment.dueOn())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those of the agencies, the open ones first, then by their last day. */
    List<ListAdjustment> of(Set<UUID> agencies) {
        return jdbc.sql(ADJUSTMENTS
                        + " where m.agency_id in (:agencies) order by a.closed_at is not null, a.due_on, m.name")
                .param("agencies", agencies)
                .query(ListAdjustmentStore::adjustment)
                .list();
    }

    Optional<ListAdjustment> find(UUID id) {
        return jdbc.sql(ADJUSTMENTS + " where a.id = :id")
                .param("id", id)
                .query(ListAdjustmentStore::adjustment)
                .optional();
    }

    /** Whether it was open. */
    boolean close(UUID id, String note, UUID by, Instant at) {
        return jdbc.sql("""
                                update agency.list_adjustment set closed_at = :at, closed_by = :by, note = :note
                                where id = :id and closed_at is null
                                """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    private static ListAdjustment adjustment(ResultSet row, int number) throws SQLException {
        return new ListAdjustment(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getObject("matter_id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                row.getObject("version_on", LocalDate.class),
                row.getString("articles"),
                row.getObject("due_on", LocalDate.class),
                row.getString("note"));
    }
}
