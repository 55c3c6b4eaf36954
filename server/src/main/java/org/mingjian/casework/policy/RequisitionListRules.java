package org.mingjian.casework.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.RequisitionAct.CompleteRequisitionOrder;
import org.mingjian.casework.act.RequisitionAct.DecideRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.HandedOver;
import org.mingjian.casework.act.RequisitionAct.OrderRequisitionOrally;
import org.mingjian.casework.act.RequisitionAct.PayRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.Requisitioned;
import org.mingjian.casework.act.RequisitionAct.ReturnRequisition;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** Rules about days, lists and compensation of a requisition (民法典 第二百四十五条、突发事件应对法 第十二条). */
final class RequisitionListRules {

    private static final int COPIES = 2;

    private RequisitionListRules() {}

    /** Ordered, served, handed over, returned, paid, in this order and none in the future. */
    static @Nullable String inOrder(Attempt attempt) {
        CaseHistory history = attempt.history();
        return switch (attempt.act()) {
            case OrderRequisitionOrally oral ->
                at(
                        attempt,
                        oral.orderedAt(),
                        new RequisitionLedger(history)
                                .proposed()
                                .emergencySince()
                                .atStartOfDay(LegalDates.ZONE)
                                .toInstant());
            case Serve serve ->
                at(
                        attempt,
                        serve.servedAt(),
                        new RequisitionLedger(history)
                                .written()
                                .map(DoneAct::at)
                                .orElse(Instant.MIN));
            case TakeRequisition taken -> at(attempt, taken.takenAt(), orderedAt(history));
            case ReturnRequisition returned ->
                on(
                        attempt,
                        returned.returnedOn(),
                        LegalDates.on(new RequisitionLedger(history)
                                .taken()
                                .orElseThrow()
                                .takenAt()));
            case PayRequisitionCompensation paid ->
                on(
                        attempt,
                        paid.on(),
                        history.last(DecideRequisitionCompensation.class)
                                .orElseThrow()
                                .done()
                                .on());
            default -> null;
        };
    }

    private static Instant orderedAt(CaseHistory history) {
        return history.last(OrderRequisitionOrally.class)
                .map(oral -> oral.act().orderedAt())
                .or(() -> new RequisitionLedger(history).written().map(DoneAct::at))
                .orElseThrow();
    }

    private static @Nullable String at(Attempt attempt, Instant moment, Instant first) {
        if (moment.isAfter(attempt.around().now())) {
            return "填写的时间晚于现在，尚未发生的事不能记录";
        }
        Instant earliest = first.equals(Instant.MIN) ? first : first.truncatedTo(ChronoUnit.MINUTES);
        return moment.isBefore(earliest) ? "填写的时间早于此前的环节" : null;
    }

    private static @Nullable String on(Attempt attempt, LocalDate day, LocalDate first) {
        if (day.isAfter(attempt.around().today())) {
            return "填写的日期晚于今天，尚未发生的事不能记录";
        }
        return day.isBefore(first) ? "填写的日期早于此前的环节" : null;
    }

    /** A written decision after its hours, and a return after the term, say why. */
    static @Nullable String latenessExplained(Attempt attempt) {
        if (attempt.act() instanceof CompleteRequisitionOrder completed) {
            boolean late = attempt.history()
                    .last(OrderRequisitionOrally.class)
                    .map(oral -> attempt.around().now().isAfter(writtenBy(attempt, oral.act())))
                    .orElse(false);
            return late && blank(completed.lateReason()) ? "补办书面决定已超过规定的时间，应当说明原因" : null;
        }
        ReturnRequisition returned = attempt.as(ReturnRequisition.class);
        LocalDate last = RequisitionRules.ledger(attempt).lastDay().orElseThrow();
        boolean late = returned.returnedOn().isAfter(last);
        return late && blank(returned.lateReason()) ? "征用期限已于" + LegalDates.format(last) + "届满，逾期返还应当说明原因" : null;
    }

    private static Instant writtenBy(Attempt attempt, OrderRequisitionOrally oral) {
        return oral.orderedAt().plus(Duration.ofHours(attempt.around().number(Term.REQUISITION_WRITTEN.rule())));
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static @Nullable String listAsOrdered(Attempt attempt) {
        List<Requisitioned> ordered =
                RequisitionRules.ledger(attempt).proposed().items();
        List<HandedOver> items = attempt.as(TakeRequisition.class).items();
        if (items.stream().map(HandedOver::item).distinct().count() < items.size()) {
            return "清单上有重复的序号";
        }
        for (HandedOver row : items) {
            if (row.item() > ordered.size()) {
                return "第" + row.item() + "项不在征用决定之内";
            }
            Requisitioned item = ordered.get(row.item() - 1);
            if (row.quantity() > item.quantity()) {
                return "“" + item.name() + "”超过决定征用的数量" + item.quantity() + item.unit();
            }
        }
        return null;
    }

    static @Nullable String listSigned(Attempt attempt) {
        if (attempt.act() instanceof TakeRequisition taken) {
            if (taken.copies() < COPIES || !taken.agencySigned()) {
                return "清单应当一式二份，由双方签名";
            }
            return taken.partySigned() || !blank(taken.remark()) ? null : "被征用人没有签名的，应当注明情况和见证人";
        }
        ReturnRequisition returned = attempt.as(ReturnRequisition.class);
        return returned.partySigned() || !blank(returned.remark()) ? null : "被征用人没有签名的，应当注明情况和见证人";
    }

    static @Nullable String returnBalances(Attempt attempt) {
        RequisitionLedger ledger = RequisitionRules.ledger(attempt);
        List<Returned> items = attempt.as(ReturnRequisition.class).items();
        if (items.stream().map(Returned::item).distinct().count() < items.size()) {
            return "返还记录上有重复的序号";
        }
        for (Returned row : items) {
            if (row.pieces() == 0) {
                return "第" + row.item() + "项没有填写数量";
            }
            if (row.pieces() > ledger.heldOf(row.item())) {
                return "第" + row.item() + "项返还的数量超过尚未返还的数量" + ledger.heldOf(row.item());
            }
            if (row.damaged() + row.lost() > 0 && blank(row.condition())) {
                return "第" + row.item() + "项有毁损、灭失，应当写明情况";
            }
        }
        return null;
    }

    static @Nullable String compensationComplete(Attempt attempt) {
        RequisitionLedger ledger = RequisitionRules.ledger(attempt);
        DecideRequisitionCompensation decided = attempt.as(DecideRequisitionCompensation.class);
        if (decided.useFen() == 0) {
            return "使用被征用的财产应当给予公平、合理的补偿";
        }
        if (ledger.returned(Returned::damaged) > 0 != decided.damageFen() > 0) {
            return "毁损补偿应当与返还记录上的毁损一致";
        }
        return ledger.returned(Returned::lost) > 0 != decided.lossFen() > 0 ? "灭失补偿应当与返还记录上的灭失一致" : null;
    }

    static @Nullable String notAboveDue(Attempt attempt) {
        long due = RequisitionRules.ledger(attempt).dueFen();
        return attempt.as(PayRequisitionCompensation.class).amountFen() > due
                ? "支付金额超过应当支付的" + new Fen(due).format()
                : null;
    }

    static @Nullable String compensationPaid(Attempt attempt) {
        if (attempt.history().last(DecideRequisitionCompensation.class).isEmpty()) {
            return "还没有决定补偿，不能结案";
        }
        long due = RequisitionRules.ledger(attempt).dueFen();
        return due == 0 ? null : "还有" + new Fen(due).format() + "补偿没有支付，不能结案";
    }
}
