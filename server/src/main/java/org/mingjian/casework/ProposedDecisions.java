package org.mingjian.casework;

import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct.ReceiveApplication;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.InvestigationAct.Significance;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.policy.HearingRight;
import org.mingjian.legalreview.ProposedDecision;
import org.springframework.stereotype.Component;

/** Makes what legal review sees from the history of a case. */
@Component
class ProposedDecisions {

    private final DraftHash hashes;

    ProposedDecisions(DraftHash hashes) {
        this.hashes = hashes;
    }

    /** The proposal in force. */
    ProposedDecision of(UUID caseId, UUID agencyId, CaseHistory history, Surroundings around) {
        Findings findings = history.findings().orElseThrow();
        Draft draft = findings.draft();
        Significance significance = findings.significance();
        boolean heard = HearingRight.applies(history, around)
                || history.last(HoldHearing.class).isPresent();
        return new ProposedDecision(
                caseId,
                agencyId,
                title(history),
                number(history),
                history.investigators(),
                history.party().kind() == PartyFacts.Kind.NATURAL_PERSON,
                draft.kinds().stream().map(PenaltyKind::word).toList(),
                draft.fineFen(),
                draft.confiscatedFen(),
                heard,
                significance.publicInterest(),
                significance.socialRisk(),
                significance.complex(),
                around.rules(),
                history.conclusion().orElseThrow().done().on(),
                hashes.canonical(findings),
                hashes.of(caseId, findings));
    }

    /** The hash of the proposal in force. */
    String hash(UUID caseId, CaseHistory history) {
        return hashes.of(caseId, history.findings().orElseThrow());
    }

    /** 当事人 + 涉嫌违法行为 + 案. */
    static String title(CaseHistory history) {
        return title(history.begun());
    }

    static String title(Act.Opening begun) {
        String subject = begun.subject();
        if (begun instanceof ReceiveApplication) {
            return begun.party().name() + "申请" + subject;
        }
        return begun.party().name() + subject + (subject.endsWith("案") || !(begun instanceof Act.Suspicion) ? "" : "案");
    }

    private static String number(CaseHistory history) {
        return history.filing().map(filed -> filed.done().outcome().number()).orElse("");
    }
}
