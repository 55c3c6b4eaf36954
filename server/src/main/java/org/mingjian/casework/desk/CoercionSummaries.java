package org.mingjian.casework.desk;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjian.casework.act.CoercionAct;
import org.mingjian.casework.act.PropertyAct;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.Scene;
import org.mingjian.kernel.calendar.LegalDates;

/** One line about an act of a measure, for the timeline. */
final class CoercionSummaries {

    private CoercionSummaries() {}

    static String of(CoercionAct act) {
        return switch (act) {
            case CoercionAct.ProposeMeasure proposed -> "拟" + proposed.measure().title() + "：" + proposed.reason();
            case CoercionAct.ApproveMeasure approved -> approved.opinion();
            case CoercionAct.DeclineMeasure declined -> declined.opinion();
            case CoercionAct.AbandonMeasure abandoned -> abandoned.reason();
            case CoercionAct.ImplementMeasure taken -> scene(taken.scene());
            case CoercionAct.ImplementAtOnce taken -> scene(taken.scene()) + "；紧急情况：" + taken.urgency();
            case CoercionAct.FreezeDeposit frozen ->
                frozen.institution() + "，" + frozen.items().size() + "个账户，回执" + frozen.receipt();
            case CoercionAct.DeliverFreeze delivered ->
                LegalDates.format(delivered.servedOn()) + delivered.manner().title() + "，收件人" + delivered.receivedBy();
            case CoercionAct.ReportMeasure reported -> reported.content();
            case CoercionAct.ApproveAfterwards approved -> approved.opinion();
            case CoercionAct.DisagreeMeasure disagreed -> disagreed.opinion();
            case CoercionAct.TellTesting told ->
                told.institution() + "，" + LegalDates.format(told.fromOn()) + "至" + LegalDates.format(told.untilOn());
            case CoercionAct.EndTesting ended -> LegalDates.format(ended.on()) + "结束：" + ended.result();
            case CoercionAct.ExtendMeasure extended -> "延长" + extended.days() + "日：" + extended.reason();
            case CoercionAct.TellExtension told ->
                LegalDates.format(told.servedOn()) + told.manner().title() + "，收件人" + told.receivedBy();
            case CoercionAct.LiftMeasure lifted ->
                (lifted.items().isEmpty() ? "" : "第" + joined(lifted.items()) + "项，")
                        + lifted.ground().title() + "：" + lifted.reason();
            case CoercionAct.LapseMeasure lapsed ->
                lapsed.ground().title() + "，最后一日为" + LegalDates.format(lapsed.lastDay());
        };
    }

    private static String scene(Scene scene) {
        return scene.place() + " · 清单" + scene.items().size() + "项";
    }

    static String of(PropertyAct act, Function<UUID, String> names) {
        return switch (act) {
            case PropertyAct.StoreProperty stored ->
                portions(stored.portions()) + "，存放于" + stored.place() + "，" + names.apply(stored.deliveredBy()) + "交库";
            case PropertyAct.IssueProperty issued ->
                portions(issued.portions()) + "，" + issued.purpose().title() + "，" + names.apply(issued.takenBy())
                        + "领取";
            case PropertyAct.TreatProperty treated ->
                "依据" + treated.decisionNumber() + "，"
                        + treated.treated().stream()
                                .map(one -> one.treatment().title() + "第" + one.item() + "项")
                                .collect(Collectors.joining("、"));
            case PropertyAct.DisposeProperty disposed -> portions(disposed.portions()) + "，" + disposed.course();
            case PropertyAct.ReturnProperty returned ->
                portions(returned.portions()) + "，" + returned.receivedBy() + "领取";
            case PropertyAct.TransferProperty transfer -> "移送" + transfer.recipient() + "：" + transfer.reason();
        };
    }

    private static String portions(List<Portion> portions) {
        return "第" + joined(portions.stream().map(Portion::item).toList()) + "项";
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining("、"));
    }
}
