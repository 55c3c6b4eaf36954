package org.mingjian.recording.erasure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.recording.RecordActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests for erasure and what became of them: insert-only. */
@Component
class ErasureRows {

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    ErasureRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An entry whose content is asked for; {@code open} while the content is there. */
    record Target(UUID id, String subject, String act, UUID agency, String commitment, boolean open) {

        String module() {
            return act.substring(0, act.indexOf(':'));
        }
    }

    /** What the order says: its number and the hash of its text. */
    record Order(String ground, String number, String sha256) {}

    /** A request; {@code approved} is null until it is decided. */
    record Request(
            UUID id,
            UUID entryId,
            UUID agency,
            Order order,
            UUID requestedBy,
            String requestedName,
            Instant requestedAt,
            @Nullable Boolean approved,
            @Nullable String decidedName,
            @Nullable Instant decidedAt) {}

    Optional<Target> target(UUID entryId, Set<UUID> agencies) {
        return jdbc.sql("""
                        select e.id, e.subject, e.act, e.agency_id, e.commitment,
                          exists (select from recording.commitment_opening o where o.entry_id = e.id) as open
                        from recording.entry e where e.id = :id and e.agency_id in (:agencies)
                        """)
                .param("id", entryId)
                .param("agencies", agencies)
                .query((row, number) -> new Target(
                        row.getObject("id", UUID.class),
                        row.getString("subject"),
                        row.getString("act"),
                        row.getObject("agency_id", UUID.class),
                        HexFormat.of().formatHex(row.getBytes("commitment")),
                        row.getBoolean("open")))
                .optional();
    }

    List<Request> requests(Set<UUID> agencies) {
        return jdbc.sql("""
                        select r.*, d.approved, d.decided_name, d.decided_at from recording.erasure_request r
                        left join recording.erasure_decision d on d.request_id = r.id
                        where r.agency_id in (:agencies) order by r.requested_at desc, r.id limit :most
                        """)
                .param("agencies", agencies)
                .param("most", MOST)
                .query(ErasureRows::request)
                .list();
    }

    Optional<Request> request(UUID id, Set<UUID> agencies) {
        return jdbc.sql("""
                        select r.*, d.approved, d.decided_name, d.decided_at from recording.erasure_request r
                        left join recording.erasure_decision d on d.request_id = r.id
                        where r.id = :id and r.agency_id in (:agencies)
                        """)
                .param("id", id)
                .param("agencies", agencies)
                .query(ErasureRows::request)
                .optional();
    }

    boolean waiting(UUID entryId) {
        return jdbc.sql("""
                        select exists (select from recording.erasure_request r where r.entry_id = :entry
                          and not exists (select from recording.erasure_decision d where d.request_id = r.id))
                        """).param("entry", entryId).query(Boolean.class).single();
    }

    void insert(UUID id, Target target, Order order, RecordActor actor) {
        jdbc.sql("""
                        insert into recording.erasure_request (id, entry_id, agency_id, ground, order_number, order_sha256,
                          requested_by, requested_name, requested_at)
                        values (:id, :entry, :agency, :ground, :number, :sha256, :by, :name, :at)
                        """)
                .param("id", id)
                .param("entry", target.id())
                .param("agency", target.agency())
                .param("ground", order.ground())
                .param("number", order.number())
                .param("sha256", order.sha256())
                .param("by", actor.officerId())
                .param("name", actor.name())
                .param("at", now())
                .update();
    }

    void decide(UUID requestId, boolean approved, String note, RecordActor actor, UUID entryId) {
        jdbc.sql("""
                        insert into recording.erasure_decision (request_id, approved, note, decided_by, decided_name,
                          decided_at, entry_id)
                        values (:request, :approved, :note, :by, :name, :at, :entry)
                        """)
                .param("request", requestId)
                .param("approved", approved)
                .param("note", note)
                .param("by", actor.officerId())
                .param("name", actor.name())
                .param("at", now())
                .param("entry", entryId)
                .update();
    }

    void erase(UUID entryId) {
        jdbc.sql("delete from recording.commitment_opening where entry_id = :id")
                .param("id", entryId)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Request request(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                new Order(row.getString("ground"), row.getString("order_number"), row.getString("order_sha256")),
                row.getObject("requested_by", UUID.class),
                row.getString("requested_name"),
                row.getObject("requested_at", OffsetDateTime.class).toInstant(),
                row.getObject("approved", Boolean.class),
                row.getString("decided_name"),
                decided == null ? null : decided.toInstant());
    }
}
