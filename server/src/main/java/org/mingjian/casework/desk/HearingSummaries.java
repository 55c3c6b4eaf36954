package org.mingjian.casework.desk;

import java.util.UUID;
import java.util.function.Function;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.kernel.calendar.LegalDates;

/** One line about an act of a hearing, for the timeline. */
final class HearingSummaries {

    private HearingSummaries() {}

    static String of(HearingAct act, Function<UUID, String> names) {
        return switch (act) {
            case HearingAct.RequestHearing asked ->
                asked.by() + "于" + LegalDates.format(asked.on())
                        + asked.manner().title();
            case HearingAct.RefuseHearing refused -> refused.ground().title() + "：" + refused.reason();
            case HearingAct.WaiveHearing waived -> LegalDates.format(waived.on()) + "书面放弃";
            case HearingAct.AppointPresider appointed ->
                names.apply(appointed.presiderId()) + "主持，" + names.apply(appointed.recorderId()) + "记录";
            case HearingAct.ApplyRecusal applied -> LegalDates.format(applied.on()) + "申请：" + applied.reason();
            case HearingAct.DecideRecusal decided -> (decided.granted() ? "回避：" : "不回避：") + decided.reason();
            case HearingAct.NotifyHearing told ->
                LegalDates.format(LegalDates.on(told.heldAt())) + "在" + told.place()
                        + (told.secrecy() == null
                                ? "公开举行"
                                : "举行，" + told.secrecy().title() + "，不公开");
            case HearingAct.PostponeHearing postponed -> postponed.kind().title() + "：" + postponed.reason();
            case HearingAct.EndHearing ended -> ended.ground().title() + "：" + ended.circumstances();
            case HearingAct.HoldHearing held ->
                LegalDates.format(LegalDates.on(held.startedAt())) + "举行，出示证据"
                        + held.exhibits().size() + "件，笔录"
                        + (held.signed() ? "已签名" : "拒绝签名");
            case HearingAct.ReportHearing report -> report.opinion();
        };
    }
}
