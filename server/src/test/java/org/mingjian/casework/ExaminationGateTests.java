package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.Condition;
import org.mingjian.casework.act.ApplicationAct.Examine;
import org.mingjian.casework.act.ApplicationAct.ExcludeTime;
import org.mingjian.casework.act.ApplicationAct.ExtendTime;
import org.mingjian.casework.act.ApplicationAct.HoldLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.ResumeTime;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.deadline.SuspensionGround;

/** The gates before an application is examined and heard. */
class ExaminationGateTests extends LicenceTest {

    private static final WorkingCalendar CALENDAR = WorkingCalendar.inForce();

    private LocalDate later(int workingDays) {
        return CALENDAR.plusWorkingDays(today(), workingDays);
    }

    private Conduct asked() {
        return licensing()
                .checked()
                .does(Licensing.told(today()), staff.lead())
                .does(new AskLicenceHearing("江望", today()), staff.lead());
    }

    private CallLicenceHearing call(LocalDate day) {
        return new CallLicenceHearing(today(), day, "局会议室", staff.deputy().officerId(), null, null);
    }

    @Test
    @Breaks(Policy.CHECKED_BY_TWO)
    @Requirement(value = "I1", law = "行政许可法 第三十四条")
    void oneAloneDoesNotCheckTheSubstance() {
        refused(licensing().accepted(), Licensing.check(List.of(staff.lead().officerId()), today()), staff.lead());
    }

    @Test
    @Breaks(Policy.SUBSTANCE_CHECKED)
    @Requirement(value = "A10", law = "行政许可法 第三十四条")
    void whatMustBeCheckedIsCheckedBeforeTheOpinion() {
        refused(licensing().accepted(), Licensing.examined(true, null), staff.lead());
    }

    @Test
    @Breaks(Policy.EVERY_CONDITION_EXAMINED)
    @Requirement(value = "A10", law = "行政许可法 第三十四条")
    void everyPublishedConditionIsExamined() {
        List<Condition> one = List.of(new Condition(Licensing.CONDITIONS.getFirst(), true, "符合"));
        refused(licensing().checked(), new Examine(one, "建议准予许可", null), staff.lead());
    }

    @Test
    @Breaks({Policy.LICENCE_HEARING_TOLD})
    @Requirement(value = "D26", law = "行政许可法 第四十七条")
    void aHearingIsAskedForAfterTheRightWasTold() {
        refused(licensing().checked(), new AskLicenceHearing("江望", today()), staff.lead());
    }

    @Test
    @Breaks(Policy.HEARING_ASKED_IN_TIME)
    @Requirement(value = "D26", law = "行政许可法 第四十七条")
    void aHearingIsAskedForWithinFiveWorkingDays() {
        Conduct conduct = licensing().checked().does(Licensing.told(today()), staff.lead());
        LocalDate last = later(5);
        passWorkingDays(6);
        refused(conduct, new AskLicenceHearing("江望", today()), staff.lead());
        conduct.does(new AskLicenceHearing("江望", last), staff.lead());
    }

    @Test
    @Breaks(Policy.LICENCE_HEARING_ASKED)
    @Requirement(value = "D26", law = "行政许可法 第四十七条")
    void nobodyIsCalledToAHearingThatNobodyAskedFor() {
        refused(licensing().checked(), call(later(8)), staff.lead());
    }

    @Test
    @Breaks(Policy.CALLED_SEVEN_DAYS_BEFORE)
    @Requirement(value = "D26", law = "行政许可法 第四十八条")
    void aHearingIsCalledSevenWorkingDaysBefore() {
        Conduct conduct = asked();
        refused(conduct, call(later(7)), staff.lead());
        conduct.does(call(later(8)), staff.lead());
    }

    @Test
    @Breaks(Policy.HELD_WITHIN_TWENTY_DAYS)
    @Requirement(value = "D26", law = "行政许可法 第四十七条")
    void aHearingIsHeldWithinTwentyWorkingDays() {
        Conduct conduct = asked();
        refused(conduct, call(later(21)), staff.lead());
        CallLicenceHearing explained = new CallLicenceHearing(
                today(), later(21), "局会议室", staff.deputy().officerId(), null, "会议室占用");
        refused(conduct, explained, staff.lead());
        conduct.does(call(later(20)), staff.lead());
    }

    @Test
    @Requirement(value = "D26", law = "行政许可法 第四十七条")
    void aHearingForWhichNoLawfulDayIsLeftIsHeldLateAndTheReasonSaid() {
        Conduct conduct = asked();
        passWorkingDays(18);
        conduct.does(
                new CallLicenceHearing(today(), later(8), "局会议室", staff.deputy().officerId(), null, "通知未能及时送达"),
                staff.lead());
    }

    @Test
    @Breaks(Policy.PRESIDER_DID_NOT_EXAMINE)
    @Requirement(value = "I3", law = "行政许可法 第四十八条")
    void whoExaminesDoesNotPreside() {
        CallLicenceHearing called = new CallLicenceHearing(
                today(), later(8), "局会议室", staff.assisting().officerId(), null, null);
        refused(asked(), called, staff.lead());
    }

    @Test
    @Breaks(Policy.LICENCE_HEARING_CALLED)
    @Requirement(value = "D26", law = "行政许可法 第四十八条")
    void aHearingIsHeldOnTheDayThatWasTold() {
        Conduct conduct = asked().does(call(later(8)), staff.lead());
        refused(conduct, new HoldLicenceHearing(today(), "笔录"), staff.lead());
    }

    @Test
    @Breaks(Policy.LICENCE_HEARING_SETTLED)
    @Requirement(
            value = {"D26", "I9"},
            law = "行政许可法 第四十七条")
    void noOpinionBeforeTheHearingOrWhileItMayBeAskedFor() {
        Conduct told = licensing().checked().does(Licensing.told(today()), staff.lead());
        Conduct asked = asked();
        refused(told, Licensing.examined(true, null), staff.lead());
        passWorkingDays(6);
        told.does(Licensing.examined(true, null), staff.lead());
        refused(asked, Licensing.examined(true, null), staff.lead());
    }

    @Test
    @Breaks(Policy.FOLLOWS_RECORD)
    @Requirement(value = "D26", law = "行政许可法 第四十八条")
    void theOpinionFollowsTheRecordOfTheHearing() {
        Conduct conduct = asked();
        LocalDate day = later(8);
        conduct.does(call(day), staff.lead());
        passTo(day);
        conduct.does(new HoldLicenceHearing(day, "笔录"), staff.lead());
        refused(conduct, Licensing.examined(true, null), staff.lead());
    }

    @Test
    @Breaks(Policy.TIME_EXCLUDABLE)
    @Requirement(value = "D24", law = "行政许可法 第四十五条")
    void onlyWhatTheLawNamesIsNotCounted() {
        refused(
                licensing().accepted(),
                new ExcludeTime(SuspensionGround.PUBLIC_NOTICE, "公告", today(), 10),
                staff.lead());
    }

    @Test
    @Breaks(Policy.TIME_RUNNING)
    @Requirement(value = "D24", law = "行政许可法 第四十五条")
    void noOpinionWhileTheDaysStand() {
        Conduct conduct =
                licensing().checked().does(new ExcludeTime(SuspensionGround.TESTING, "消防检测", today(), 5), staff.lead());
        refused(conduct, Licensing.examined(true, null), staff.lead());
    }

    @Test
    @Breaks(Policy.TIME_STANDING)
    @Requirement(value = "D24", law = "行政许可法 第四十五条")
    void daysThatRunAreNotResumed() {
        refused(licensing().accepted(), new ResumeTime(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.LICENCE_EXTENDED_ONCE)
    @Requirement(value = "D24", law = "行政许可法 第四十二条")
    void theDaysAreExtendedOnceByTenAtMost() {
        Conduct conduct = licensing().accepted();
        refused(conduct, new ExtendTime(11, "需要核实"), staff.head());
        conduct.does(new ExtendTime(10, "需要核实"), staff.head());
        refused(conduct, new ExtendTime(1, "仍需核实"), staff.head());
    }

    @Test
    @Breaks(Policy.LICENCE_EXTENDED_IN_TIME)
    @Requirement(value = "D24", law = "行政许可法 第四十二条")
    void daysThatHaveRunOutAreNotExtended() {
        Conduct last = licensing().accepted();
        Conduct late = licensing().accepted();
        passWorkingDays(Licensing.PROMISED_DAYS);
        last.does(new ExtendTime(10, "需要核实"), staff.head());
        passWorkingDays(1);
        refused(late, new ExtendTime(10, "需要核实"), staff.head());
    }

    @Test
    @Breaks(Policy.TIME_TOLD_BEFOREHAND)
    @Requirement(value = "D24", law = "行政许可法 第四十五条")
    void whatWasNotToldFirstIsCounted() {
        Conduct conduct = licensing().accepted();
        passWorkingDays(3);
        ExcludeTime late = new ExcludeTime(SuspensionGround.TESTING, "消防检测", today().minusDays(1), 5);
        refused(conduct, late, staff.lead());
    }

    @Test
    @Breaks(Policy.LICENCE_HEARING_ANNOUNCED)
    @Requirement(value = "D26", law = "行政许可法 第四十六条")
    void aHearingThatTheLawAsksForIsAnnouncedAndHeldBeforeTheOpinion() {
        licences.register(staff.agency().id(), Licensing.heard(matterId), null);
        Conduct conduct = licensing().checked();
        Desk.Answer early = conduct.attempt(Licensing.examined(true, null), staff.lead());
        assertThat(early.rules()).containsExactly(Policy.LICENCE_HEARING_SETTLED.rule());
        refused(conduct, call(later(8)), staff.lead());
        LocalDate day = later(8);
        conduct.does(
                new CallLicenceHearing(today(), day, "局会议室", staff.deputy().officerId(), "门户网站公告", null), staff.lead());
        passTo(day);
        conduct.does(new HoldLicenceHearing(day, "无人提出异议"), staff.lead())
                .does(Licensing.examined(true, "根据听证笔录，没有异议"), staff.lead());
    }

    @Test
    @Requirement(value = "D26", law = "行政许可法 第四十六条")
    void anAgencyMayHearThePublicOfItsOwnAccordWhenItAnnouncesIt() {
        Conduct conduct = licensing().checked();
        conduct.does(
                new CallLicenceHearing(today(), later(8), "局会议室", staff.deputy().officerId(), "门户网站公告", null),
                staff.lead());
        assertThat(conduct.attempt(Licensing.examined(true, null), staff.lead()).rules())
                .containsExactly(Policy.LICENCE_HEARING_SETTLED.rule());
    }
}
