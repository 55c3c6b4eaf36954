package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Role;
import org.mingjian.casework.act.InvestigationAct.ReopenInvestigation;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Finding;
import org.mingjian.legalreview.Opinion;
import org.mingjian.legalreview.Verdict;

/** The gates of legal review: no way round it. */
class ReviewGateTests extends GateTest {

    @Test
    @Breaks(Policy.NOT_MAJOR)
    @Requirement(
            value = {"E1", "E2", "I2"},
            law = "行政处罚法 第五十八条")
    void aMajorDecisionIsNotDeclaredMinor() {
        refused(conduct().concluded(Samples.HEAVY_FINE), new ReviewAct.ConfirmNotMajor(), staff.lead());
    }

    @Test
    @Breaks(Policy.REVIEWER_IS_ANOTHER)
    @Requirement(
            value = {"E10", "I3"},
            law = "行政处罚法 第五十八条第一款")
    void theHandlerDoesNotReviewUnderASecondAccount() {
        Actor handler = bureau.person(staff.agency(), "陆明", Role.HANDLER, Bureau.certificate(), "A2019539926002");
        Conduct conduct = investigatedWith(handler).does(new ReviewAct.SubmitForReview(null), staff.lead());
        refused(conduct, Samples.opinion(Opinion.APPROVED), account(handler, Role.LEGAL_REVIEWER));
    }

    @Test
    @Breaks(Policy.REVIEWER_QUALIFIED)
    @Requirement(
            value = {"E10", "I3"},
            law = "行政处罚法 第五十八条第二款")
    void aReviewerHoldsTheLegalQualification() {
        Actor unqualified = bureau.person(staff.agency(), "新人", Role.LEGAL_REVIEWER, null, null);
        refused(
                conduct().concluded(Samples.HEAVY_FINE).does(new ReviewAct.SubmitForReview(null), staff.lead()),
                Samples.opinion(Opinion.APPROVED),
                unqualified);
    }

    @Test
    @Breaks(Policy.EVERY_CHECK_ANSWERED)
    @Requirement("E5")
    void everyCheckHasAVerdict() {
        GiveOpinion proper = Samples.opinion(Opinion.APPROVED);
        List<Verdict> nine = proper.verdicts().subList(1, proper.verdicts().size());
        refused(underReview(), new GiveOpinion(nine, Opinion.APPROVED, "同意", List.of()), staff.reviewer());
    }

    @Test
    @Breaks(Policy.RETURN_NAMES_POINTS)
    @Requirement("E7")
    void aReturnSaysWhatIsWrong() {
        GiveOpinion proper = Samples.opinion(Opinion.RETURNED);
        refused(underReview(), new GiveOpinion(proper.verdicts(), Opinion.RETURNED, "退回", List.of()), staff.reviewer());
    }

    @Test
    @Breaks(Policy.APPROVAL_LEAVES_NO_POINT)
    @Requirement("E7")
    void aFailedCheckIsNotApproved() {
        List<Verdict> verdicts =
                new ArrayList<>(Samples.opinion(Opinion.APPROVED).verdicts());
        verdicts.set(3, new Verdict(verdicts.get(3).check(), Finding.ISSUE, "有问题"));
        refused(underReview(), new GiveOpinion(verdicts, Opinion.APPROVED, "同意", List.of()), staff.reviewer());
    }

    @Test
    @Breaks(Policy.APPROVAL_LEAVES_NO_POINT)
    @Requirement("E7")
    void anOpenPointIsNotApprovedOver() {
        Conduct conduct = returned()
                .does(new ReviewAct.AnswerPoint(1, "已补充"), staff.lead())
                .does(Samples.revised(Samples.HEAVY_FINE), staff.lead())
                .does(new ReviewAct.SubmitForReview(null), staff.lead());
        refused(conduct, Samples.opinion(Opinion.APPROVED), staff.reviewer());
        conduct.does(new ReviewAct.ClosePoint(1), staff.reviewer())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer());
    }

    @Test
    @Breaks(Policy.POINTS_ANSWERED)
    @Requirement("E7")
    void anUnansweredPointIsNotSubmittedAgain() {
        refused(
                returned().does(Samples.revised(Samples.HEAVY_FINE), staff.lead()),
                new ReviewAct.SubmitForReview(null),
                staff.lead());
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noOtherOrderOfActsSkipsTheReview() {
        for (Conduct before : List.of(
                conduct().investigated(),
                conduct().concluded(Samples.HEAVY_FINE),
                underReview(),
                returned(),
                refusedByReview())) {
            notHere(before, Samples.notice(LegalDates.today(clock)), staff.lead());
            notHere(before, Samples.rechecked(), staff.lead());
            notHere(
                    before,
                    Samples.discussion(staff.head().officerId(), staff.deputy().officerId(), clock.instant()),
                    staff.lead());
            notHere(before, Samples.decided(), staff.head());
            notHere(before, Samples.noPenalty(), staff.head());
        }
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void anAmountChangedAfterTheReviewIsReviewedAgain() {
        Conduct conduct =
                conduct().rechecked(Samples.HEAVY_FINE).does(Samples.revised(Samples.HEAVY_FINE - 1), staff.lead());
        assertThat(clearances(conduct)).isZero();
        notHere(conduct, Samples.decided(), staff.head());
        notHere(conduct, Samples.notice(LegalDates.today(clock)), staff.lead());
    }

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void anInvestigationOpenedAgainLosesItsClearance() {
        Conduct conduct = conduct().rechecked(Samples.HEAVY_FINE).does(new ReopenInvestigation("补充证据"), staff.lead());
        assertThat(clearances(conduct)).isZero();
        conduct.does(Samples.concluded(Samples.HEAVY_FINE), staff.lead());
        notHere(conduct, Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.CLEARANCE_HELD)
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条第一款")
    void aClearanceThatIsVoidDecidesNothing() {
        Conduct conduct = conduct().rechecked(Samples.LIGHT_FINE);
        jdbc.sql("update legalreview.clearance set void_at = now() where case_id = :id")
                .param("id", conduct.caseId())
                .update();
        refused(conduct, Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.HEAD_DID_NOT_REVIEW)
    @Requirement(value = "I3", law = "行政处罚法 第五十八条第一款")
    void whoReviewedDoesNotDecideUnderASecondAccount() {
        Conduct conduct = conduct()
                .rechecked(Samples.HEAVY_FINE)
                .does(
                        Samples.discussion(
                                staff.head().officerId(), staff.deputy().officerId(), clock.instant()),
                        staff.lead());
        refused(conduct, Samples.decided(), account(staff.reviewer(), Role.AGENCY_HEAD));
    }

    @Test
    @Breaks(Policy.HEAD_DID_NOT_REVIEW)
    @Requirement(value = "I3", law = "行政处罚法 第五十八条第一款")
    void whoReviewedDoesNotDecideOnNoPenaltyEither() {
        Conduct conduct = conduct()
                .concluded(0)
                .does(new ReviewAct.SubmitForReview(null), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), staff.reviewer());
        refused(conduct, Samples.noPenalty(), account(staff.reviewer(), Role.AGENCY_HEAD));
    }

    /** The other officer is qualified to review; only that it is the same person stands in the way. */
    private Conduct investigatedWith(Actor other) {
        Conduct conduct = conduct().filed();
        var two = List.of(staff.lead().officerId(), other.officerId());
        return conduct.does(Samples.inspection(two, clock.instant()), staff.lead())
                .does(Samples.evidence(two, clock.instant()), staff.lead())
                .does(Samples.concluded(Samples.HEAVY_FINE), staff.lead());
    }

    private Conduct underReview() {
        return conduct().concluded(Samples.HEAVY_FINE).does(new ReviewAct.SubmitForReview(null), staff.lead());
    }

    private Conduct returned() {
        return underReview().does(Samples.opinion(Opinion.RETURNED), staff.reviewer());
    }

    private Conduct refusedByReview() {
        return underReview().does(Samples.opinion(Opinion.REFUSED), staff.reviewer());
    }

    private static Actor account(Actor person, Role role) {
        return new Actor(UUID.randomUUID(), person.officerId(), person.agencyId(), person.name(), Set.of(role));
    }

    private long clearances(Conduct conduct) {
        return jdbc.sql("select count(*) from legalreview.clearance where case_id = :id and void_at is null")
                .param("id", conduct.caseId())
                .query(Long.class)
                .single();
    }
}
