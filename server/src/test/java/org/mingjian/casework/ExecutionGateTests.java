package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.ExecutionAct.RecordOverdue;
import org.mingjian.casework.act.ExecutionAct.RecordPayment;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** The gates of serving, paying and closing. */
class ExecutionGateTests extends GateTest {

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(
            value = {"I1", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void oneOfficerAloneServesNothing() {
        refused(
                conduct().decided(Samples.LIGHT_FINE),
                Samples.served(List.of(staff.lead().officerId()), clock.instant()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.SERVED_AFTER_DECISION)
    @Requirement(value = "E15", law = "行政处罚法 第六十一条")
    void aDecisionIsNotServedBeforeItWasMade() {
        Instant before = clock.instant().minusSeconds(1);
        refused(conduct().decided(Samples.LIGHT_FINE), Samples.served(staff.two(), before), staff.lead());
    }

    @Test
    @Breaks(Policy.MANNER_PERMITTED)
    @Requirement(value = "E15", law = "行政处罚法 第六十一条第二款")
    void electronicServingNeedsTheSignedConfirmation() {
        refused(conduct().decided(Samples.LIGHT_FINE), serving(ServingManner.ELECTRONIC), staff.lead());
    }

    @Test
    @Breaks(Policy.MANNER_PERMITTED)
    @Requirement(value = "E15", law = "行政处罚法 第六十一条第二款")
    void servingByLeavingNeedsAWitness() {
        refused(conduct().decided(Samples.LIGHT_FINE), serving(ServingManner.LEFT), staff.lead());
    }

    @Test
    @Breaks(Policy.OWED)
    @Requirement(value = "E14", law = "行政处罚法 第六十七条")
    void noMoreIsTakenThanIsOwed() {
        refused(
                conduct().served(Samples.LIGHT_FINE),
                Samples.paid(Samples.LIGHT_FINE + 1, clock.instant()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.RECEIPT_NOT_USED)
    @Requirement(value = "E14", law = "行政处罚法 第七十条")
    void aReceiptCountsOnce() {
        RecordPayment half = Samples.paid(Samples.LIGHT_FINE / 2, clock.instant());
        refused(conduct().served(Samples.LIGHT_FINE).does(half, staff.lead()), half, staff.lead());
    }

    @Test
    @Breaks(Policy.RECEIPT_NOT_USED)
    @Requirement(
            value = {"I6", "E14"},
            law = "行政处罚法 第七十条")
    void aReceiptOfAnotherCaseOfTheAgencyDoesNotCountAgain() {
        RecordPayment paid = Samples.paid(Samples.LIGHT_FINE, clock.instant());
        conduct().served(Samples.LIGHT_FINE).does(paid, staff.lead());
        refused(conduct().served(Samples.LIGHT_FINE), paid, staff.lead());
    }

    @Test
    @Breaks(Policy.PAYMENT_PERIOD_OVER)
    @Requirement(value = "D06", law = "行政处罚法 第六十七条第三款")
    void nothingIsOverdueWithinFifteenDays() {
        refused(conduct().served(Samples.LIGHT_FINE), new RecordOverdue(), staff.lead());
    }

    @Test
    @Breaks(Policy.PAYMENT_PERIOD_OVER)
    @Requirement(
            value = {"D43", "D06"},
            law = {"民事诉讼法 第九十五条", "行政处罚法 第六十七条第三款"})
    void aDecisionByAnnouncementIsNotOverdueWithinThirtyAndFifteenDays() {
        Conduct conduct = conduct().decided(Samples.LIGHT_FINE).does(serving(ServingManner.PUBLIC), staff.lead());
        clock.advance(Duration.ofDays(44));
        refused(conduct, new RecordOverdue(), staff.lead());
        clock.advance(Duration.ofDays(12));
        conduct.does(new RecordOverdue(), staff.lead());
    }

    @Test
    @Breaks(Policy.SERVING_MADE)
    @Requirement(value = "D43", law = "民事诉讼法 第九十五条")
    void aCaseIsNotClosedBeforeTheAnnouncedDecisionCountsAsServed() {
        Conduct conduct = conduct()
                .decided(Samples.LIGHT_FINE)
                .does(serving(ServingManner.PUBLIC), staff.lead())
                .does(Samples.paid(Samples.LIGHT_FINE, clock.instant(), UUID.randomUUID()), staff.lead());
        clock.advance(Duration.ofDays(29));
        refused(conduct, Samples.closed(), staff.head());
        clock.advance(Duration.ofDays(1));
        conduct.does(Samples.closed(), staff.head());
    }

    @Test
    @Breaks(Policy.NOTHING_OWED)
    @Requirement(value = "E14", law = "行政处罚法 第六十六条")
    void aCaseIsNotClosedOverAnUnpaidFine() {
        refused(conduct().served(Samples.LIGHT_FINE), Samples.closed(), staff.head());
    }

    @Test
    @Requirement(
            value = {"D07", "E14"},
            law = "行政处罚法 第七十二条第一款第一项")
    void whoPaidLateWithTheSurchargeOfThatDayOwesNothingMoreLater() {
        Conduct conduct = conduct().served(Samples.LIGHT_FINE);
        clock.advance(Duration.ofDays(60));
        conduct.does(new RecordOverdue(), staff.lead())
                .does(Samples.paid(2 * Samples.LIGHT_FINE, clock.instant()), staff.lead());
        clock.advance(Duration.ofDays(3));
        conduct.does(Samples.closed(), staff.head());
    }

    @Test
    @Requirement(
            value = {"D07", "E14"},
            law = "行政处罚法 第七十二条第一款第一项")
    void aFewDaysLateTheSurchargeStopsOnTheDayOfPayment() {
        Conduct conduct = conduct().served(Samples.LIGHT_FINE);
        clock.advance(Duration.ofDays(25));
        conduct.does(new RecordOverdue(), staff.lead());
        var lastDay = WorkingCalendar.china()
                .firstWorkingDayFrom(LegalDates.today(clock).minusDays(10));
        long days = ChronoUnit.DAYS.between(lastDay, LegalDates.today(clock));
        long owed = Samples.LIGHT_FINE + Samples.LIGHT_FINE * 3 * days / 100;
        conduct.does(Samples.paid(owed, clock.instant()), staff.lead());
        assertThat(trace(conduct.caseId()).stage()).isEqualTo("EXECUTED");
        clock.advance(Duration.ofDays(2));
        conduct.does(Samples.closed(), staff.head());
    }

    private Serve serving(ServingManner manner) {
        return new Serve(staff.two(), manner, clock.instant(), "云岭县长街26号", "方岚", null, false);
    }
}
