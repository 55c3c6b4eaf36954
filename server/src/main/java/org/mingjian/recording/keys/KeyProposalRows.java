package org.mingjian.recording.keys;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mingjian.recording.recovery.Proposal.Authority;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals about keys and their confirmations: insert-only. */
@Component
class KeyProposalRows {

    private final JdbcClient jdbc;

    KeyProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that nobody confirmed and that no later change has overtaken, the newest first. */
    List<KeyProposal> open() {
        return jdbc.sql("""
                        select p.* from recording.key_proposal p
                        where not exists (select from recording.key_change c where c.confirmed_at > p.proposed_at)
                          and not exists (select from recording.key_change c where c.proposal_id = p.id)
                        order by p.proposed_at desc
                        """).query(KeyProposalRows::proposal).list();
    }

    void keep(KeyProposal proposal) {
        jdbc.sql("""
                        insert into recording.key_proposal
                          (id, proposed_at, proposed_by, authority, name, vkey, leaked_from, reason)
                        values (:id, :at, :by, :authority, :name, :vkey, :from, :reason)
                        """)
                .param("id", proposal.id())
                .param("at", OffsetDateTime.ofInstant(proposal.at(), ZoneOffset.UTC))
                .param("by", proposal.by().officerId())
                .param("authority", proposal.by().authority().name())
                .param("name", proposal.by().name())
                .param("vkey", proposal.vkey())
                .param("from", proposal.leakedFrom(), Types.BIGINT)
                .param("reason", proposal.reason())
                .update();
    }

    void confirm(KeyProposal proposal, KeyProposal.By by, OffsetDateTime at, UUID entryId) {
        jdbc.sql("""
                        insert into recording.key_change
                          (proposal_id, confirmed_at, confirmed_by, authority, name, entry_id)
                        values (:id, :at, :by, :authority, :name, :entry)
                        """)
                .param("id", proposal.id())
                .param("at", at)
                .param("by", by.officerId())
                .param("authority", by.authority().name())
                .param("name", by.name())
                .param("entry", entryId)
                .update();
    }

    private static KeyProposal proposal(ResultSet row, int number) throws SQLException {
        return new KeyProposal(
                row.getObject("id", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                new KeyProposal.By(
                        row.getObject("proposed_by", UUID.class),
                        row.getString("name"),
                        Authority.valueOf(row.getString("authority"))),
                row.getString("vkey"),
                row.getObject("leaked_from", Long.class),
                row.getString("reason"));
    }
}
