package org.mingjian.casework.paper;

import java.util.List;
import java.util.Objects;
import org.mingjian.agency.FeeItem;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.FeeAct.ApproveFee;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.DeferFee;
import org.mingjian.casework.act.FeeAct.IssueFeeNotice;
import org.mingjian.casework.act.FeeAct.ReduceFee;
import org.mingjian.casework.act.FeeAct.RevokeFee;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct.Paper;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.history.Term;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;

/** 收费文书: approval, notice to pay, relief, revocation, closing. */
final class FeePapers {

    private final CaseContext context;
    private final CaseHistory history;
    private final Facts facts;

    private FeePapers(CaseContext context) {
        this.context = context;
        this.history = context.history();
        this.facts = charged(context, Facts.of(context));
    }

    static DocumentFacts facts(DocumentKind kind, CaseContext context) {
        FeePapers papers = new FeePapers(context);
        return switch (kind) {
            case FEE_APPROVAL -> papers.approval();
            case FEE_NOTICE -> papers.notice();
            case FEE_RELIEF -> papers.relief();
            case FEE_REVOCATION -> papers.revocation();
            default -> throw new IllegalArgumentException("no paper of fees: " + kind);
        };
    }

    private static Facts charged(CaseContext context, Facts facts) {
        AssessFee assessed = context.history().all(AssessFee.class).getFirst();
        FeeItem item = context.around().feeItem(assessed.matterId(), assessed.item(), assessed.chargedOn());
        facts.put("feeItem", assessed.item())
                .put("feeQuantity", assessed.quantity())
                .put("feeAmount", amount(assessed.amountFen()))
                .put("feeFacts", assessed.facts())
                .put("chargedOn", Facts.day(assessed.chargedOn()));
        if (item != null) {
            facts.put("feeStandard", "每" + item.unit() + new Fen(item.standardFen()).format())
                    .put("feeUnit", item.unit())
                    .put(
                            "feeBasis",
                            "《" + item.basis().source() + "》" + item.basis().article());
        }
        return facts;
    }

    private DocumentFacts approval() {
        Done<ApproveFee> approved = history.last(ApproveFee.class).orElseThrow();
        return facts.put(
                        "handlerOpinion",
                        "经核定，建议收费" + amount(FeeBalance.of(history).chargedFen()) + "。")
                .put("handlerName", handlers())
                .put("headOpinion", approved.act().opinion())
                .put("headName", approved.done().officer())
                .put("headSignedOn", Facts.day(approved.done().on()))
                .done();
    }

    private DocumentFacts notice() {
        remedies();
        return facts.put("feeDays", context.around().number(Term.FEE_PAYMENT.rule()))
                .put("bankName", context.agency().collectingBank().name())
                .put("bankAddress", context.agency().collectingBank().address())
                .put(
                        "note",
                        history.last(IssueFeeNotice.class).orElseThrow().act().note())
                .put("decidedOn", today())
                .done();
    }

    private DocumentFacts relief() {
        ofNotice();
        remedies();
        facts.put("decidedOn", today());
        return switch (history.acts().getLast().act()) {
            case ReduceFee reduced ->
                facts.put("relief", "减免" + amount(reduced.reducedFen()))
                        .put("reliefBasis", reduced.basis())
                        .put("reason", reduced.reason())
                        .done();
            case DeferFee deferred ->
                facts.put("relief", "缴款期限延长" + deferred.days() + "日")
                        .put("reliefBasis", deferred.basis())
                        .put("reason", deferred.reason())
                        .done();
            default -> throw new IllegalStateException("no relief was granted");
        };
    }

    private DocumentFacts revocation() {
        RevokeFee revoked = history.last(RevokeFee.class).orElseThrow().act();
        long refund = FeeBalance.of(history).refundFen();
        ofNotice();
        remedies();
        return facts.put("revocationBasis", revoked.basis())
                .put("reason", revoked.reason())
                .put("refund", refund == 0 ? null : amount(refund))
                .put("decidedOn", today())
                .done();
    }

    static DocumentFacts closing(CaseContext context) {
        CaseHistory history = context.history();
        Done<CloseCase> closing = history.last(CloseCase.class).orElseThrow();
        FeeBalance balance = FeeBalance.of(history);
        AssessFee assessed = history.all(AssessFee.class).getFirst();
        boolean revoked = history.last(RevokeFee.class).isPresent();
        return Facts.of(context)
                .put("handling", "核定" + assessed.item() + amount(assessed.amountFen()) + (revoked ? "，已撤销。" : "。"))
                .put("decisionNumber", notice(history).number())
                .put(
                        "execution",
                        "已缴入国库" + new Fen(balance.paidFen()).format() + "，已退还" + new Fen(balance.refundedFen()).format()
                                + "。")
                .put("closingReason", closing.act().reason())
                .put("handlerOpinion", "本次收费已办理完毕，建议结案。")
                .put("handlerName", context.names(List.copyOf(history.handlers())))
                .put("headOpinion", "同意结案。" + closing.act().opinion())
                .put("headName", closing.done().officer())
                .put("closedOn", Facts.day(closing.done().on()))
                .done();
    }

    /** The notice as issued. */
    static Paper notice(CaseHistory history) {
        return history.last(IssueFeeNotice.class)
                .orElseThrow()
                .done()
                .outcome()
                .documents()
                .getFirst();
    }

    private void ofNotice() {
        facts.put("noticeNumber", Objects.requireNonNull(notice(history).number()));
    }

    private void remedies() {
        var remedies = context.agency().remedies();
        facts.put("reconsiderationAgency", remedies.reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", remedies.court())
                .put("lawsuitMonths", context.around().number("D29"));
    }

    private String handlers() {
        return context.names(List.copyOf(history.handlers()));
    }

    private String today() {
        return Facts.day(LegalDates.on(context.now()));
    }

    private static String amount(long fen) {
        return "人民币" + CapitalAmount.of(new Fen(fen)) + "（" + new Fen(fen).format() + "）";
    }
}
