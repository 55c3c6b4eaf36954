package org.mingjian.casework;

import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.SubstituteAct.AnnounceDemolition;
import org.mingjian.casework.act.SubstituteAct.CarryOutSubstitute;
import org.mingjian.casework.act.SubstituteAct.Place;
import org.mingjian.casework.act.SubstituteAct.SubstituteAtOnce;
import org.mingjian.casework.policy.Policy;

/** The gates of performance by another and of pulling down. */
class SubstituteGateTests extends GateTest {

    private SubstituteAtOnce atOnce(boolean unable, boolean present) {
        return new SubstituteAtOnce(
                staff.two(), clock.instant(), Place.ROAD, "清除路面遗洒的砂石", "云岭清运有限公司", unable, present, null, 50_000);
    }

    @Test
    @Breaks(Policy.SUBSTITUTE_FOR_ACT)
    @Requirement(value = "D1", law = "行政强制法 第五十条")
    void moneyIsNotPaidByAnother() {
        ExecutionConduct execution = execution();
        refused(execution.ripe(), execution.substitute(true), staff.head());
    }

    @Test
    @Breaks(Policy.PERFORMER_DISINTERESTED)
    @Requirement(value = "D1", law = "行政强制法 第五十条")
    void whoPerformsHasNoInterestInIt() {
        ExecutionConduct execution = execution();
        refused(execution.acting(Duty.ACT), execution.substitute(false), staff.head());
    }

    @Test
    @Breaks(Policy.SUBSTITUTE_DECIDED)
    @Requirement(value = "D1", law = "行政强制法 第五十一条第一款第一项")
    void nobodyIsRemindedOfWhatWasNotDecided() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution
                .acting(Duty.ACT)
                .does(execution.decision(ExecutionManner.REMOVAL), staff.head())
                .does(execution.served(), staff.lead());
        refused(conduct, execution.reminder(), staff.lead());
    }

    @Test
    @Breaks(Policy.SUBSTITUTE_REMINDED)
    @Requirement(value = "D22", law = "行政强制法 第五十一条第一款第二项")
    void thePartyIsRemindedThreeDaysBefore() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.substituted();
        refused(conduct, execution.cleared(1000), staff.lead());
        conduct.does(execution.reminder(), staff.lead());
        execution.days(1);
        refused(conduct, execution.cleared(1000), staff.lead());
    }

    @Test
    @Breaks(Policy.SUBSTITUTE_PEACEFUL)
    @Requirement(value = "D1", law = "行政强制法 第五十一条第三款")
    void neitherForceNorThreatsAreUsed() {
        ExecutionConduct execution = execution();
        Conduct conduct = reminded(execution);
        refused(conduct, execution.cleared(1000, false, "石见真"), staff.lead());
    }

    @Test
    @Breaks(Policy.SUBSTITUTE_SIGNED)
    @Requirement(value = "D1", law = "行政强制法 第五十一条第一款第四项")
    void thePartyOrAWitnessSigns() {
        ExecutionConduct execution = execution();
        Conduct conduct = reminded(execution);
        refused(
                conduct,
                new CarryOutSubstitute(staff.two(), clock.instant(), "清运完毕", 1000, true, false, null, null),
                staff.lead());
    }

    @Test
    @Breaks(Policy.COST_WITHIN_BUDGET)
    @Requirement(value = "D1", law = "行政强制法 第五十一条第二款")
    void thePartyPaysNoMoreThanItWasToldOf() {
        ExecutionConduct execution = execution();
        Conduct conduct = reminded(execution);
        refused(conduct, execution.cleared(300_001), staff.lead());
    }

    private Conduct reminded(ExecutionConduct execution) {
        Conduct conduct = execution.substituted().does(execution.reminder(), staff.lead());
        execution.days(6);
        return conduct;
    }

    @Test
    @Breaks(Policy.PARTY_UNABLE)
    @Requirement(value = "D1", law = "行政强制法 第五十二条")
    void whoCanClearTheRoadDoes() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened(execution.opening(execution.overdue(), Duty.ACT));
        refused(conduct, atOnce(false, true), staff.lead());
    }

    @Test
    @Breaks(Policy.TOLD_AFTERWARDS)
    @Requirement(value = "D1", law = "行政强制法 第五十二条")
    void whoWasNotThereIsTold() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened(execution.opening(execution.overdue(), Duty.ACT));
        refused(conduct, atOnce(true, false), staff.lead());
        conduct.does(atOnce(true, true), staff.lead());
    }

    @Test
    @Breaks(Policy.DEMOLITION_OWED)
    @Requirement(value = "D1", law = "行政强制法 第四十四条")
    void onlyWhatIsToBePulledDownIsAnnounced() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        refused(conduct, announcement(execution), staff.lead());
    }

    @Test
    @Breaks(Policy.DEMOLITION_ANNOUNCED)
    @Requirement(value = "D1", law = "行政强制法 第四十四条")
    void nothingIsPulledDownUnannounced() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.acting(Duty.DEMOLITION);
        execution.remediesOver();
        refused(conduct, execution.decision(ExecutionManner.DEMOLITION), staff.head());
    }

    @Test
    @Breaks(Policy.DEMOLITION_FINAL)
    @Requirement(value = "D1", law = "行政强制法 第四十四条")
    void nothingIsPulledDownWhileThePartyMayStillAskForARemedy() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.acting(Duty.DEMOLITION).does(announcement(execution), staff.lead());
        execution.days(30);
        refused(conduct, execution.decision(ExecutionManner.DEMOLITION), staff.head());
        execution.remediesOver();
        conduct.does(execution.decision(ExecutionManner.DEMOLITION), staff.head());
    }

    private static AnnounceDemolition announcement(ExecutionConduct execution) {
        return new AnnounceDemolition(execution.today(), execution.today().plusDays(15), "张贴于建筑物显著位置");
    }
}
