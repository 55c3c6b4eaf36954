package org.mingjian.casework;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.EndExecution;
import org.mingjian.casework.act.InterruptionAct.EndGround;
import org.mingjian.casework.act.InterruptionAct.GrantDelay;
import org.mingjian.casework.act.InterruptionAct.Instalment;
import org.mingjian.casework.act.InterruptionAct.LapseExecution;
import org.mingjian.casework.act.InterruptionAct.ResumeBroken;
import org.mingjian.casework.act.InterruptionAct.ReversalGround;
import org.mingjian.casework.act.InterruptionAct.ReverseExecution;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.policy.Policy;

/** The gates of what stops an execution for a while, for good, or turns it back. */
class InterruptionGateTests extends GateTest {

    @Test
    @Breaks(Policy.EXECUTION_NOT_STAYED)
    @Requirement(value = "D1", law = "行政处罚法 第七十三条第一款")
    void whatIsStayedOrUndoneIsNotExecuted() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        Conduct decided = execution.decision().does(Remedies.stayed(execution.today()), staff.lead());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
        decided.does(Remedies.outcome(Ruling.REVOKED, execution.today()), staff.lead());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
        conduct.does(new EndExecution(EndGround.REVOKED, "决定已被撤销"), staff.head());
    }

    @Test
    @Breaks(Policy.EXECUTION_NOT_STAYED)
    @Requirement(
            value = {"D1", "I12"},
            law = "行政处罚法 第七十三条第一款")
    void whatWasChangedIsDemandedAgainBeforeItIsExecuted() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        execution
                .decision()
                .does(Remedies.reconsideration(execution.today()), staff.lead())
                .does(Remedies.changed(execution.today(), ExecutionConduct.FINE / 2), staff.lead());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
        execution.demanded(conduct);
        execution.days(11);
        conduct.does(execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.DELAY_OVER)
    @Requirement(value = "D1", law = "行政处罚法 第六十六条第二款")
    void aDelayThatWasGrantedIsKept() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        var today = execution.today();
        conduct.does(new GrantDelay(today, today.plusDays(30), "经营困难", "同意"), staff.head());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.DELAY_AHEAD)
    @Requirement(value = "I12", law = "行政处罚法 第六十六条第二款")
    void aDelayIsNotGrantedForThePast() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        var today = execution.today();
        refused(conduct, new GrantDelay(today.minusDays(5), today.plusDays(30), "经营困难", "同意"), staff.head());
    }

    @Test
    @Breaks(Policy.AGREEMENT_COVERS_DEBT)
    @Requirement(value = "D1", law = "行政强制法 第四十二条第一款")
    void anAgreementIsAboutWhatIsOwed() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        long left = execution.left(conduct);
        refused(
                conduct,
                execution.agreement(0, null, new Instalment(execution.today().plusDays(10), left - 1)),
                staff.head());
    }

    @Test
    @Breaks(Policy.RELIEF_FOR_CORRECTION)
    @Requirement(
            value = {"D1", "I12"},
            law = "行政强制法 第四十二条第一款")
    void onlySurchargeIsLetOffAndOnlyForCorrection() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        long left = execution.left(conduct);
        var due = execution.today().plusDays(10);
        refused(conduct, execution.agreement(100, null, new Instalment(due, left - 100)), staff.head());
        long tooMuch = ExecutionConduct.FINE + 1;
        refused(conduct, execution.agreement(tooMuch, "已整改", new Instalment(due, left - tooMuch)), staff.head());
    }

    @Test
    @Breaks(Policy.AGREEMENT_HARMLESS)
    @Requirement(value = "D1", law = "行政强制法 第四十二条第一款")
    void noAgreementIsMadeAtTheCostOfOthers() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        var part = new Instalment(execution.today().plusDays(10), execution.left(conduct));
        refused(conduct, new Agree(List.of(part), null, 0, false, "当事人分期缴纳"), staff.head());
    }

    @Test
    @Breaks(Policy.AGREEMENT_BROKEN)
    @Requirement(value = "D1", law = "行政强制法 第四十二条第二款")
    void anAgreementThatIsKeptStands() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe();
        var part = new Instalment(execution.today().plusDays(10), execution.left(conduct));
        conduct.does(execution.agreement(0, null, part), staff.head());
        refused(conduct, new ResumeBroken("没有缴纳"), staff.lead());
        execution.days(11);
        conduct.does(new ResumeBroken("没有缴纳"), staff.lead());
    }

    @Test
    @Breaks(Policy.SUSPENDED_THREE_YEARS)
    @Requirement(value = "D50", law = "行政强制法 第三十九条第二款")
    void nobodyEndsASuspensionByLawBeforeItsTime() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe().does(execution.suspension(), staff.head());
        notByLaw(conduct, new LapseExecution(execution.today()), staff.head());
    }

    @Test
    @Breaks(Policy.END_GROUND_FITS)
    @Requirement(value = "D1", law = "行政强制法 第四十条")
    void anExecutionEndsOnAGroundThatHolds() {
        Conduct conduct = execution().demanded();
        refused(conduct, new EndExecution(EndGround.DEATH, "经营者死亡"), staff.head());
        refused(conduct, new EndExecution(EndGround.REVOKED, "已被撤销"), staff.head());
    }

    @Test
    @Breaks(Policy.REVERSAL_WITHIN_TAKEN)
    @Requirement(value = "D1", law = "行政强制法 第四十一条")
    void noMoreGoesBackThanWasTaken() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.executing();
        conduct.does(execution.transfer(1000), staff.lead());
        refused(conduct, new ReverseExecution(ReversalGround.WRONG, 1001, "退还"), staff.head());
        conduct.does(new ReverseExecution(ReversalGround.WRONG, 1000, "退还"), staff.head());
    }
}
