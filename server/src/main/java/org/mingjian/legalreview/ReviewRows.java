package org.mingjian.legalreview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of the schema legalreview. */
@Repository
class ReviewRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ReviewRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A review of one round. */
    record ReviewRow(
            UUID id,
            UUID caseId,
            UUID agencyId,
            int round,
            String state,
            String draft,
            String draftHash,
            List<UUID> handlers,
            Instant submittedAt) {

        private static ReviewRow read(ResultSet row, int number) throws SQLException {
            return new ReviewRow(
                    row.getObject("id", UUID.class),
                    row.getObject("case_id", UUID.class),
                    row.getObject("agency_id", UUID.class),
                    row.getInt("round"),
                    row.getString("state"),
                    row.getString("draft"),
                    row.getString("draft_hash"),
                    Arrays.asList((UUID[]) row.getArray("handlers").getArray()),
                    row.getTimestamp("submitted_at").toInstant());
        }
    }

    Optional<ReviewRow> latest(UUID caseId) {
        return jdbc.sql("""
                        select id, case_id, agency_id, round, state, draft, draft_hash, handlers, submitted_at
                          from legalreview.review where case_id = :case order by round desc limit 1
                        """).param("case", caseId).query(ReviewRow::read).optional();
    }

    UUID insert(ProposedDecision decision, int round, Packet packet, UUID submittedBy) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into legalreview.review (id, case_id, agency_id, round, state, case_title, case_number, draft,
                            draft_hash, handlers, packet, findings, why_major, submitted_by, submitted_at)
                        values (:id, :case, :agency, :round, 'SUBMITTED', :title, :number, :draft, :hash, :handlers,
                            cast(:packet as jsonb), cast(:findings as jsonb), cast(:why as jsonb), :by, :at)
                        """)
                .param("id", id)
                .param("case", decision.caseId())
                .param("agency", decision.agencyId())
                .param("round", round)
                .param("title", decision.caseTitle())
                .param("number", decision.caseNumber())
                .param("draft", decision.draftJson())
                .param("hash", decision.draftHash())
                .param("handlers", decision.handlers().toArray(UUID[]::new))
                .param("packet", json.writeValueAsString(packet.materials()))
                .param("findings", json.writeValueAsString(packet.findings()))
                .param("why", json.writeValueAsString(packet.whyMajor()))
                .param("by", submittedBy)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** What the reviewer gets besides the draft. */
    record Packet(List<Material> materials, List<MachineFinding> findings, List<MetCriterion> whyMajor) {}

    void opinion(ReviewRow review, Opinion result, String opinion, List<Verdict> verdicts, UUID by, String name) {
        jdbc.sql("""
                        insert into legalreview.opinion (review_id, result, opinion, verdicts, reviewer_id, reviewer, given_at)
                        values (:review, :result, :opinion, cast(:verdicts as jsonb), :by, :name, :at)
                        """)
                .param("review", review.id())
                .param("result", result.name())
                .param("opinion", opinion)
                .param("verdicts", json.writeValueAsString(verdicts))
                .param("by", by)
                .param("name", name)
                .param("at", Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("update legalreview.review set state = :state where id = :id")
                .param("state", result.name())
                .param("id", review.id())
                .update();
    }

    void addPoint(UUID caseId, int round, String text) {
        jdbc.sql("""
                        insert into legalreview.point (case_id, number, round, text, state)
                        select :case, coalesce(max(number), 0) + 1, :round, :text, 'OPEN'
                          from legalreview.point where case_id = :case
                        """)
                .param("case", caseId)
                .param("round", round)
                .param("text", text)
                .update();
    }

    boolean answer(UUID caseId, int number, String answer) {
        return jdbc.sql("""
                        update legalreview.point set state = 'ANSWERED', answer = :answer
                         where case_id = :case and number = :number and state <> 'CLOSED'
                        """)
                        .param("answer", answer)
                        .param("case", caseId)
                        .param("number", number)
                        .update()
                == 1;
    }

    boolean close(UUID caseId, int number) {
        return jdbc.sql("""
                        update legalreview.point set state = 'CLOSED'
                         where case_id = :case and number = :number and state = 'ANSWERED'
                        """).param("case", caseId).param("number", number).update() == 1;
    }

    int points(UUID caseId, List<String> states) {
        return jdbc.sql("select count(*) from legalreview.point where case_id = :case and state in (:states)")
                .param("case", caseId)
                .param("states", states)
                .query(Integer.class)
                .single();
    }

    Clearance clear(UUID caseId, String draftHash, @Nullable ReviewRow review, @Nullable UUID reviewer, Instant at) {
        voidClearances(caseId);
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into legalreview.clearance (id, case_id, draft_hash, kind, review_id, reviewer_id, granted_at)
                        values (:id, :case, :hash, :kind, :review, :reviewer, :at)
                        """)
                .param("id", id)
                .param("case", caseId)
                .param("hash", draftHash)
                .param("kind", review == null ? "NOT_MAJOR" : "APPROVED")
                .param("review", review == null ? null : review.id())
                .param("reviewer", reviewer)
                .param("at", Timestamp.from(at))
                .update();
        return reviewer == null
                ? new Clearance.NotMajor(id, caseId, draftHash, at)
                : new Clearance.Approved(id, caseId, draftHash, at, reviewer);
    }

    void voidClearances(UUID caseId) {
        jdbc.sql("update legalreview.clearance set void_at = :at where case_id = :case and void_at is null")
                .param("at", Timestamp.from(clock.instant()))
                .param("case", caseId)
                .update();
    }

    Optional<Clearance> clearance(UUID caseId, String draftHash) {
        return jdbc.sql("""
                        select id, granted_at, reviewer_id from legalreview.clearance
                         where case_id = :case and draft_hash = :hash and void_at is null
                        """)
                .param("case", caseId)
                .param("hash", draftHash)
                .query((row, number) -> read(row, caseId, draftHash))
                .optional();
    }

    private static Clearance read(ResultSet row, UUID caseId, String draftHash) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Instant at = row.getTimestamp("granted_at").toInstant();
        UUID reviewer = row.getObject("reviewer_id", UUID.class);
        return reviewer == null
                ? new Clearance.NotMajor(id, caseId, draftHash, at)
                : new Clearance.Approved(id, caseId, draftHash, at, reviewer);
    }
}
