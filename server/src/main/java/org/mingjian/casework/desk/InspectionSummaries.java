package org.mingjian.casework.desk;

import java.util.stream.Collectors;
import org.mingjian.casework.act.InspectionAct;
import org.mingjian.casework.act.VisitAct;
import org.mingjian.kernel.calendar.LegalDates;

/** What an act of an inspection said, in one line. */
final class InspectionSummaries {

    private InspectionSummaries() {}

    static String of(InspectionAct act) {
        return switch (act) {
            case InspectionAct.ProposeInspection proposed -> proposed.source().title() + "：" + proposed.content();
            case InspectionAct.ApproveInspection approved -> approved.opinion();
            case InspectionAct.RefuseInspection refused -> refused.reason();
            case InspectionAct.InspectAtOnce urgent -> urgent.reason();
            case InspectionAct.GiveInspectionNotice notice ->
                notice.unannounced() ? "不预先通知：" + notice.whyUnannounced() : "预先通知";
            case InspectionAct.CancelInspection cancelled -> cancelled.reason();
            case InspectionAct.RegisterViolation found -> found.suspectedViolation() + "：" + found.summary();
            case InspectionAct.EndInspection ended ->
                ended.publishedOn() == null
                        ? "不予公示：" + ended.whyUnpublished()
                        : LegalDates.format(ended.publishedOn()) + "公示于" + ended.publishedWhere();
        };
    }

    static String of(VisitAct act) {
        return switch (act) {
            case VisitAct.InspectOnSite done -> done.findings();
            case VisitAct.TakeSamples taken ->
                taken.samples().stream().map(VisitAct.Sample::name).collect(Collectors.joining("、")) + "，送"
                        + taken.institution() + "检验";
            case VisitAct.RecordTesting tested -> "报告" + tested.report() + "：" + tested.conclusion();
            case VisitAct.OrderCorrection order ->
                order.requirement() + "（" + LegalDates.format(order.correctBy()) + "前）";
            case VisitAct.TellInspectionResult told -> told.conclusion().title() + "：" + told.result();
            case VisitAct.Recheck seen -> (seen.corrected() ? "已经改正：" : "没有改正：") + seen.findings();
        };
    }
}
