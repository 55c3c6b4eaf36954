package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.RuleProposals;
import org.mingjian.casework.act.ExpeditedAct.EndExpedited;
import org.mingjian.casework.act.ExpeditedAct.Expedite;
import org.mingjian.casework.act.ReviewAct.ConfirmNotMajor;
import org.mingjian.casework.act.ReviewAct.SubmitForReview;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Provision;
import org.springframework.beans.factory.annotation.Autowired;

/** 快速办理: off by default, with the party's consent only, and never for what is not simple. */
class ExpeditedGateTests extends GateTest {

    @Autowired
    private RuleProposals proposals;

    @BeforeEach
    void takenUp() {
        staff = untouched();
        LocalDate from = today().plusDays(1);
        var value = proposals.value("expedited", 1, new Provision("云岭县行政处罚程序规定", "第十二条"), from);
        proposals.adopt(proposals.propose(value, staff.deputy()).id(), staff.head());
        clock.advance(Duration.ofDays(1));
    }

    private LocalDate today() {
        return LegalDates.today(clock);
    }

    private static Expedite expedite(boolean admitted) {
        return new Expedite(admitted, "快速办理同意书", "同意快速办理");
    }

    private static EndExpedited ended() {
        return new EndExpedited("当事人撤回同意", "同意");
    }

    private Conduct expedited() {
        return conduct().filed().does(expedite(true), staff.head());
    }

    @Test
    @Breaks(Policy.EXPEDITED_IN_USE)
    @Requirement(value = "E15", law = "地方规定 案件快速办理")
    void whereNoLocalRuleKnowsItNothingIsExpedited() {
        staff = untouched();
        refused(conduct().filed(), expedite(true), staff.head());
    }

    @Test
    @Breaks(Policy.EXPEDITED_AGREED)
    @Requirement(value = "E15", law = "地方规定 案件快速办理")
    void aPartyThatDisputesTheFactsIsNotHandledExpeditedly() {
        refused(conduct().filed(), expedite(false), staff.head());
    }

    @Test
    @Breaks(Policy.NOT_EXPEDITED)
    @Requirement(value = "E15", law = "地方规定 案件快速办理")
    void aCaseIsExpeditedOnce() {
        refused(expedited(), expedite(true), staff.head());
    }

    @Test
    @Breaks(Policy.EXPEDITED)
    @Requirement(value = "E15", law = "地方规定 案件快速办理")
    void onlyWhatIsExpeditedGoesBackToTheOrdinaryWay() {
        refused(conduct().concluded(Samples.LIGHT_FINE), ended(), staff.head());
    }

    @Test
    @Breaks(Policy.SIMPLE_IF_EXPEDITED)
    @Requirement(
            value = {"E15", "I2"},
            law = "地方规定 案件快速办理")
    void whatIsMajorGoesTheOrdinaryWayBeforeItIsReviewed() {
        Conduct heavy = expedited().investigateNow().does(Samples.concluded(Samples.HEAVY_FINE), staff.lead());
        refused(heavy, new SubmitForReview(null), staff.lead());
        heavy.does(ended(), staff.head()).does(new SubmitForReview(null), staff.lead());
    }

    @Test
    @Requirement(
            value = {"E15", "G9"},
            law = "地方规定 案件快速办理")
    void theShorterTermRunsFromTheFilingUntilTheDecisionOrTheOrdinaryWay() {
        Conduct conduct = conduct().filed();
        LocalDate filedOn = today();
        clock.advance(Duration.ofDays(2));
        conduct.does(expedite(true), staff.head());
        assertThat(dueOn(conduct)).isEqualTo(filedOn.plusDays(30).toString());
        conduct.investigateNow()
                .does(Samples.concluded(Samples.LIGHT_FINE), staff.lead())
                .does(new ConfirmNotMajor(), staff.lead())
                .does(Samples.notice(today()), staff.lead());
        assertThat(dueOn(conduct)).isEqualTo(filedOn.plusDays(30).toString());
        conduct.does(ended(), staff.head());
        assertThat(dueOn(conduct)).isEmpty();
    }

    private String dueOn(Conduct conduct) {
        return desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead())
                .body()
                .path("deadlines")
                .valueStream()
                .filter(one -> one.path("title").asString().equals("快速办理"))
                .map(one -> one.path("dueOn").asString())
                .findFirst()
                .orElse("");
    }
}
