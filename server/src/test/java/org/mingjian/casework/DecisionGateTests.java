package org.mingjian.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.DecisionAct.Member;
import org.mingjian.casework.act.DecisionAct.RecordDiscussion;
import org.mingjian.casework.act.HearingAct.WaiveHearing;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Opinion;

/** The gates before a decision. */
class DecisionGateTests extends GateTest {

    @Test
    @Breaks({Policy.NOTICE_GIVEN, Policy.STATEMENT_RECHECKED})
    @Requirement(value = "I1", law = "行政处罚法 第四十四条")
    void nothingIsDecidedWithoutNotice() {
        refused(conduct().cleared(Samples.LIGHT_FINE), Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_THAN_TOLD)
    @Requirement(
            value = "I8",
            law = {"行政处罚法 第四十四条", "行政处罚法 第六十二条"})
    void nothingHeavierThanTheNoticeIsDecided() {
        Conduct conduct = conduct()
                .rechecked(Samples.LIGHT_FINE)
                .does(Samples.revised(Samples.LIGHT_FINE + 1), staff.lead())
                .does(new ReviewAct.ConfirmNotMajor(), staff.lead());
        refused(conduct, Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.DISCUSSED_WHERE_REQUIRED)
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第二款")
    void aMajorDecisionIsDiscussedFirst() {
        refused(conduct().rechecked(Samples.HEAVY_FINE), Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.DISCUSSED_WHERE_REQUIRED)
    @Requirement(
            value = {"E15", "E16"},
            law = {"行政处罚法 第三十四条", "行政处罚法 第五十七条第二款"})
    void aFineThatLeavesItsTierIsDiscussedHoweverSmall() {
        LocalDate today = LegalDates.today(clock);
        Conduct conduct = conduct()
                .investigated()
                .does(Samples.concluded("一般处罚", Samples.draft(Samples.LIGHT_FINE), "偏离裁量基准"), staff.lead())
                .does(new ReviewAct.ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(today), staff.lead())
                .does(new WaiveStatement(true, today), staff.lead())
                .does(Samples.rechecked(), staff.lead());
        refused(conduct, Samples.decided(), staff.head());
        conduct.does(
                        Samples.discussion(
                                staff.head().officerId(), staff.deputy().officerId(), clock.instant()),
                        staff.lead())
                .does(Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.SEVERAL_DISCUSSED)
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第二款")
    void onePersonAloneIsNoDiscussion() {
        UUID head = staff.head().officerId();
        refused(
                conduct().rechecked(Samples.HEAVY_FINE),
                new RecordDiscussion(
                        clock.instant(),
                        "局会议室",
                        head,
                        head,
                        List.of(new Member(head, "同意"), new Member(head, "同意")),
                        "同意"),
                staff.lead());
    }

    @Test
    @Breaks(Policy.SEVERAL_DISCUSSED)
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第二款")
    void onlyPersonsInChargeDiscussAPenaltyTogether() {
        UUID clerk = colleague().officerId();
        refused(
                conduct().rechecked(Samples.HEAVY_FINE),
                Samples.discussion(staff.head().officerId(), clerk, clock.instant()),
                staff.lead());
    }

    @Test
    @Breaks({Policy.SEVERAL_DISCUSSED, Policy.DISCUSSED_BY_OWN})
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第二款")
    void theHeadOfAnotherAgencyIsNoHeadHere() {
        Staff other = untouched();
        RecordDiscussion proper =
                Samples.discussion(staff.head().officerId(), staff.deputy().officerId(), clock.instant());
        refused(
                conduct().rechecked(Samples.HEAVY_FINE),
                with(proper, staff.head(), staff.head(), other.head().officerId()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.DISCUSSED_BY_OWN)
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第二款")
    void aPersonInChargePresidesAndNobodyElse() {
        RecordDiscussion proper =
                Samples.discussion(staff.head().officerId(), staff.deputy().officerId(), clock.instant());
        refused(
                conduct().rechecked(Samples.HEAVY_FINE),
                with(proper, colleague(), staff.head(), staff.deputy().officerId()),
                staff.lead());
    }

    private Actor colleague() {
        return bureau.person(staff.agency(), "旁人", Role.HANDLER, Bureau.certificate(), null);
    }

    private RecordDiscussion with(RecordDiscussion proper, Actor presider, Actor first, UUID second) {
        return new RecordDiscussion(
                proper.discussedAt(),
                proper.place(),
                presider.officerId(),
                proper.recorderId(),
                List.of(new Member(first.officerId(), "同意"), new Member(second, "同意")),
                proper.conclusion());
    }

    @Test
    @Breaks({Policy.SEVERAL_DISCUSSED, Policy.DISCUSSED_BY_OWN})
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第二款")
    void whoHandledTheCaseIsNotAmongThoseWhoDiscussIt() {
        refused(
                conduct().rechecked(Samples.HEAVY_FINE),
                Samples.discussion(staff.lead().officerId(), staff.assisting().officerId(), clock.instant()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_THAN_TOLD)
    @Requirement(
            value = "I8",
            law = {"行政处罚法 第四十四条", "行政处罚法 第六十二条"})
    void aLongerSuspensionThanTheNoticeToldIsNotDecided() {
        Conduct conduct = conduct().investigated().does(Samples.suspended("停业三日"), staff.lead());
        LocalDate today = LegalDates.today(clock);
        cleared(conduct)
                .does(Samples.notice(today), staff.lead())
                .does(new WaiveStatement(true, today), staff.lead())
                .does(new WaiveHearing(true, today), staff.lead())
                .does(Samples.rechecked(), staff.lead());
        Conduct again = cleared(conduct.does(Samples.resuspended("停业六个月"), staff.lead()));
        again.does(
                Samples.discussion(staff.head().officerId(), staff.deputy().officerId(), clock.instant()),
                staff.lead());
        refused(again, Samples.decided(), staff.head());
    }

    private Conduct cleared(Conduct conduct) {
        return conduct.does(new ReviewAct.SubmitForReview(null), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer());
    }

    @Test
    @Requirement(
            value = {"I1", "I9"},
            law = {"行政处罚法 第四十五条第一款", "行政处罚法 第六十四条第一项"})
    void aNewNoticeBeginsNewPeriodsAndNothingIsDecidedWithinThem() {
        Conduct conduct = conduct()
                .rechecked(Samples.LIGHT_FINE)
                .does(Samples.revised(Samples.LIGHT_FINE), staff.lead())
                .does(new ReviewAct.ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(LegalDates.today(clock)), staff.lead());
        notHere(conduct, Samples.decided(), staff.head());
        refused(conduct, Samples.rechecked(), staff.lead(), Policy.STATEMENT_PERIOD_ENDED);
    }

    @Test
    @Breaks(Policy.ONE_FINE_FOR_ONE_ACT)
    @Requirement(value = "I10", law = "行政处罚法 第二十九条")
    void oneActIsFinedOnce() {
        String party = Conduct.party();
        readyToDecide(staff, party).does(Samples.decided(), staff.head());
        refused(readyToDecide(staff, party), Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.ONE_FINE_FOR_ONE_ACT)
    @Requirement(value = "I10", law = "行政处罚法 第二十九条")
    void oneActIsFinedOnceByWhicheverAgencyAndHoweverTheCodeIsWritten() {
        String party = Conduct.party();
        Staff other = bureau.found();
        readyToDecide(other, party.toLowerCase(Locale.ROOT)).does(Samples.decided(), other.head());
        refused(readyToDecide(staff, party), Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.NO_PENALTY_PROPOSED)
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第一款")
    void aDraftWithAPenaltyIsNotDecidedAsNone() {
        refused(conduct().rechecked(Samples.LIGHT_FINE), Samples.noPenalty(), staff.head());
    }

    @Test
    @Breaks({Policy.PENALTY_PROPOSED, Policy.NOTICE_GIVEN, Policy.STATEMENT_RECHECKED})
    @Requirement(value = "E15", law = "行政处罚法 第五十七条第一款")
    void aDraftWithoutPenaltyIsNotDecidedAsOne() {
        refused(conduct().cleared(0), Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.NOT_HEAVIER_THAN_TOLD)
    @Requirement(
            value = {"I1", "I8"},
            law = "行政处罚法 第四十四条")
    void factsThatWereNotToldAreNotDecidedUpon() {
        Conduct conduct = conduct()
                .rechecked(Samples.LIGHT_FINE)
                .does(Samples.revisedFacts("当事人当晚接纳五名未成年人进入营业场所上网"), staff.lead())
                .does(new ReviewAct.ConfirmNotMajor(), staff.lead());
        refused(conduct, Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.EDUCATION_RECORDED)
    @Requirement(value = "E15", law = "行政处罚法 第三十三条第三款")
    void whoIsNotPenalisedIsEducated() {
        refused(
                conduct().cleared(0),
                new DecisionAct.DecideNoPenalty(DecisionAct.Ground.MINOR, "轻微", " "),
                staff.head());
    }

    private Conduct readyToDecide(Staff bureauOf, String party) {
        Conduct conduct = new Conduct(desk, clock, bureauOf);
        var today = LegalDates.today(clock);
        RegisterLead lead = Samples.lead(bureauOf.matter().id(), Samples.netCafe(party), today);
        return conduct.registered(lead)
                .fileNow()
                .investigateNow()
                .does(Samples.concluded(Samples.LIGHT_FINE), bureauOf.lead())
                .does(new ReviewAct.ConfirmNotMajor(), bureauOf.lead())
                .does(Samples.notice(today), bureauOf.lead())
                .does(new WaiveStatement(true, today), bureauOf.lead())
                .does(Samples.rechecked(), bureauOf.lead());
    }
}
