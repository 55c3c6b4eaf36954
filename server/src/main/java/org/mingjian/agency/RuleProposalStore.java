package org.mingjian.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.agency.RuleProposal.State;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.problem.Provision;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposals' and decisions' rows: added, never changed. */
@Repository
class RuleProposalStore {

    private static final String PROPOSALS = """
            select p.*, o.name as proposer, d.adopted, d.note, b.name as decider from agency.rule_value_proposal p
            join agency.officer o on o.id = p.proposed_by
            left join agency.rule_value_decision d on d.proposal_id = p.id
            left join agency.officer b on b.id = d.decided_by
            """;

    private final JdbcClient jdbc;

    RuleProposalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RuleProposal> of(UUID agency) {
        return jdbc.sql(PROPOSALS
                        + " where p.agency_id = :agency order by d.proposal_id is not null, p.proposed_at desc")
                .param("agency", agency)
                .query(RuleProposalStore::proposal)
                .list();
    }

    Optional<RuleProposal> find(UUID id) {
        return jdbc.sql(PROPOSALS + " where p.id = :id")
                .param("id", id)
                .query(RuleProposalStore::proposal)
                .optional();
    }

    void insert(UUID id, UUID agency, RuleValue value, UUID by, Instant at) {
        jdbc.sql("""
                        insert into agency.rule_value_proposal (id, agency_id, rule, value, source, article, effective_from,
                          proposed_by, proposed_at)
                        values (:id, :agency, :rule, :value, :source, :article, :from, :by, :at)
                        """)
                .param("id", id)
                .param("agency", agency)
                .param("rule", value.id())
                .param("value", value.value())
                .param("source", value.source().source())
                .param("article", value.source().article())
                .param("from", value.effectiveFrom())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void decide(RuleProposal proposal, boolean adopted, String note, UUID by, Instant at) {
        jdbc.sql("""
                        insert into agency.rule_value_decision (proposal_id, agency_id, rule, effective_from, proposed_by,
                          adopted, note, decided_by, decided_at)
                        values (:id, :agency, :rule, :from, :proposer, :adopted, :note, :by, :at)
                        """)
                .param("id", proposal.id())
                .param("agency", proposal.agencyId())
                .param("rule", proposal.value().id())
                .param("from", proposal.value().effectiveFrom())
                .param("proposer", proposal.proposedBy())
                .param("adopted", adopted)
                .param("note", note)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static RuleProposal proposal(ResultSet row, int number) throws SQLException {
        Boolean adopted = row.getObject("adopted", Boolean.class);
        return new RuleProposal(
                row.getObject("id", UUID.class),
                row.getObject("agency_id", UUID.class),
                new RuleValue(
                        row.getString("rule"),
                        row.getString("value"),
                        new Provision(row.getString("source"), row.getString("article")),
                        row.getObject("effective_from", LocalDate.class),
                        null,
                        RuleProfile.OWN),
                row.getObject("proposed_by", UUID.class),
                row.getString("proposer"),
                row.getTimestamp("proposed_at").toInstant(),
                adopted == null ? State.OPEN : adopted ? State.ADOPTED : State.REFUSED,
                row.getString("decider"),
                row.getString("note"));
    }
}
