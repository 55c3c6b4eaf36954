package org.mingjian.casework.paper;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.RequisitionAct.DecideRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.ExtendRequisition;
import org.mingjian.casework.act.RequisitionAct.OrderRequisitionOrally;
import org.mingjian.casework.act.RequisitionAct.ProposeRequisition;
import org.mingjian.casework.act.RequisitionAct.Requisitioned;
import org.mingjian.casework.act.RequisitionAct.ReturnRequisition;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct.Paper;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.CapitalAmount;
import org.mingjian.kernel.money.Fen;

/** 征用文书: decision, list, extension, return, compensation, closing (民法典 第二百四十五条). */
final class RequisitionPapers {

    private final CaseContext context;
    private final RequisitionLedger ledger;
    private final Facts facts;

    private RequisitionPapers(CaseContext context) {
        this.context = context;
        this.ledger = new RequisitionLedger(context.history());
        this.facts = Facts.of(context)
                .put("requisitionBasis", Wording.basis(context.matter().penalty()))
                .put("decidedOn", Facts.day(LegalDates.on(context.now())));
    }

    static DocumentFacts facts(DocumentKind kind, CaseContext context) {
        RequisitionPapers papers = new RequisitionPapers(context);
        switch (kind) {
            case REQUISITION_DECISION -> papers.decision();
            case REQUISITION_LIST -> papers.list();
            case REQUISITION_EXTENSION -> papers.extension();
            case REQUISITION_RETURN_RECORD -> papers.returned();
            case REQUISITION_COMPENSATION -> papers.compensation();
            default -> throw new IllegalArgumentException("no paper of requisition: " + kind);
        }
        return papers.facts.done();
    }

    private void decision() {
        ProposeRequisition proposed = ledger.proposed();
        String ground = proposed.ground() == Emergency.OTHER
                ? proposed.ground().title() + "（" + proposed.otherBasis() + "）"
                : proposed.ground().title();
        facts.put("ground", ground + "：" + proposed.emergency())
                .put("use", proposed.use())
                .put("days", proposed.days())
                .put("standard", proposed.standard())
                .put("oral", oral());
        List<Requisitioned> items = proposed.items();
        for (int i = 1; i <= items.size(); i++) {
            row(i, items.get(i - 1).quantity(), "");
        }
        remedies();
    }

    private @Nullable String oral() {
        return context.history()
                .last(OrderRequisitionOrally.class)
                .map(done -> "因情况紧急（" + done.act().urgency() + "），本机关负责人已于"
                        + Facts.minute(done.act().orderedAt()) + "口头决定征用，现补办书面决定。")
                .orElse(null);
    }

    private void list() {
        TakeRequisition taken =
                context.history().last(TakeRequisition.class).orElseThrow().act();
        facts.put("decisionNumber", number())
                .put("takenAt", Facts.minute(taken.takenAt()))
                .put("place", taken.place())
                .put("takers", context.names(taken.officerIds()))
                .put("signature", signature(taken.partySigned(), taken.remark()));
        taken.items().forEach(one -> row(one.item(), one.quantity(), one.condition()));
    }

    private void extension() {
        ExtendRequisition extended =
                context.history().last(ExtendRequisition.class).orElseThrow().act();
        facts.put("decisionNumber", number())
                .put("extendedDays", extended.days())
                .put("lastDay", Facts.day(ledger.lastDay().orElseThrow()))
                .put("reason", extended.reason());
        remedies();
    }

    private void returned() {
        ReturnRequisition returned =
                context.history().last(ReturnRequisition.class).orElseThrow().act();
        facts.put("returnedOn", Facts.day(returned.returnedOn()))
                .put("returners", context.names(returned.officerIds()))
                .put("lateReason", returned.lateReason())
                .put("signature", signature(returned.partySigned(), returned.remark()));
        returned.items()
                .forEach(one -> row(
                        one.item(),
                        one.pieces(),
                        "完好" + one.intact() + "、毁损" + one.damaged() + "、灭失" + one.lost()
                                + Objects.requireNonNullElse(one.condition(), "")));
    }

    private void compensation() {
        DecideRequisitionCompensation decided = context.history()
                .last(DecideRequisitionCompensation.class)
                .orElseThrow()
                .act();
        facts.put("decisionNumber", number())
                .put("form", decided.form().title())
                .put("useAmount", amount(decided.useFen()))
                .put("damageAmount", decided.damageFen() == 0 ? "没有毁损" : amount(decided.damageFen()))
                .put("lossAmount", decided.lossFen() == 0 ? "没有灭失" : amount(decided.lossFen()))
                .put("totalAmount", amount(decided.totalFen()))
                .put("reckoning", decided.reckoning());
        remedies();
    }

    static DocumentFacts closing(CaseContext context) {
        CaseHistory history = context.history();
        Done<CloseCase> closing = history.last(CloseCase.class).orElseThrow();
        RequisitionLedger ledger = new RequisitionLedger(history);
        long paid = history.last(DecideRequisitionCompensation.class)
                .map(done -> done.act().totalFen())
                .orElse(0L);
        return Facts.of(context)
                .put("handling", "因" + ledger.proposed().ground().title() + "征用财产，使用后已返还。")
                .put("decisionNumber", decision(history).number())
                .put("execution", "已支付补偿" + new Fen(paid).format() + "。")
                .put("closingReason", closing.act().reason())
                .put("handlerOpinion", "财产已返还，补偿已支付，建议结案。")
                .put("handlerName", context.names(List.copyOf(history.handlers())))
                .put("headOpinion", "同意结案。" + closing.act().opinion())
                .put("headName", closing.done().officer())
                .put("closedOn", Facts.day(closing.done().on()))
                .done();
    }

    /** The written decision as issued. */
    static Paper decision(CaseHistory history) {
        return new RequisitionLedger(history)
                .written()
                .orElseThrow()
                .outcome()
                .documents()
                .getFirst();
    }

    private String number() {
        return ledger.written().isEmpty()
                ? "（口头征用，书面决定待补办）"
                : Objects.requireNonNull(decision(context.history()).number());
    }

    private void row(int place, long quantity, String condition) {
        Requisitioned item = ledger.proposed().items().get(place - 1);
        facts.row(
                "items",
                Map.of(
                        "number", Integer.toString(place),
                        "name", item.name(),
                        "mark", Objects.requireNonNullElse(item.mark(), ""),
                        "quantity", quantity + item.unit(),
                        "condition", condition));
    }

    private void remedies() {
        var remedies = context.agency().remedies();
        facts.put("reconsiderationAgency", remedies.reconsiderationAgency())
                .put("reconsiderationDays", context.around().number("D28"))
                .put("court", remedies.court())
                .put("lawsuitMonths", context.around().number("D29"));
    }

    private static String signature(boolean signed, @Nullable String remark) {
        return signed ? "双方已签名" : Objects.requireNonNullElse(remark, "");
    }

    private static String amount(long fen) {
        return "人民币" + CapitalAmount.of(new Fen(fen)) + "（" + new Fen(fen).format() + "）";
    }
}
