package org.mingjian.casework;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.mingjian.casework.history.DoneAct.Paper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions, insert-only. */
@Repository
class Decisions {

    private final JdbcClient jdbc;

    Decisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Decision decision, Paper paper, Offence offence, UUID decidedBy) {
        jdbc.sql("""
                        insert into casework.decision (case_id, clearance_id, draft_hash, document_id, number, penalty, fine_fen,
                            party_code, violated, violation_on, decided_by, decided_at)
                        values (:case, :clearance, :hash, :document, :number, :penalty, :fine, :party, :violated, :on, :by, :at)
                        """)
                .param("case", decision.caseId())
                .param("clearance", decision.clearance().id())
                .param("hash", decision.clearance().draftHash())
                .param("document", paper.id())
                .param("number", paper.number())
                .param("penalty", !decision.draft().withoutPenalty())
                .param("fine", decision.draft().fineFen())
                .param("party", offence.party())
                .param("violated", offence.violated())
                .param("on", offence.on())
                .param("by", decidedBy)
                .param("at", Timestamp.from(decision.at()))
                .update();
    }

    /** The decision of the case stands no more, by this act. */
    void overturn(UUID caseId, UUID actId) {
        jdbc.sql("insert into casework.overturned (case_id, act_id) values (:case, :act)")
                .param("case", caseId)
                .param("act", actId)
                .update();
    }

    /** The number of a decision that stands and fined the same party for the same act, whichever agency's (行政处罚法 第二十九条). */
    Optional<String> fining(Offence offence) {
        return jdbc.sql("""
                        select d.number from casework.fined_act f join casework.decision d using (case_id)
                         where f.party_code = :party and f.violated = :violated and f.violation_on = :on
                        """)
                .param("party", offence.party())
                .param("violated", offence.violated())
                .param("on", offence.on())
                .query(String.class)
                .optional();
    }

    /** Whether the agency decided on a penalty against this party under this number. */
    boolean penalising(UUID agencyId, String number, String partyCode) {
        return jdbc.sql("""
                        select exists (select from casework.decision d join casework.case_file c on c.id = d.case_id
                                        where c.agency_id = :agency and d.number = :number and d.party_code = :party and d.penalty
                                          and not exists (select from casework.overturned o where o.case_id = d.case_id))
                        """)
                .param("agency", agencyId)
                .param("number", number)
                .param("party", partyCode)
                .query(Boolean.class)
                .single();
    }
}
