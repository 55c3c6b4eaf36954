package org.mingjian.recording.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mingjian.recording.RecordActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals and their confirmations. */
@Component
class ProposalRows {

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that nobody confirmed and that were made since the oldest open halt, the newest first. */
    List<Proposal> open() {
        return jdbc.sql("""
                        select p.* from recording.recovery_proposal p
                        where not exists (select from recording.recovery r where r.proposal_id = p.id)
                          and p.proposed_at >= (select min(h.at) from recording.halt h where not exists
                            (select from recording.halt_resolution o where o.halt_id = h.id))
                        order by p.proposed_at desc
                        """).query(ProposalRows::proposal).list();
    }

    void keep(Proposal proposal) {
        jdbc.sql("""
                        insert into recording.recovery_proposal
                          (id, proposed_at, proposed_by, authority, name, decision, reason)
                        values (:id, :at, :by, :authority, :name, :decision, :reason)
                        """)
                .param("id", proposal.id())
                .param("at", OffsetDateTime.ofInstant(proposal.at(), ZoneOffset.UTC))
                .param("by", proposal.by())
                .param("authority", proposal.authority().name())
                .param("name", proposal.name())
                .param("decision", proposal.decision().name())
                .param("reason", proposal.reason())
                .update();
    }

    /** The primary key lets one confirmation win. */
    void confirm(Proposal proposal, RecordActor by, Proposal.Authority authority, OffsetDateTime at, UUID entryId) {
        jdbc.sql("""
                        insert into recording.recovery
                          (proposal_id, confirmed_at, confirmed_by, authority, name, entry_id)
                        values (:id, :at, :by, :authority, :name, :entry)
                        """)
                .param("id", proposal.id())
                .param("at", at)
                .param("by", by.officerId())
                .param("authority", authority.name())
                .param("name", by.name())
                .param("entry", entryId)
                .update();
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                row.getObject("proposed_by", UUID.class),
                row.getString("name"),
                Proposal.Authority.valueOf(row.getString("authority")),
                Proposal.Decision.valueOf(row.getString("decision")),
                row.getString("reason"));
    }
}
