package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct.WaiveHearing;
import org.mingjian.casework.act.InvestigationAct.ReopenInvestigation;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.act.NoticeAct.RecordStatement;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Opinion;

/** The gates of notice, statement and hearing. */
class NoticeGateTests extends GateTest {

    @Test
    @Breaks(Policy.PENALTY_PROPOSED)
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第一款")
    void noPenaltyIsNotAnnouncedAsOne() {
        refused(conduct().cleared(0), Samples.notice(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_IN_THE_FUTURE)
    @Requirement("I22")
    void aNoticeIsNotServedTomorrow() {
        refused(conduct().cleared(Samples.LIGHT_FINE), Samples.notice(today().plusDays(1)), staff.lead());
    }

    @Test
    @Breaks(Policy.SERVED_SINCE_ISSUED)
    @Requirement(value = "I22", law = "行政处罚法 第四十四条")
    void aNoticeIsNotServedBeforeItIsIssued() {
        Conduct conduct = conduct().cleared(Samples.LIGHT_FINE);
        clock.advance(Duration.ofDays(2));
        refused(conduct, new GiveNotice(today().minusDays(1), ServingManner.DIRECT), staff.lead());
    }

    @Test
    @Breaks(Policy.STATEMENT_PERIOD_ENDED)
    @Requirement(
            value = {"I1", "E15"},
            law = "行政处罚法 第四十五条第一款")
    void nothingIsRecheckedBeforeThePeriodForStatementsEnded() {
        Conduct conduct = conduct().notified(Samples.LIGHT_FINE);
        refused(conduct, Samples.rechecked(), staff.lead());
        clock.advance(Duration.ofDays(12));
        conduct.does(Samples.rechecked(), staff.lead());
    }

    @Test
    @Breaks(Policy.STATEMENT_PERIOD_ENDED)
    @Requirement(
            value = {"D43", "I1"},
            law = {"民事诉讼法 第九十五条", "行政处罚法 第四十五条第一款"})
    void aNoticeByAnnouncementIsServedAfterThirtyDaysAndOnlyThenThePeriodForStatementsRuns() {
        Conduct conduct = conduct().cleared(Samples.LIGHT_FINE).does(announced(), staff.lead());
        clock.advance(Duration.ofDays(35));
        refused(conduct, Samples.rechecked(), staff.lead());
        clock.advance(Duration.ofDays(12));
        conduct.does(Samples.rechecked(), staff.lead());
    }

    @Test
    @Breaks({Policy.HEARING_PERIOD_ENDED, Policy.STATEMENT_PERIOD_ENDED})
    @Requirement(
            value = {"D43", "D01", "I9"},
            law = {"民事诉讼法 第九十五条", "行政处罚法 第六十四条第一项"})
    void aHearingMayBeRequestedUntilFiveWorkingDaysAfterTheAnnouncementTookEffect() {
        Conduct conduct = conduct().cleared(Samples.HEAVY_FINE).does(announced(), staff.lead());
        clock.advance(Duration.ofDays(35));
        refused(conduct, Samples.rechecked(), staff.lead());
        conduct.does(Samples.hearingRequested(today()), staff.lead());
    }

    @Test
    @Requirement(value = "D43", law = "民事诉讼法 第九十五条")
    void whoReadsTheAnnouncementMaySpeakAtOnce() {
        conduct()
                .cleared(Samples.LIGHT_FINE)
                .does(announced(), staff.lead())
                .does(new RecordStatement(clock.instant(), "方岚", "请求从轻"), staff.lead())
                .does(Samples.rechecked(), staff.lead());
    }

    private GiveNotice announced() {
        return new GiveNotice(today(), ServingManner.PUBLIC);
    }

    @Test
    @Breaks(Policy.WAIVED_IN_WRITING)
    @Requirement(value = "I1", law = "行政处罚法 第四十五条")
    void aStatementIsNotWaivedByWordOfMouth() {
        refused(conduct().notified(Samples.LIGHT_FINE), new WaiveStatement(false, today()), staff.lead());
    }

    @Test
    @Breaks(Policy.WAIVED_IN_WRITING)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条")
    void aHearingIsNotWaivedByWordOfMouth() {
        refused(conduct().notified(Samples.HEAVY_FINE), new WaiveHearing(false, today()), staff.lead());
    }

    @Test
    @Breaks(Policy.WAIVED_IN_WRITING)
    @Requirement(value = "I1", law = "行政处罚法 第四十四条")
    void aRightIsNotWaivedBeforeItWasTold() {
        refused(conduct().notified(Samples.LIGHT_FINE), new WaiveStatement(true, today().minusDays(1)), staff.lead());
    }

    @Test
    @Breaks(Policy.HEARING_RIGHT_TOLD)
    @Requirement(value = "I9", law = "行政处罚法 第六十三条")
    void whereNoHearingRightWasToldNoneIsRequested() {
        refused(conduct().notified(Samples.LIGHT_FINE), Samples.hearingRequested(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.REQUESTED_IN_TIME)
    @Requirement(
            value = {"D01", "I9"},
            law = "行政处罚法 第六十四条第一项")
    void aHearingIsNotRequestedAfterFiveWorkingDays() {
        Conduct conduct = conduct().notified(Samples.HEAVY_FINE);
        clock.advance(Duration.ofDays(12));
        refused(conduct, Samples.hearingRequested(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.HEARING_PERIOD_ENDED)
    @Requirement(
            value = {"D01", "I9"},
            law = "行政处罚法 第六十四条第一项")
    void nothingIsRecheckedBeforeThePeriodForHearingsEnded() {
        Conduct conduct = conduct().notified(Samples.HEAVY_FINE).does(new WaiveStatement(true, today()), staff.lead());
        refused(conduct, Samples.rechecked(), staff.lead());
    }

    @Test
    @Breaks(Policy.REQUESTED_HEARING_HELD)
    @Requirement(value = "I9", law = "行政处罚法 第六十三条")
    void aRequestedHearingIsHeldBeforeAnythingIsRechecked() {
        Conduct conduct = requested().does(new WaiveStatement(true, today()), staff.lead());
        clock.advance(Duration.ofDays(30));
        refused(conduct, Samples.rechecked(), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_FOR_SPEAKING)
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void whoSpeaksIsNotFinedMore() {
        refused(spoken(), Samples.revised(Samples.LIGHT_FINE + 1), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_FOR_SPEAKING)
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void whoSpokeIsNotFinedMoreAfterASecondNoticeEither() {
        Conduct again = spoken().does(Samples.revised(Samples.LIGHT_FINE), staff.lead())
                .does(new ReviewAct.ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(today()), staff.lead());
        refused(again, Samples.revised(Samples.LIGHT_FINE + 1), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_FOR_SPEAKING)
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void whoSpokeIsNotFinedMoreByOpeningTheInvestigationWithoutFindingAnything() {
        Conduct opened = spoken().does(new ReopenInvestigation("补充调查"), staff.lead());
        refused(opened, Samples.concluded(Samples.LIGHT_FINE + 1), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_FOR_SPEAKING)
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void whatIsFoundAfterTheStatementCarriesMoreOnlyWhenTheFindingsNameIt() {
        Conduct found = spoken().does(new ReopenInvestigation("补充调查"), staff.lead())
                .does(Samples.evidence(staff.two(), clock.instant()), staff.lead());
        refused(found, Samples.concluded(Samples.LIGHT_FINE + 1), staff.lead());
        found.does(Samples.concludedFacts("当事人当晚接纳五名未成年人进入营业场所上网", Samples.LIGHT_FINE + 1), staff.lead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"停业六个月", "停业十日", "停业1周", "责令立即关闭"})
    @Breaks(Policy.NOT_HEAVIER_FOR_SPEAKING)
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void whoSpeaksIsNotSuspendedLongerNorInOtherWords(String content) {
        refused(suspensionTold(), Samples.resuspended(content), staff.lead());
    }

    @Test
    @Requirement(value = "I8", law = "行政处罚法 第四十五条第二款")
    void whoSpeaksMayBeSuspendedForAShorterTime() {
        suspensionTold().does(Samples.resuspended("停业2日"), staff.lead());
    }

    @Test
    @Requirement(value = "I8", law = "行政处罚法 第四十五条")
    void adoptedWordsMayChangeTheWording() {
        suspensionTold()
                .does(new WaiveHearing(true, today()), staff.lead())
                .does(new RecheckStatement("当事人所述属实", true, "采纳"), staff.lead())
                .does(Samples.resuspended("停业三日，分两次执行"), staff.lead());
    }

    private Conduct suspensionTold() {
        return conduct()
                .investigated()
                .does(Samples.suspended("停业三日"), staff.lead())
                .does(new ReviewAct.SubmitForReview(null), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer())
                .does(Samples.notice(today()), staff.lead())
                .does(new RecordStatement(clock.instant(), "方岚", "请求从轻"), staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_BEFORE_NOTICE)
    @Requirement(value = "I1", law = "行政处罚法 第四十四条")
    void aStatementFromBeforeTheNoticeEndsNoPeriod() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        refused(conduct().notified(Samples.LIGHT_FINE), new RecordStatement(yesterday, "方岚", "请求从轻"), staff.lead());
    }

    private Conduct spoken() {
        return conduct()
                .notified(Samples.LIGHT_FINE)
                .does(new RecordStatement(clock.instant(), "方岚", "请求从轻"), staff.lead());
    }

    private Conduct requested() {
        return conduct().notified(Samples.HEAVY_FINE).does(Samples.hearingRequested(today()), staff.lead());
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
