package org.mingjian.casework.paper;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct.DisagreeMeasure;
import org.mingjian.casework.act.CoercionAct.LapseMeasure;
import org.mingjian.casework.act.CoercionAct.LiftMeasure;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.PropertyAct.DisposeProperty;
import org.mingjian.casework.act.PropertyAct.IssueProperty;
import org.mingjian.casework.act.PropertyAct.Movement;
import org.mingjian.casework.act.PropertyAct.ReturnProperty;
import org.mingjian.casework.act.PropertyAct.StoreProperty;
import org.mingjian.casework.act.PropertyAct.TransferProperty;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.PropertyLedger.Line;
import org.mingjian.documents.DocumentFacts;
import org.mingjian.kernel.calendar.LegalDates;

/** 解除决定书、出入库记录、返还清单、移送告知书、结案审批表 (行政强制法 第二十一条、第二十六条至第二十八条). */
final class PropertyPapers {

    private PropertyPapers() {}

    static DocumentFacts release(CaseContext context) {
        DoneAct done = context.history().acts().getLast();
        Facts facts = Facts.of(context)
                .put("measure", CoercionPapers.proposed(context).measure().title())
                .put("decisionNumber", CoercionPapers.number(context))
                .put("ground", ground(done.act()))
                .put("decidedOn", Facts.day(LegalDates.on(context.now())));
        for (Line line : before(context).lines()) {
            if (!line.lifted() && released(done.act(), line.number())) {
                facts.row("items", CoercionPapers.row(line.number(), line.item(), line.left()));
            }
        }
        return facts.done();
    }

    private static boolean released(Act act, int number) {
        return !(act instanceof LiftMeasure lifted)
                || lifted.items().isEmpty()
                || lifted.items().contains(number);
    }

    private static String ground(Act act) {
        return switch (act) {
            case LiftMeasure lifted -> lifted.ground().title() + "：" + lifted.reason();
            case LapseMeasure lapsed ->
                lapsed.ground().title() + "（最后一日为" + LegalDates.format(lapsed.lastDay()) + "），强制措施自动解除。";
            case DisagreeMeasure disagreed -> "机关负责人认为不应当采取行政强制措施：" + disagreed.opinion();
            default -> throw new IllegalStateException("no release: " + act.getClass());
        };
    }

    static DocumentFacts custody(CaseContext context) {
        DoneAct done = context.history().acts().getLast();
        Facts facts = Facts.of(context).put("movedAt", Facts.minute(((Movement) done.act()).movedAt()));
        switch (done.act()) {
            case StoreProperty stored ->
                facts.put("movement", "入库")
                        .put("giver", context.names(List.of(stored.deliveredBy())))
                        .put("taker", done.officer())
                        .put("place", stored.place());
            case IssueProperty issued ->
                facts.put("movement", "出库")
                        .put("giver", done.officer())
                        .put("taker", context.names(List.of(issued.takenBy())))
                        .put("purpose", issued.purpose().title());
            case DisposeProperty disposed ->
                facts.put("movement", "处理")
                        .put("giver", context.names(disposed.officerIds()))
                        .put("taker", disposed.course())
                        .put("voucher", disposed.voucher());
            default ->
                throw new IllegalStateException(
                        "no movement of custody: " + done.act().getClass());
        }
        return moved(facts, context, (Movement) done.act()).done();
    }

    static DocumentFacts returned(CaseContext context) {
        ReturnProperty act =
                context.history().last(ReturnProperty.class).orElseThrow().act();
        Facts facts = Facts.of(context)
                .put("movedAt", Facts.minute(act.movedAt()))
                .put("officerNames", context.names(act.officerIds()))
                .put("officerCertificates", context.certificates(act.officerIds()))
                .put("receivedBy", act.receivedBy())
                .put("remark", act.remark());
        return moved(facts, context, act).done();
    }

    private static Facts moved(Facts facts, CaseContext context, Movement movement) {
        PropertyLedger ledger = PropertyLedger.of(context.history());
        movement.portions()
                .forEach(one -> facts.row(
                        "items",
                        CoercionPapers.row(
                                one.item(),
                                ledger.line(one.item()).orElseThrow().item(),
                                one.quantity())));
        return facts;
    }

    static DocumentFacts transfer(CaseContext context) {
        TransferProperty act =
                context.history().last(TransferProperty.class).orElseThrow().act();
        Facts facts = Facts.of(context)
                .put("measure", CoercionPapers.proposed(context).measure().title())
                .put("decisionNumber", CoercionPapers.number(context))
                .put("recipient", act.recipient())
                .put("reason", act.reason())
                .put("receipt", act.receipt());
        before(context).lines().stream()
                .filter(line -> line.left().signum() > 0)
                .forEach(line -> facts.row("items", CoercionPapers.row(line.number(), line.item(), line.left())));
        return facts.done();
    }

    /** The ledger before the last act. */
    private static PropertyLedger before(CaseContext context) {
        List<DoneAct> acts = context.history().acts();
        return PropertyLedger.of(new CaseHistory(acts.subList(0, acts.size() - 1)));
    }

    static DocumentFacts closing(CaseContext context) {
        Done<CloseCase> closing = context.history().last(CloseCase.class).orElseThrow();
        List<UUID> handlers = List.copyOf(context.history().handlers());
        return Facts.of(context)
                .put("handling", "强制措施已经解除。")
                .put("decisionNumber", CoercionPapers.number(context))
                .put("execution", accounted(context.history()))
                .put("closingReason", closing.act().reason())
                .put("handlerOpinion", "每一项财物都有去向，建议结案。")
                .put("handlerName", context.names(handlers))
                .put("headOpinion", "同意结案。" + closing.act().opinion())
                .put("headName", closing.done().officer())
                .put("closedOn", Facts.day(closing.done().on()))
                .done();
    }

    private static String accounted(CaseHistory history) {
        List<Line> lines = PropertyLedger.of(history).lines();
        long returned = lines.stream()
                .filter(line -> line.returned().compareTo(BigDecimal.ZERO) > 0)
                .count();
        long disposed = lines.stream()
                .filter(line -> line.disposed().compareTo(BigDecimal.ZERO) > 0)
                .count();
        return "清单共" + lines.size() + "项，返还" + returned + "项，依法处理" + disposed + "项。";
    }
}
