package org.mingjian.casework.desk;

import org.mingjian.casework.act.CourtAct;
import org.mingjian.casework.act.InterruptionAct;
import org.mingjian.casework.act.SubstituteAct;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** One line about what stops an execution, about performance by another and about the court, for the timeline. */
final class InterruptionSummaries {

    private InterruptionSummaries() {}

    static String of(InterruptionAct act) {
        return switch (act) {
            case InterruptionAct.GrantDelay delay ->
                LegalDates.format(delay.fromOn()) + "至" + LegalDates.format(delay.untilOn()) + "："
                        + delay.application();
            case InterruptionAct.Agree agreed ->
                "分" + agreed.instalments().size() + "期履行，减免" + new Fen(agreed.reliefFen()).format();
            case InterruptionAct.ResumeBroken broken -> broken.facts();
            case InterruptionAct.SuspendExecution suspended ->
                suspended.ground().title() + "：" + suspended.reason();
            case InterruptionAct.ResumeExecution resumed -> resumed.reason();
            case InterruptionAct.LapseExecution lapsed -> "中止执行到" + LegalDates.format(lapsed.lastDay()) + "满三年";
            case InterruptionAct.EndExecution ended -> ended.ground().title() + "：" + ended.reason();
            case InterruptionAct.ReverseExecution reversed ->
                reversed.ground().title() + "，退还" + new Fen(reversed.refundFen()).format() + "："
                        + reversed.restoration();
        };
    }

    static String of(SubstituteAct act) {
        return switch (act) {
            case SubstituteAct.DecideSubstitute decided ->
                decided.performer() + "，预算" + new Fen(decided.budgetFen()).format() + "：" + decided.object();
            case SubstituteAct.RemindSubstitute reminded ->
                LegalDates.format(reminded.servedOn()) + reminded.manner().title() + "，收件人" + reminded.receivedBy();
            case SubstituteAct.CarryOutSubstitute carried ->
                carried.course() + "，费用" + new Fen(carried.costFen()).format();
            case SubstituteAct.SubstituteAtOnce done -> done.place().title() + "：" + done.course();
            case SubstituteAct.AnnounceDemolition told ->
                LegalDates.format(told.announcedOn()) + "公告，限于" + LegalDates.format(told.performBy()) + "前自行拆除";
        };
    }

    static String of(CourtAct act) {
        return switch (act) {
            case CourtAct.ApplyToCourt applied -> applied.court() + "：" + applied.object();
            case CourtAct.RecordAcceptance accepted ->
                LegalDates.format(accepted.acceptedOn()) + "受理，" + accepted.number();
            case CourtAct.RecordRefusal refused -> refused.number() + "不予受理：" + refused.reason();
            case CourtAct.RecordRuling ruling ->
                ruling.number() + (ruling.granted() ? "准予执行" : "不予执行：" + ruling.reason());
            case CourtAct.ObjectToCourt objected -> objected.court() + "：" + objected.reason();
            case CourtAct.RecordCourtExecution done -> LegalDates.format(done.doneOn()) + "：" + done.course();
            case CourtAct.LapseApplication lapsed -> "申请期限到" + LegalDates.format(lapsed.lastDay()) + "止";
        };
    }
}
