package org.mingjian.publicity.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.RuleProfiles;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.publicity.PublicRecordState;
import org.mingjian.publicity.record.PublicRecord.Origin;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The public records, stored. */
@Component
public class PublicRecords {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PublicRecordRows rows;
    private final RuleProfiles rules;

    PublicRecords(JdbcClient jdbc, JsonMapper json, RuleProfiles rules) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = new PublicRecordRows(json);
        this.rules = rules;
    }

    /**
     * Adds a draft made from facts, with the rules' proposals.
     *
     * @return empty when the same decision made one before; that one is left as it is
     */
    public Optional<PublicRecord> addDraft(PublicFacts facts, Origin origin, @Nullable LocalDate servedOn, Instant at) {
        var redactions = Redactions.proposed(facts);
        int added = jdbc.sql("""
                        insert into publicity.public_record (id, slug, source, origin, case_id, document_id,
                          source_file_sha256, agency_id, agency_name, state, document_number, facts, spans, decided_on,
                          due_on, served_on, created_at)
                        values (:id, :slug, :source, :origin, :caseId, :documentId, :file, :agencyId, :agencyName,
                          'DRAFT', :number, :facts::jsonb, :spans::jsonb, :decidedOn, :dueOn, :servedOn, :at)
                        on conflict (origin) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("slug", Slugs.of(origin.key(), facts.decidedOn()))
                .param("source", origin.source())
                .param("origin", origin.key())
                .param("caseId", origin.caseId())
                .param("documentId", origin.documentId())
                .param("file", origin.sourceFileSha256())
                .param("agencyId", facts.agency().id())
                .param("agencyName", facts.agency().name())
                .param("number", facts.documentNumber())
                .param("facts", json.writeValueAsString(facts))
                .param("spans", json.writeValueAsString(redactions.spans()))
                .param("decidedOn", facts.decidedOn())
                .param(
                        "dueOn",
                        PublicationClock.due(
                                        facts.decidedOn(),
                                        rules.of(facts.agency().id()))
                                .day())
                .param("servedOn", servedOn)
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .update();
        return added == 0 ? Optional.empty() : findByOrigin(origin.key());
    }

    /** The record of a decision. */
    public Optional<PublicRecord> findByOrigin(String key) {
        return jdbc.sql("select * from publicity.public_record where origin = :key")
                .param("key", key)
                .query(rows)
                .optional();
    }

    /** The record by its identity, in any agency. */
    public Optional<PublicRecord> find(UUID id) {
        return jdbc.sql("select * from publicity.public_record where id = :id")
                .param("id", id)
                .query(rows)
                .optional();
    }

    /** An agency's record. @throws Refused as absent when it is another agency's */
    public PublicRecord require(UUID agencyId, UUID id) {
        return find(id).filter(record -> record.agencyId().equals(agencyId)).orElseThrow(Refused::notFound);
    }

    /** The same, locked until the transaction ends. @throws Refused when it changed since the version was seen */
    public PublicRecord lock(UUID agencyId, UUID id, long version) {
        var record = jdbc.sql("""
                        select * from publicity.public_record where id = :id and agency_id = :agencyId for update
                        """)
                .param("id", id)
                .param("agencyId", agencyId)
                .query(rows)
                .optional()
                .orElseThrow(Refused::notFound);
        if (record.version() != version) {
            throw Refused.conflict("这条公示信息已被他人修改，请刷新后再办理");
        }
        return record;
    }

    /** The record of a decision by its document, locked until the transaction ends. */
    public Optional<PublicRecord> lockByDocument(UUID documentId) {
        return jdbc.sql("select * from publicity.public_record where document_id = :id for update")
                .param("id", documentId)
                .query(rows)
                .optional();
    }

    /** Stores the changed record and counts its version. */
    public void save(PublicRecord record) {
        var redactions = record.redactions();
        var at = record.publishedAt();
        int saved = jdbc.sql("""
                        update publicity.public_record set version = version + 1, state = :state, facts = :facts::jsonb,
                          spans = :spans::jsonb, preparers = :preparers, prepared_by = :preparedBy,
                          reviewer = :reviewer, reviewed_by = :reviewedBy, returned_reason = :returned,
                          published_at = :publishedAt
                        where id = :id and version = :version
                        """)
                .param("state", record.state().name())
                .param("facts", redactions == null ? null : json.writeValueAsString(redactions.facts()))
                .param("spans", redactions == null ? null : json.writeValueAsString(redactions.spans()))
                .param("preparers", record.hands().preparers().toArray(UUID[]::new))
                .param("preparedBy", record.hands().preparedBy())
                .param("reviewer", record.hands().reviewer())
                .param("reviewedBy", record.hands().reviewedBy())
                .param("returned", record.hands().returnedReason())
                .param("publishedAt", at == null ? null : OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("id", record.id())
                .param("version", record.version())
                .update();
        if (saved == 0) {
            throw Refused.conflict("这条公示信息已被他人修改，请刷新后再办理");
        }
    }

    /** Remembers the serving of a decision and tells its record, in whichever order both become known. */
    public void served(UUID documentId, LocalDate servedOn) {
        serialise(documentId);
        jdbc.sql("""
                        insert into publicity.serving (document_id, served_on) values (:id, :on)
                        on conflict (document_id) do nothing
                        """).param("id", documentId).param("on", servedOn).update();
        jdbc.sql("""
                        update publicity.public_record set served_on = :on, version = version + 1
                        where document_id = :id and served_on is null
                        """).param("id", documentId).param("on", servedOn).update();
    }

    /** When a decision was served, if that is known; until the transaction ends nobody else learns of it. */
    public @Nullable LocalDate servedOn(UUID documentId) {
        serialise(documentId);
        return jdbc.sql("select served_on from publicity.serving where document_id = :id")
                .param("id", documentId)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private void serialise(UUID documentId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:id, 17))")
                .param("id", documentId.toString())
                .query((row, number) -> true)
                .single();
    }

    /** A page of an agency's queue, the most urgent first; {@code state} and {@code q} may be absent. */
    public List<PublicRecord> queue(
            UUID agencyId, @Nullable PublicRecordState state, @Nullable String q, int page, int size) {
        return jdbc.sql("""
                        select * from publicity.public_record
                        where agency_id = :agencyId and (:state::text is null or state = :state)
                          and (:q::text is null or strpos(document_number, :q) > 0 or strpos(facts ->> 'title', :q) > 0
                            or strpos(facts #>> '{party,name}', :q) > 0)
                        order by array_position(array['DRAFT', 'IN_REVIEW', 'CLEARED', 'PUBLISHED', 'WITHDRAWN'], state) > 3,
                          due_on, id
                        limit :size offset :offset
                        """)
                .param("agencyId", agencyId)
                .param("state", state == null ? null : state.name())
                .param("q", q)
                .param("size", size)
                .param("offset", (long) page * size)
                .query(rows)
                .list();
    }

    /** How many the queue holds. */
    public long count(UUID agencyId, @Nullable PublicRecordState state, @Nullable String q) {
        return jdbc.sql("""
                        select count(*) from publicity.public_record
                        where agency_id = :agencyId and (:state::text is null or state = :state)
                          and (:q::text is null or strpos(document_number, :q) > 0 or strpos(facts ->> 'title', :q) > 0
                            or strpos(facts #>> '{party,name}', :q) > 0)
                        """)
                .param("agencyId", agencyId)
                .param("state", state == null ? null : state.name())
                .param("q", q)
                .query(Long.class)
                .single();
    }
}
