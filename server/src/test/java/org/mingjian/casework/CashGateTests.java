package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.casework.act.SummaryAct.CollectOnTheSpot;
import org.mingjian.casework.act.SummaryAct.FileBack;
import org.mingjian.casework.act.SummaryAct.HandInCash;
import org.mingjian.casework.act.SummaryAct.PayIntoBank;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;

/** The gates around cash: who takes it, with what receipt, and where it goes. */
class CashGateTests extends GateTest {

    @Test
    @Breaks(Policy.COLLECTED_WHERE_ALLOWED)
    @Requirement(value = "I6", law = "行政处罚法 第六十八条")
    void moreThanAHundredYuanIsNotASmallFine() {
        refused(
                summary().handedOver(Spot.fined(Spot.SMALL + 1)),
                Spot.collected(CashGround.SMALL, Spot.SMALL + 1, clock.instant()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.COLLECTED_WHERE_ALLOWED)
    @Requirement(value = "I6", law = "行政处罚法 第六十八条第二项")
    void whatIsHardToExecuteLaterIsExplained() {
        Conduct conduct = summary().handedOver(Spot.fined(Spot.MOST_FOR_A_PERSON));
        refused(conduct, collected(CashGround.HARD_LATER, null, false), staff.lead());
        conduct.does(collected(CashGround.HARD_LATER, "当事人为流动摊贩，无固定住所", false), staff.lead());
    }

    @Test
    @Breaks(Policy.COLLECTED_WHERE_ALLOWED)
    @Requirement(value = "I6", law = "行政处罚法 第六十九条")
    void inRemoteAreasThePartyItselfAsks() {
        Conduct conduct = summary().handedOver(Spot.fined(Spot.MOST_FOR_A_PERSON));
        refused(conduct, collected(CashGround.REMOTE, "距最近的银行网点六十公里", false), staff.lead());
        conduct.does(collected(CashGround.REMOTE, "距最近的银行网点六十公里", true), staff.lead());
    }

    @Test
    @Breaks(Policy.COLLECTED_WHERE_ALLOWED)
    @Requirement(
            value = {"I6", "I7"},
            law = "行政处罚法 第六十七条第二款")
    void theNextDayNoOfficerTakesMoneyAnyMore() {
        Conduct conduct = summary().handedOver(Spot.fined(Spot.SMALL));
        clock.advance(Duration.ofDays(1));
        refused(conduct, Spot.collected(CashGround.SMALL, Spot.SMALL, clock.instant()), staff.lead());
    }

    @Test
    @Requirement(value = "I6", law = "行政处罚法 第七十条")
    void nothingIsCollectedWithoutAReceiptNumber() {
        Conduct conduct = summary().handedOver(Spot.fined(Spot.SMALL));
        Answer answer = conduct.attempt(
                new CollectOnTheSpot(CashGround.SMALL, null, false, today(), Spot.SMALL, " "), staff.lead());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/refusals/0/field").asString()).isEqualTo("receiptNumber");
    }

    @Test
    @Breaks(Policy.RECEIPT_NOT_USED)
    @Requirement(value = "I6", law = "行政处罚法 第七十条")
    void aReceiptOfCashCountsOnce() {
        CollectOnTheSpot collected = Spot.collected(CashGround.SMALL, Spot.SMALL, clock.instant());
        summary().handedOver(Spot.fined(Spot.SMALL)).does(collected, staff.lead());
        refused(summary().handedOver(Spot.fined(Spot.SMALL)), collected, staff.lead());
    }

    @Test
    @Breaks(Policy.OWED)
    @Requirement(value = "I7", law = "行政处罚法 第六十七条")
    void noMoreCashIsTakenThanIsOwed() {
        refused(
                summary().handedOver(Spot.fined(Spot.SMALL)),
                Spot.collected(CashGround.SMALL, Spot.SMALL + 1, clock.instant()),
                staff.lead());
    }

    @Test
    @Breaks(Policy.HANDED_IN_WHOLE)
    @Requirement(
            value = {"I7", "D08"},
            law = "行政处罚法 第七十一条")
    void theOfficerHandsInAllThatWasCollected() {
        Conduct conduct = summary().collected(Spot.SMALL);
        refused(conduct, new HandInCash(today(), Spot.SMALL - 1), staff.lead());
        refused(conduct, new HandInCash(today(), Spot.SMALL + 1), staff.lead());
        refused(conduct, new HandInCash(today().minusDays(1), Spot.SMALL), staff.lead());
        conduct.does(new HandInCash(today(), Spot.SMALL), staff.lead());
        refused(conduct, new HandInCash(today(), Spot.SMALL), staff.lead());
    }

    @Test
    @Breaks(Policy.PAID_INTO_BANK_WHOLE)
    @Requirement(
            value = {"I7", "D09"},
            law = "行政处罚法 第七十一条")
    void theAgencyPaysAllThatWasHandedInToTheBank() {
        Conduct conduct = summary().collected(Spot.SMALL);
        refused(conduct, new PayIntoBank(today(), Spot.SMALL, "回单1"), staff.lead());
        conduct.does(new HandInCash(today(), Spot.SMALL), staff.lead());
        refused(conduct, new PayIntoBank(today(), Spot.SMALL - 1, "回单1"), staff.lead());
        refused(conduct, new PayIntoBank(today().minusDays(1), Spot.SMALL, "回单1"), staff.lead());
        conduct.does(new PayIntoBank(today(), Spot.SMALL, "回单1"), staff.lead());
    }

    @Test
    @Breaks(Policy.CASH_IN_THE_TREASURY)
    @Requirement(
            value = {"I7", "E14"},
            law = {"行政处罚法 第七十一条", "行政处罚法 第七十四条"})
    void aCaseIsNotClosedWhileCashLiesWithOfficerOrAgency() {
        Conduct conduct = summary().collected(Spot.SMALL).does(new FileBack(null), staff.lead());
        refused(conduct, Samples.closed(), staff.head());
        conduct.does(new HandInCash(today(), Spot.SMALL), staff.lead());
        refused(conduct, Samples.closed(), staff.head());
        conduct.does(new PayIntoBank(today(), Spot.SMALL, "回单1"), staff.lead()).does(Samples.closed(), staff.head());
    }

    @Test
    @Breaks(Policy.NOTHING_OWED)
    @Requirement(value = "E14", law = "行政处罚法 第六十六条")
    void aCaseOnTheSpotIsNotClosedOverAnUnpaidFine() {
        Conduct conduct = summary().handedOver(Spot.fined(Spot.SMALL)).does(new FileBack(null), staff.lead());
        refused(conduct, Samples.closed(), staff.head());
        conduct.does(Samples.paid(Spot.SMALL, clock.instant(), UUID.randomUUID()), staff.lead())
                .does(Samples.closed(), staff.head());
    }

    @Test
    @Breaks(Policy.FILED_BACK)
    @Requirement(value = "G6", law = "行政处罚法 第五十二条第三款")
    void aCaseIsNotClosedBeforeTheAgencyWasToldOfIt() {
        refused(summary().paidIn(Spot.SMALL), Samples.closed(), staff.head());
    }

    @Test
    @Breaks(Policy.NOT_YET_FILED_BACK)
    @Requirement(value = "G6", law = "行政处罚法 第五十二条第三款")
    void theAgencyIsToldOnce() {
        refused(
                summary().decided(Spot.warned()).does(new FileBack(null), staff.lead()),
                new FileBack(null),
                staff.lead());
    }

    private CollectOnTheSpot collected(CashGround ground, @Nullable String circumstances, boolean asked) {
        return new CollectOnTheSpot(
                ground, circumstances, asked, today(), Spot.MOST_FOR_A_PERSON, "53000199-" + UUID.randomUUID());
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }
}
