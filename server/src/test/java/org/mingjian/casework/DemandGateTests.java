package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.ExecutionManner;
import org.mingjian.casework.Desk.Answer;
import org.mingjian.casework.act.EnforcementAct.DecideAtOnce;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.ImposeSurcharge;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.EnforcementAct.RecheckObjection;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.policy.Policy;

/** The gates before an execution is decided on: which decision, what is told, and who is heard. */
class DemandGateTests extends GateTest {

    private void refusedToBegin(OpenExecution opening) {
        Answer answer = desk.begin(opening, staff.lead());
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(422);
        assertThat(answer.rules()).containsExactlyInAnyOrderElementsOf(broken());
    }

    @Test
    @Breaks(Policy.DECISION_KNOWN)
    @Requirement(value = "D1", law = "行政强制法 第三十四条")
    void aDecisionThatTheAgencyDidNotMakeSoIsNotExecuted() {
        ExecutionConduct execution = execution();
        refusedToBegin(ExecutionConduct.numbered(execution.opening(execution.overdue()), "云文旅罚〔1999〕1号"));
    }

    @Test
    @Breaks(Policy.DECISION_IN_FORCE)
    @Requirement(value = "D1", law = "行政强制法 第三十四条、第四十条第四项")
    void whatWasStayedOrRevokedIsNotExecuted() {
        ExecutionConduct execution = execution();
        Conduct stayed = execution.overdue().does(Remedies.stayed(execution.today()), staff.lead());
        refusedToBegin(execution.opening(stayed));
        stayed.does(Remedies.outcome(Ruling.REVOKED, execution.today()), staff.lead());
        refusedToBegin(execution.opening(stayed));
    }

    @Test
    @Breaks(Policy.DUTY_TERM_OVER)
    @Requirement(value = "D1", law = "行政强制法 第三十四条")
    void nothingIsExecutedWhileThePartyMayStillPerform() {
        ExecutionConduct execution = execution();
        refusedToBegin(execution.opening(conduct().served(ExecutionConduct.FINE)));
        refusedToBegin(execution.opening(conduct().decided(ExecutionConduct.FINE)));
    }

    @Test
    @Breaks(Policy.DUTY_UNPERFORMED)
    @Requirement(value = "D1", law = "行政强制法 第三十四条、第三十七条第一款")
    void whatIsPaidIsNotExecuted() {
        ExecutionConduct execution = execution();
        Conduct decided = conduct().served(ExecutionConduct.FINE);
        decided.does(Samples.paid(ExecutionConduct.FINE, clock.instant(), decided.caseId()), staff.lead());
        execution.days(20);
        refusedToBegin(execution.opening(decided));
    }

    @Test
    @Breaks(Policy.EXECUTED_ONCE)
    @Requirement(value = "D1", law = "行政强制法 第五条")
    void aDecisionIsExecutedInOneCaseAtATime() {
        ExecutionConduct execution = execution();
        Conduct decided = execution.overdue();
        execution.opened(execution.opening(decided));
        refusedToBegin(execution.opening(decided));
    }

    @Test
    @Breaks(Policy.SURCHARGE_DUE)
    @Requirement(value = "I12", law = "行政强制法 第四十五条第一款")
    void aDutyThatIsNotOneOfMoneyBearsNoSurcharge() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened(
                execution.opening(execution.overdue(), org.mingjian.casework.act.EnforcementAct.Duty.ACT));
        refused(conduct, new ImposeSurcharge("同意"), staff.head());
    }

    @Test
    @Breaks(Policy.DEMAND_EXACT)
    @Requirement(value = "I12", law = "行政强制法 第三十五条第三项")
    void aDemandNamesExactlyWhatIsOwed() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        refused(conduct, execution.demand(execution.left(conduct) + 1), staff.lead());
        refused(conduct, execution.demand(ExecutionConduct.FINE), staff.lead());
    }

    @Test
    @Breaks(Policy.DEMAND_GIVES_TIME)
    @Requirement(value = "D1", law = "行政强制法 第三十五条第一项")
    void aDemandLeavesTimeToPerform() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        var today = execution.today();
        refused(
                conduct,
                new Demand(
                        staff.two(), today, "到银行缴纳", execution.left(conduct), today, ServingManner.DIRECT, null, "方岚"),
                staff.lead());
    }

    @Test
    @Breaks(Policy.SERVED_DIRECTLY)
    @Requirement(value = "D1", law = "行政强制法 第三十八条")
    void aDemandIsServedDirectlyOrItIsSaidWhyNot() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        long left = execution.left(conduct);
        refused(conduct, execution.demand(left, staff.two(), ServingManner.POST, null), staff.lead());
        conduct.does(execution.demand(left, staff.two(), ServingManner.POST, "当事人拒绝接收"), staff.lead());
    }

    @Test
    @Breaks(Policy.EXECUTION_AS_IT_WAS)
    @Requirement(value = "I22", law = "行政强制法 第八条")
    void whatHasNotHappenedIsNotRecorded() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.demanded();
        refused(conduct, new RecordObjection(clock.instant().plus(Duration.ofHours(1)), "方岚", "请求分期"), staff.lead());
        refused(conduct, new RecordObjection(clock.instant().minus(Duration.ofDays(3)), "方岚", "请求分期"), staff.lead());
    }

    @Test
    @Breaks(Policy.OBJECTION_OPEN)
    @Requirement(value = "D1", law = "行政强制法 第三十六条")
    void onlyWhatWasSaidIsRechecked() {
        refused(execution().demanded(), new RecheckObjection("无", false), staff.lead());
    }

    @Test
    @Breaks(Policy.OBJECTION_RECHECKED)
    @Requirement(value = "D1", law = "行政强制法 第三十六条")
    void noExecutionIsDecidedOnBeforeWhatThePartySaidWasRechecked() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.ripe().does(objection(), staff.lead());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
        conduct.does(new RecheckObjection("不影响履行义务", false), staff.lead())
                .does(execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.OBJECTION_NOT_ADOPTED)
    @Requirement(value = "D1", law = "行政强制法 第三十六条、第三十七条第一款")
    void whereThePartyIsRightNothingIsExecuted() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution
                .ripe()
                .does(objection(), staff.lead())
                .does(new RecheckObjection("确已在他处缴纳", true), staff.lead());
        refused(conduct, execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.DEMAND_TERM_OVER)
    @Requirement(value = "D1", law = "行政强制法 第三十七条第一款")
    void noExecutionIsDecidedOnWhileTheDemandRuns() {
        ExecutionConduct execution = execution();
        Conduct conduct = execution.opened();
        execution.days(35);
        refused(execution.demanded(conduct), execution.decision(ExecutionManner.TRANSFER), staff.head());
    }

    @Test
    @Breaks(Policy.DEMAND_TERM_RUNNING)
    @Requirement(value = "D1", law = "行政强制法 第三十七条第三款")
    void atOnceIsWhileTheDemandRuns() {
        ExecutionConduct execution = execution();
        refused(
                execution.ripe(),
                new DecideAtOnce(ExecutionManner.TRANSFER, "划拨", execution.today(), "转移财产", "银行流水"),
                staff.head());
    }

    private RecordObjection objection() {
        return new RecordObjection(clock.instant(), "方岚", "已经缴纳，请求核对");
    }
}
