package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ExecutionAct.Archive;
import org.mingjian.casework.act.ExecutionAct.RecordOverdue;
import org.mingjian.casework.act.ExecutionAct.Retention;
import org.mingjian.casework.act.LeadAct.DeclineFiling;
import org.mingjian.casework.act.RemedyAct.AnswerRemedy;
import org.mingjian.casework.act.RemedyAct.CorrectPaper;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.Remedy;
import org.mingjian.casework.act.RemedyAct.RevokeDecision;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The gates of what may happen to a decision after it was served. */
class RemedyGateTests extends GateTest {

    private static final long SMALL = 10_000;
    private static final long FINE = Samples.LIGHT_FINE;

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private Conduct disputed() {
        return conduct().served(FINE).does(Remedies.reconsideration(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.DECISION_STANDS)
    @Requirement(value = "D30", law = "行政复议法 第二条")
    void aCaseThatEndedWithoutADecisionHasNothingToRevoke() {
        Conduct archived = conduct()
                .verified()
                .does(new DeclineFiling("事实不成立", "同意"), staff.head())
                .does(new Archive(1, Retention.TEN_YEARS), staff.lead());
        refused(archived, new RevokeDecision("认定事实有误", "同意撤销"), staff.head());
    }

    @Test
    @Breaks(Policy.NO_REMEDY_PENDING)
    @Requirement(value = "D30", law = "行政复议法 第二十九条")
    void duringReconsiderationThereIsNoLawsuit() {
        refused(disputed(), Remedies.lawsuit(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.REMEDY_PENDING)
    @Requirement(value = "D30", law = "行政复议法 第四十八条")
    void whereNobodyAskedNothingIsAnswered() {
        refused(conduct().served(FINE), new AnswerRemedy(today(), "处罚适当"), staff.lead());
    }

    @Test
    @Breaks(Policy.REMEDY_PENDING)
    @Requirement(value = "D30", law = "行政复议法 第六十一条")
    void aRemedyIsDecidedOnce() {
        Conduct decided = disputed().does(Remedies.outcome(Ruling.UPHELD, today()), staff.lead());
        refused(decided, Remedies.outcome(Ruling.REVOKED, today()), staff.lead());
    }

    @Test
    @Breaks(Policy.RECONSIDERED_FIRST)
    @Requirement(value = "I30", law = "行政复议法 第二十三条第一款第一项")
    void aDecisionOnTheSpotGoesToReconsiderationBeforeItGoesToCourt() {
        Conduct handed = summary().handedOver(Spot.fined(SMALL));
        refused(handed, Remedies.lawsuit(today()), staff.lead());
        handed.does(Remedies.reconsideration(today()), staff.lead())
                .does(Remedies.outcome(Ruling.UPHELD, today()), staff.lead())
                .does(Remedies.lawsuit(today()), staff.lead());
    }

    @Test
    @Breaks(Policy.REMEDY_IN_ORDER)
    @Requirement(value = "I22", law = "行政处罚法 第四十七条")
    void noRemedyIsAcceptedBeforeTheDecisionWasServed() {
        LocalDate before = today().minusDays(1);
        refused(
                conduct().served(FINE),
                new RecordRemedy(Remedy.LITIGATION, "云岭县人民法院", "（2026）云0999行初5号", before, today(), null),
                staff.lead());
    }

    @Test
    @Breaks(Policy.REMEDY_IN_ORDER)
    @Requirement(value = "I22", law = "行政处罚法 第四十七条")
    void noOutcomeLiesInTheFuture() {
        refused(disputed(), Remedies.outcome(Ruling.UPHELD, today().plusDays(1)), staff.lead());
    }

    @Test
    @Breaks(Policy.CHANGE_SAYS_AMOUNTS)
    @Requirement(value = "D30", law = "行政复议法 第六十三条")
    void aChangeSaysWhatIsOwedFromNowOn() {
        refused(disputed(), Remedies.changed(today(), null), staff.lead());
    }

    @ParameterizedTest
    @CsvSource({"罚款五千元, 罚款五百元", "5000.00元, 500.00元", "警告, 通报批评", "云岭县长街26号, 云岭县长街26号"})
    @Breaks(Policy.CORRECTS_A_SLIP)
    @Requirement(value = "D30", law = "行政处罚法 第七十五条第二款")
    void kindAndAmountOfAPenaltyAreNoSlipOfThePen(String wrong, String right) {
        refused(conduct().served(FINE), new CorrectPaper(wrong, right, "打印错误"), staff.head());
    }

    @Test
    @Breaks(Policy.REFUND_DUE)
    @Requirement(value = "E14", law = "国家赔偿法 第三十六条第一项")
    void nothingGoesBackWhileTheDecisionStands() {
        Conduct paid =
                conduct().served(FINE).does(Samples.paid(FINE, clock.instant(), UUID.randomUUID()), staff.lead());
        refused(paid, Remedies.refund(today(), FINE), staff.lead());
    }

    @Test
    @Breaks(Policy.NOTHING_TO_REFUND)
    @Requirement(value = "E14", law = "国家赔偿法 第三十六条第一项")
    void aRevokedCaseIsNotClosedWhileTheAgencyHoldsTheFine() {
        Conduct paid =
                conduct().served(FINE).does(Samples.paid(FINE, clock.instant(), UUID.randomUUID()), staff.lead());
        refused(paid.does(new RevokeDecision("认定事实有误", "同意撤销"), staff.head()), Samples.closed(), staff.head());
    }

    @Test
    @Breaks(Policy.PAYMENT_PERIOD_OVER)
    @Requirement(value = "I12", law = "行政处罚法 第七十三条第一款")
    void nothingIsOverdueWhileTheDecisionIsStayed() {
        Conduct stayed = conduct().served(FINE).does(Remedies.stayed(today()), staff.lead());
        clock.advance(Duration.ofDays(40));
        refused(stayed, new RecordOverdue(), staff.lead());
    }

    @ParameterizedTest
    @EnumSource(
            value = Ruling.class,
            names = {"REVOKED", "REDO", "VOID"})
    @Requirement(value = "D30", law = "行政复议法 第六十四条")
    void whatIsAnnulledIsOwedNoMore(Ruling outcome) {
        Conduct annulled = disputed().does(Remedies.outcome(outcome, today()), staff.lead());
        assertThat(trace(annulled.caseId()).stage()).isEqualTo("REVOKED");
        annulled.does(Samples.closed(), staff.head());
    }
}
