package org.mingjian.casework.desk;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.mingjian.casework.act.RequisitionAct;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** One line about an act of requisition. */
final class RequisitionSummaries {

    private RequisitionSummaries() {}

    static String of(RequisitionAct act) {
        return switch (act) {
            case RequisitionAct.ProposeRequisition proposed ->
                proposed.emergency() + "，征用"
                        + proposed.items().stream()
                                .map(item -> item.name() + item.quantity() + item.unit())
                                .collect(Collectors.joining("、"))
                        + proposed.days() + "日";
            case RequisitionAct.OrderRequisition ordered -> ordered.opinion();
            case RequisitionAct.OrderRequisitionOrally oral -> "口头决定：" + oral.urgency();
            case RequisitionAct.CompleteRequisitionOrder completed ->
                completed.lateReason() == null ? completed.opinion() : "逾期补办：" + completed.lateReason();
            case RequisitionAct.DeclineRequisition declined -> declined.opinion();
            case RequisitionAct.AbandonRequisition abandoned -> abandoned.reason();
            case RequisitionAct.TakeRequisition taken ->
                "在" + taken.place() + "交接" + taken.items().size() + "项，清单一式" + taken.copies() + "份";
            case RequisitionAct.ExtendRequisition extended -> "延长" + extended.days() + "日：" + extended.reason();
            case RequisitionAct.ReturnRequisition returned ->
                LegalDates.format(returned.returnedOn()) + "返还：完好" + sum(returned.items(), Returned::intact) + "、毁损"
                        + sum(returned.items(), Returned::damaged) + "、灭失" + sum(returned.items(), Returned::lost);
            case RequisitionAct.DecideRequisitionCompensation decided ->
                decided.form().title() + "：补偿" + new Fen(decided.totalFen()).format();
            case RequisitionAct.PayRequisitionCompensation paid ->
                LegalDates.format(paid.on()) + "支付" + new Fen(paid.amountFen()).format() + "，凭证" + paid.voucher();
        };
    }

    private static long sum(List<Returned> items, ToLongFunction<Returned> how) {
        return items.stream().mapToLong(how).sum();
    }
}
