package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.RuleProposals;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct.ApplyRecusal;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.HearingAct.DecideRecusal;
import org.mingjian.casework.act.HearingAct.EndGround;
import org.mingjian.casework.act.HearingAct.EndHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.PostponeHearing;
import org.mingjian.casework.act.HearingAct.Postponement;
import org.mingjian.casework.act.HearingAct.RefusalGround;
import org.mingjian.casework.act.HearingAct.RefuseHearing;
import org.mingjian.casework.act.HearingAct.Secrecy;
import org.mingjian.casework.act.InvestigationAct.ResumeTerm;
import org.mingjian.casework.act.InvestigationAct.SuspendTerm;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.deadline.SuspensionGround;
import org.mingjian.kernel.problem.Provision;
import org.springframework.beans.factory.annotation.Autowired;

/** The gates of arranging a hearing: request, presider, recusal, notice, end. */
class HearingGateTests extends GateTest {

    @Autowired
    private RuleProposals proposals;

    @Test
    @Breaks(Policy.HEARING_REFUSAL_GROUNDED)
    @Requirement(value = "I9", law = "行政处罚法 第六十三条")
    void whoIsEntitledIsNotRefusedForWantOfARight() {
        refused(conduct().notified(Samples.HEAVY_FINE), refusal(RefusalGround.NOT_ENTITLED), staff.head());
    }

    @Test
    @Breaks(Policy.HEARING_REFUSAL_GROUNDED)
    @Requirement(
            value = {"D01", "I9"},
            law = "行政处罚法 第六十四条第一项")
    void whoAsksInTimeIsNotRefusedAsLate() {
        refused(conduct().notified(Samples.HEAVY_FINE), refusal(RefusalGround.LATE), staff.head());
    }

    @Test
    @Requirement(value = "D01", law = "行政处罚法 第六十四条第一项")
    void whoAsksTooLateIsRefusedAndTold() {
        Conduct conduct = conduct().notified(Samples.HEAVY_FINE);
        clock.advance(Duration.ofDays(20));
        conduct.does(refusal(RefusalGround.LATE), staff.head());
    }

    @Test
    @Breaks(Policy.SERVED_SINCE_ISSUED)
    @Requirement(value = "I22", law = "行政处罚法 第六十四条")
    void aRefusalIsNotServedBeforeItIsIssued() {
        var early = new RefuseHearing(
                today(), RefusalGround.NOT_ENTITLED, "罚款没有达到标准", today().minusDays(1), ServingManner.DIRECT);
        refused(conduct().notified(Samples.LIGHT_FINE), early, staff.head());
    }

    private RefuseHearing refusal(RefusalGround ground) {
        return new RefuseHearing(today(), ground, "经审查不符合听证的条件", today(), ServingManner.DIRECT);
    }

    @Test
    @Breaks(Policy.PRESIDER_DID_NOT_INVESTIGATE)
    @Requirement(
            value = {"I3", "I9"},
            law = "行政处罚法 第六十四条第四项")
    void anInvestigatorDoesNotPreside() {
        refused(hearing().asked(), appointing(staff.assisting().officerId()), staff.head());
    }

    @Test
    @Breaks(Policy.PRESIDER_DID_NOT_INVESTIGATE)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void aStrangerDoesNotPreside() {
        refused(hearing().asked(), appointing(UUID.randomUUID()), staff.head());
    }

    @Test
    @Breaks(Policy.RECORDER_IS_ANOTHER)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void whoPresidesDoesNotRecordAndNoInvestigatorDoes() {
        UUID deputy = staff.deputy().officerId();
        refused(hearing().asked(), new AppointPresider(deputy, deputy), staff.head());
        refused(hearing().asked(), new AppointPresider(deputy, staff.lead().officerId()), staff.head());
    }

    private AppointPresider appointing(UUID presider) {
        return new AppointPresider(presider, staff.reviewer().officerId());
    }

    @Test
    @Breaks(Policy.SUCCESSOR_IMPARTIAL)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void whoPresidesDoesNotTakeTheCaseOver() {
        refused(
                hearing().appointed(),
                Samples.replaced(staff.assisting().officerId(), staff.deputy().officerId()),
                staff.head());
    }

    @Test
    @Breaks(Policy.PRESIDER_APPOINTED)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void nobodyIsAskedToWithdrawWhoWasNotAppointed() {
        refused(hearing().asked(), application(), staff.lead());
    }

    @Test
    @Breaks(Policy.RECUSAL_TO_DECIDE)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void noRecusalIsDecidedThatNobodyAskedFor() {
        refused(hearing().appointed(), new DecideRecusal(true, "与当事人是近亲属"), staff.head());
    }

    @Test
    @Breaks(Policy.RECUSAL_BY_ANOTHER)
    @Requirement(
            value = "I3",
            law = {"行政处罚法 第四十三条第三款", "行政处罚法 第六十四条第四项"})
    void nobodyDecidesOnTheOwnRecusal() {
        refused(
                hearing().appointed().does(application(), staff.lead()),
                new DecideRecusal(false, "没有利害关系"),
                staff.deputy());
    }

    @Test
    @Breaks(Policy.RECUSAL_DECIDED)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void aHearingIsNotSetWhileARecusalIsUndecided() {
        HearingConduct hearing = hearing();
        refused(
                hearing.appointed().does(application(), staff.lead()),
                Samples.hearingNotice(today(), hearing.firstPossible()),
                staff.deputy());
    }

    @Test
    @Breaks(Policy.PRESIDER_NOT_RECUSED)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void whoWithdrewIsNotAppointedAgain() {
        refused(recused(), hearing().appointment(), staff.head());
    }

    @Test
    @Breaks(Policy.HEARING_OFFICER)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void whoWithdrewSetsNoHearing() {
        refused(recused(), Samples.hearingNotice(today(), hearing().firstPossible()), staff.deputy());
    }

    private Conduct recused() {
        return hearing()
                .appointed()
                .does(application(), staff.lead())
                .does(new DecideRecusal(true, "与当事人是近亲属"), staff.head());
    }

    @Test
    @Breaks(Policy.HEARING_OFFICER)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void whoWasNotAppointedSetsNoHearing() {
        HearingConduct hearing = hearing();
        refused(hearing.appointed(), Samples.hearingNotice(today(), hearing.firstPossible()), staff.head());
    }

    private ApplyRecusal application() {
        return new ApplyRecusal(today(), "主持人与举报人是近亲属");
    }

    @Test
    @Breaks(Policy.TOLD_SEVEN_DAYS_BEFORE)
    @Requirement(
            value = {"D02", "I9"},
            law = "行政处罚法 第六十四条第二项")
    void aHearingIsNotSetForTheSeventhWorkingDay() {
        HearingConduct hearing = hearing();
        refused(hearing.appointed(), Samples.hearingNotice(today(), hearing.tooEarly()), staff.deputy());
    }

    @Test
    @Breaks({Policy.HEARING_NOTICE_SERVED, Policy.TOLD_SEVEN_DAYS_BEFORE})
    @Requirement(value = "D02", law = "行政处罚法 第六十四条第二项")
    void whoAskedForAHearingIsNotToldByAnnouncement() {
        HearingConduct hearing = hearing();
        Instant at = hearing.firstPossible();
        refused(
                hearing.appointed(),
                new NotifyHearing(at, "听证室", true, null, today(), ServingManner.PUBLIC, null),
                staff.deputy());
    }

    @Test
    @Breaks(Policy.PUBLIC_UNLESS_SECRET)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第三项")
    void aHearingIsNotClosedWithoutASecret() {
        refused(hearing().appointed(), closed(null), staff.deputy());
    }

    @Test
    @Requirement(value = "I18", law = "行政处罚法 第六十四条第三项")
    void aHearingThatTouchesPrivacyIsClosed() {
        hearing().appointed().does(closed(Secrecy.PRIVACY), staff.deputy());
    }

    private NotifyHearing closed(@Nullable Secrecy secrecy) {
        Instant at = hearing().firstPossible();
        return new NotifyHearing(at, "听证室", false, secrecy, today(), ServingManner.DIRECT, null);
    }

    @Test
    @Breaks(Policy.POSTPONED_OR_SUSPENDED)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条")
    void whatHasNotBegunIsNotSuspended() {
        refused(hearing().set(), new PostponeHearing(Postponement.SUSPENDED, "需要重新鉴定"), staff.deputy());
    }

    @Test
    @Breaks(Policy.HEARING_ENDED_ON_GROUND)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第六项")
    void nobodyIsAbsentBeforeTheHour() {
        refused(hearing().set(), end(EndGround.ABSENT, false), staff.deputy());
    }

    @Test
    @Breaks(Policy.HEARING_ENDED_ON_GROUND)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条")
    void aRequestIsNotTakenBackByWordOfMouth() {
        refused(hearing().appointed(), end(EndGround.WITHDRAWN, false), staff.deputy());
    }

    private EndHearing end(EndGround ground, boolean writing) {
        return new EndHearing(ground, today(), writing, "经核实");
    }

    @Test
    @Breaks(Policy.REQUESTED_HEARING_HELD)
    @Requirement(value = "I9", law = "行政处罚法 第六十三条")
    void nothingIsRecheckedWhileAHearingIsSet() {
        refused(hearing().set(), Samples.rechecked(), staff.lead());
    }

    @Test
    @Breaks(Policy.SUSPENSION_PROVIDED)
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void theTimeOfAHearingCountsWhereNoLocalRuleSaysOtherwise() {
        refused(hearing().asked(), suspension(), staff.head());
    }

    @Test
    @Breaks(Policy.TERM_RUNNING)
    @Requirement(
            value = {"D04", "G9"},
            law = "行政处罚法 第六十条")
    void whereALocalRuleSaysSoTheTimeOfAHearingIsNotCountedUntilItIsOver() {
        takenUp("hearing.uncounted");
        Conduct conduct = hearing().asked().does(suspension(), staff.head());
        conduct.does(hearing().appointment(), staff.head()).does(end(EndGround.WITHDRAWN, true), staff.deputy());
        refused(conduct, Samples.rechecked(), staff.lead());
        conduct.does(new ResumeTerm(today()), staff.head()).does(Samples.rechecked(), staff.lead());
    }

    private SuspendTerm suspension() {
        return new SuspendTerm(SuspensionGround.HEARING, "听证申请记录", today());
    }

    private void takenUp(String option) {
        staff = untouched();
        LocalDate from = today().plusDays(1);
        var value = proposals.value(option, 1, new Provision("云岭县行政处罚程序规定", "第九条"), from);
        proposals.adopt(proposals.propose(value, staff.deputy()).id(), staff.head());
        clock.advance(Duration.ofDays(1));
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
