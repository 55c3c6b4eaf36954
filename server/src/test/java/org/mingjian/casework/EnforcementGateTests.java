package org.mingjian.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.EnforcementAct.AuctionProperty;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.policy.Policy;

/** The gates of deciding on an execution and of carrying it out. */
class EnforcementGateTests extends GateTest {

    @Test
    @Breaks(Policy.EXECUTION_HEAD_IS_ANOTHER)
    @Requirement("I3")
    void aHeadDoesNotDecideOnWhatHeCarriesOutHimself() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        conduct.does(
                Samples.replaced(staff.assisting().officerId(), staff.head().officerId()), staff.deputy());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
        conduct.does(execution.decision(ExecutionManner.TRANSFER), staff.deputy());
    }

    @Test
    @Breaks(Policy.EXECUTION_EMPOWERED)
    @Requirement(value = "A1", law = "行政强制法 第十三条、第三十四条")
    void anAgencyWithoutThePowerExecutesNothing() {
        ExecutionConduct execution = powerless();
        refused(execution.ripe(), execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.NO_SUPPLY_CUT)
    @Requirement(value = "D1", law = "行政强制法 第四十三条第二款")
    void nobodysHomeIsCutOff() {
        ExecutionConduct execution = execution();
        refused(execution.ripe(), execution.decision(ExecutionManner.SUPPLY_CUT), staff.head());
    }

    @Test
    @Breaks(Policy.MANNER_FITS_DUTY)
    @Requirement(value = "D1", law = "行政强制法 第十二条")
    void moneyIsNotGotByPullingDown() {
        ExecutionConduct execution = execution();
        refused(execution.ripe(), execution.decision(ExecutionManner.REMOVAL), staff.head());
    }

    @Test
    @Breaks(Policy.SURCHARGED_LONG_ENOUGH)
    @Requirement(value = "D21", law = "行政强制法 第四十六条第一款")
    void moneyIsTakenAfterMoreThanThirtyDaysOfSurcharge() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.demanded();
        execution.days(11);
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.EXECUTED_AS_DECIDED)
    @Requirement(value = "D1", law = "行政强制法 第三十七条第二款第三项")
    void whatWasDecidedIsDone() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing();
        refused(conduct, execution.carried(ExecutionManner.DEMOLITION), staff.lead());
    }

    @Test
    @Breaks(Policy.EXECUTED_AT_A_LAWFUL_HOUR)
    @Requirement(value = "I15", law = "行政强制法 第四十三条第一款")
    void nothingIsExecutedAtNightUnlessItIsUrgent() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing();
        long left = execution.left(conduct);
        execution.hour(23);
        Instant night = clock.instant();
        refused(conduct, execution.transfer(left, staff.two(), night, null), staff.lead());
        conduct.does(execution.transfer(left, staff.two(), night, "当事人正在转移存款"), staff.lead());
    }

    @Test
    @Breaks(Policy.EXECUTION_OWED)
    @Requirement(value = "I12", law = "行政强制法 第四十五条第二款、第四十六条")
    void noMoreIsTakenThanIsOwed() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing();
        refused(conduct, execution.transfer(execution.left(conduct) + 1), staff.lead());
    }

    @Test
    @Breaks(Policy.AUCTION_OF_SEALED)
    @Requirement(value = "D1", law = "行政强制法 第四十六条第三款、第四十八条")
    void onlyWhatAMeasureHoldsIsAuctioned() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution
                .ripe()
                .does(execution.decision(ExecutionManner.AUCTION), staff.head())
                .does(execution.served(), staff.lead());
        refused(conduct, auction("云文旅强〔1999〕1号", execution.left(conduct)), staff.lead());
    }

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(
            value = {"I1", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void oneOfficerAloneTakesNothing() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing();
        List<UUID> one = List.of(staff.lead().officerId());
        refused(conduct, execution.transfer(1, one, clock.instant(), null), staff.lead());
    }

    @Test
    @Requirement(value = "D1", law = "行政强制法 第四十四条")
    void aDutyToActIsCarriedOutOnceTheDemandHasPassed() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened(execution.opening(execution.overdue(), Duty.ACT));
        execution.demanded(conduct);
        execution.days(11);
        conduct.does(execution.decision(ExecutionManner.REMOVAL), staff.head())
                .does(execution.served(), staff.lead())
                .does(execution.carried(ExecutionManner.REMOVAL), staff.lead())
                .does(Samples.closed(), staff.head());
    }

    private AuctionProperty auction(String measure, long fen) {
        return new AuctionProperty(
                staff.two(),
                clock.instant(),
                measure,
                "云岭拍卖有限公司",
                "印刷机1台，成交价¥20,000.00",
                fen,
                "缴库" + UUID.randomUUID(),
                null);
    }
}
