package org.mingjian.casework.paper;

import java.time.LocalDate;
import org.mingjian.casework.act.RemedyAct.CorrectPaper;
import org.mingjian.casework.act.RemedyAct.RevokeDecision;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Owed;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.money.Fen;

/** 补正通知书, 撤销行政处罚决定书 (行政处罚法 第七十五条第二款). */
final class RemedyPapers {

    private RemedyPapers() {}

    static DocumentFacts correction(CaseContext context) {
        Done<CorrectPaper> corrected =
                context.history().last(CorrectPaper.class).orElseThrow();
        return ofDecision(context)
                .put("wrongText", corrected.act().wrong().strip())
                .put("rightText", corrected.act().right().strip())
                .put("correctionReason", corrected.act().reason())
                .put("correctedOn", Facts.day(corrected.done().on()))
                .done();
    }

    /** A revocation is a decision of its own: the party may turn against it, and what it paid goes back. */
    static DocumentFacts revocation(CaseContext context) {
        Done<RevokeDecision> revoked =
                context.history().last(RevokeDecision.class).orElseThrow();
        LocalDate on = revoked.done().on();
        var remedies = context.agency().remedies();
        Facts facts = ofDecision(context)
                .put("revocationReason", revoked.act().reason())
                .put("revocationBasis", "《中华人民共和国行政处罚法》第七十五条第二款")
                .put("reconsiderationAgency", remedies.reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", remedies.court())
                .put("lawsuitMonths", context.around().number("D29"))
                .put("decidedOn", Facts.day(on));
        long refund = Owed.of(context.history(), context.around(), on).refundFen();
        return (refund == 0 ? facts : facts.put("refund", new Fen(refund).format())).done();
    }

    private static Facts ofDecision(CaseContext context) {
        DoneAct.Paper decision =
                context.history().decision().orElseThrow().outcome().documents().getFirst();
        return Facts.of(context).put("decisionTitle", decision.kind().title()).put("decisionNumber", decision.number());
    }
}
