package org.mingjian.casework;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.CourtAct.LapseApplication;
import org.mingjian.casework.act.CourtAct.Material;
import org.mingjian.casework.act.CourtAct.ObjectToCourt;
import org.mingjian.casework.act.CourtAct.RecordAcceptance;
import org.mingjian.casework.act.CourtAct.RecordRefusal;
import org.mingjian.casework.act.CourtAct.RecordRuling;
import org.mingjian.casework.policy.Policy;

/** The gates of the application to the court. */
class CourtGateTests extends GateTest {

    @Test
    @Breaks(Policy.WITHOUT_POWER)
    @Requirement(value = "D1", law = "行政强制法 第五十三条")
    void whoMayExecuteDoesNotAskTheCourt() {
        ExecutionConduct execution = execution();
        refused(execution.applicable(), execution.application(), staff.head());
    }

    @Test
    @Breaks(Policy.DEMANDED_TEN_DAYS)
    @Requirement(
            value = {"I16", "D19-term"},
            law = "行政强制法 第五十四条")
    void theCourtIsAskedTenWorkingDaysAfterADemand() {
        ExecutionConduct execution = powerless();
        Conduct conduct = execution.opened();
        execution.remediesOver();
        refused(conduct, execution.application(), staff.head());
        execution.demanded(conduct);
        execution.days(9);
        refused(conduct, execution.application(), staff.head());
    }

    @Test
    @Breaks(Policy.REMEDIES_OVER)
    @Requirement(value = "I16", law = "行政强制法 第五十三条")
    void theCourtIsNotAskedWhileThePartyMayStillAskForARemedy() {
        ExecutionConduct execution = powerless();
        Conduct conduct = execution.demanded();
        execution.days(25);
        refused(conduct, execution.application(), staff.head());
    }

    @Test
    @Breaks(Policy.WITHIN_COURT_WINDOW)
    @Requirement(
            value = {"I16", "D20-term"},
            law = "行政强制法 第五十三条")
    void afterThreeMonthsTheRightIsLost() {
        ExecutionConduct execution = powerless();
        Conduct conduct = execution.applicable();
        execution.days(100);
        refused(conduct, execution.application(), staff.head());
    }

    @Test
    @Breaks(Policy.COURT_MATERIALS_COMPLETE)
    @Requirement(value = "D1", law = "行政强制法 第五十五条第一款")
    void theApplicationIsComplete() {
        ExecutionConduct execution = powerless();
        refused(execution.applicable(), execution.application(EnumSet.of(Material.APPLICATION)), staff.head());
    }

    @Test
    @Breaks(Policy.REFUSAL_REASONED)
    @Requirement(value = "D1", law = "行政强制法 第五十八条第二款")
    void aRefusalIsRecordedWithItsReason() {
        ExecutionConduct execution = powerless();
        Conduct conduct =
                execution.applied().does(new RecordAcceptance(execution.today(), "（2026）云行审1号"), staff.lead());
        refused(conduct, new RecordRuling(execution.today(), "（2026）云行审1号", false, null), staff.lead());
    }

    @Test
    @Breaks(Policy.OBJECTED_IN_TIME)
    @Requirement(value = "D1", law = "行政强制法 第五十六条第二款、第五十八条第三款")
    void theCourtAboveIsAskedWithinFifteenDays() {
        ExecutionConduct execution = powerless();
        Conduct conduct =
                execution.applied().does(new RecordRefusal(execution.today(), "（2026）云行审1号", "不属于受理范围"), staff.lead());
        execution.days(16);
        refused(conduct, new ObjectToCourt("云岭州中级人民法院", "属于受理范围"), staff.head());
    }

    @Test
    @Breaks(Policy.COURT_WINDOW_OVER)
    @Requirement(value = "D20-term", law = "行政强制法 第五十三条")
    void nobodyLetsTheRightLapseBeforeItsTime() {
        ExecutionConduct execution = powerless();
        notByLaw(execution.demanded(), new LapseApplication(execution.today()), staff.head());
    }
}
