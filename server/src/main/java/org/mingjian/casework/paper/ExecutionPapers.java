package org.mingjian.casework.paper;

import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.DecisionAct.DecideNoPenalty;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Paper;
import org.mingjian.casework.history.Serving;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.money.Fen;

/** 送达回证、结案审批表. */
final class ExecutionPapers {

    private ExecutionPapers() {}

    static DocumentFacts serving(CaseContext context) {
        Serve act = context.history().last(Serve.class).orElseThrow().act();
        Paper decision = served(context.history());
        return Facts.of(context)
                .put("servedDocument", decision.kind().title())
                .put("servedNumber", decision.number())
                .put("recipient", context.history().party().name())
                .put("manner", act.manner().title())
                .put("place", act.place())
                .put("servedAt", Facts.minute(act.servedAt()))
                .put("servers", context.names(act.officerIds()))
                .put("receivedBy", act.receivedBy())
                .put("remark", remark(act, context))
                .done();
    }

    private static String remark(Serve act, CaseContext context) {
        String witness = act.witness() == null ? "" : "见证人：" + act.witness() + "。";
        return witness + Serving.of(act).why(context.around());
    }

    static DocumentFacts closing(CaseContext context) {
        CaseHistory history = context.history();
        Done<CloseCase> closing = history.last(CloseCase.class).orElseThrow();
        DoneAct decision = history.decision().orElseThrow();
        return Facts.of(context)
                .put("handling", handling(history, decision))
                .put("decisionNumber", decision(history).number())
                .put("execution", execution(history))
                .put("closingReason", closing.act().reason())
                .put("handlerOpinion", "本案已办理完毕，建议结案。")
                .put("handlerName", context.names(java.util.List.copyOf(history.handlers())))
                .put("headOpinion", "同意结案。" + closing.act().opinion())
                .put("headName", closing.done().officer())
                .put("closedOn", Facts.day(closing.done().on()))
                .done();
    }

    private static String handling(CaseHistory history, DoneAct decision) {
        if (decision.act() instanceof DecideNoPenalty) {
            return "依法不予行政处罚。";
        }
        String decided = Wording.operative(history.draft().orElseThrow());
        return history.revoked() ? decided + "该决定已被撤销。" : decided;
    }

    private static String execution(CaseHistory history) {
        if (history.revoked()) {
            return "决定已被撤销，不再执行；已缴款项全部退还当事人。";
        }
        long paid = history.all(Act.Payment.class).stream()
                .mapToLong(Act.Payment::amountFen)
                .sum();
        return paid == 0 ? "无应缴款项，决定已送达并执行完毕。" : "当事人已缴清款项" + new Fen(paid).format() + "。";
    }

    /** What is served: the decision, in a case of fees the notice to pay. */
    private static Paper served(CaseHistory history) {
        return switch (history.begun()) {
            case AssessFee _ -> FeePapers.notice(history);
            case ProposeRequisition _ -> RequisitionPapers.decision(history);
            default -> decision(history);
        };
    }

    private static Paper decision(CaseHistory history) {
        return history.decision().orElseThrow().outcome().documents().getFirst();
    }
}
