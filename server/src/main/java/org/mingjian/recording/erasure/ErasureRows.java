package org.mingjian.recording.erasure;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingjian.recording.RecordActor;
import org.mingjian.recording.erasure.ErasureRequest.Order;
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
    record Target(UUID id, String subject, String act, UUID agency, String leafHash, boolean open) {

        String module() {
            return act.substring(0, act.indexOf(':'));
        }
    }

    Optional<Target> target(UUID entryId, Set<UUID> agencies) {
        return jdbc.sql("""
                        select e.id, e.subject, e.act, e.agency_id, e.leaf_hash,
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
                        HexFormat.of().formatHex(row.getBytes("leaf_hash")),
                        row.getBoolean("open")))
                .optional();
    }

    List<ErasureRequest> requests(Set<UUID> agencies) {
        return jdbc.sql(
                        ErasureRequest.SELECT
                                + "where r.agency_id in (:agencies) order by d.decided_at is not null, r.requested_at desc, r.id limit :most")
                .param("agencies", agencies)
                .param("most", MOST)
                .query(ErasureRequest::read)
                .list();
    }

    Optional<ErasureRequest> request(UUID id, Set<UUID> agencies) {
        return jdbc.sql(ErasureRequest.SELECT + "where r.id = :id and r.agency_id in (:agencies)")
                .param("id", id)
                .param("agencies", agencies)
                .query(ErasureRequest::read)
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
                        insert into recording.erasure_request (id, entry_id, agency_id, ground, order_number, order_authority,
                          ordered_on, order_sha256,
                          requested_by, requested_name, requested_at)
                        values (:id, :entry, :agency, :ground, :number, :authority, :on, :sha256, :by, :name, :at)
                        """)
                .param("id", id)
                .param("entry", target.id())
                .param("agency", target.agency())
                .param("ground", order.ground())
                .param("number", order.number())
                .param("authority", order.authority())
                .param("on", order.on())
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
}
