package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Certificate;
import org.mingjian.agency.Role;
import org.mingjian.casework.Bureau.Staff;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.policy.Policy;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Opinion;

/** The gates before another officer takes a case over. */
class HandlerGateTests extends GateTest {

    private Actor successor = new Actor(new UUID(0, 0), new UUID(0, 0), new UUID(0, 0), "", java.util.Set.of());

    @BeforeEach
    void appoint() {
        successor = bureau.person(staff.agency(), "陆明", Role.HANDLER, Bureau.certificate(), null);
    }

    @Test
    @Breaks(Policy.HANDLER_OF_THIS_CASE)
    @Requirement(
            value = {"E15", "B1"},
            law = "行政处罚法 第四十三条")
    void whoIsRecusedHandlesTheCaseNoLongerAndTheSuccessorDoes() {
        Conduct conduct = replaced();
        refused(conduct, Samples.inspection(withSuccessor(), clock.instant()), staff.assisting());
        conduct.does(Samples.inspection(withSuccessor(), clock.instant()), successor);
        var view = desk.get("/api/casework/cases/" + conduct.caseId(), staff.lead())
                .body();
        assertThat(view.path("handlers").valueStream().map(one -> one.path("id").asString()))
                .containsExactly(
                        staff.lead().officerId().toString(),
                        successor.officerId().toString());
        assertThat(view.at("/timeline/1/summary").asString()).isEqualTo("罗远舟由陆明接替（回避）：与当事人是近亲属");
    }

    @Test
    @Breaks(Policy.TWO_OFFICERS_PRESENT)
    @Requirement(
            value = {"E15", "I1"},
            law = "行政处罚法 第四十三条")
    void whoIsRecusedSignsNoRecordBesideTheOthersEither() {
        refused(replaced(), Samples.inspection(staff.two(), clock.instant()), staff.lead());
    }

    @Test
    @Breaks(Policy.TWO_OFFICERS_REMAIN)
    @Requirement(value = "I1", law = "行政处罚法 第四十二条第一款")
    void onlyAnOfficerOfTheCaseIsReplacedAndOnlyByAThird() {
        Conduct conduct = conduct().filed();
        UUID lead = staff.lead().officerId();
        UUID assisting = staff.assisting().officerId();
        refused(conduct, Samples.replaced(staff.deputy().officerId(), successor.officerId()), staff.head());
        refused(conduct, Samples.replaced(lead, assisting), staff.head());
        refused(conduct, Samples.replaced(lead, untouched().lead().officerId()), staff.head());
    }

    @Test
    @Breaks(Policy.OFFICERS_CERTIFIED)
    @Requirement(
            value = {"I4", "B4"},
            law = "行政处罚法 第四十二条第一款")
    void aSuccessorHoldsTheCertificate() {
        Actor uncertified = bureau.person(staff.agency(), "贺新", Role.HANDLER, null, null);
        refused(
                conduct().filed(),
                Samples.replaced(staff.assisting().officerId(), uncertified.officerId()),
                staff.head());
    }

    @Test
    @Breaks(Policy.SUCCESSOR_IMPARTIAL)
    @Requirement(value = "I3", law = "行政处罚法 第五十八条第一款")
    void whoReviewedACaseDoesNotTakeItOver() {
        Actor reviewer =
                bureau.person(staff.agency(), "方正", Role.LEGAL_REVIEWER, Bureau.certificate(), "A2019539926009");
        Conduct conduct = conduct()
                .concluded(Samples.HEAVY_FINE)
                .does(new ReviewAct.SubmitForReview(null), staff.lead())
                .does(Samples.opinion(Opinion.APPROVED), reviewer);
        refused(conduct, Samples.replaced(staff.assisting().officerId(), reviewer.officerId()), staff.head());
    }

    @Test
    @Breaks(Policy.SUCCESSOR_IMPARTIAL)
    @Requirement(value = "E15", law = "行政处罚法 第四十三条")
    void whoWasRecusedDoesNotComeBack() {
        Conduct conduct = replaced();
        refused(
                conduct,
                Samples.replaced(successor.officerId(), staff.assisting().officerId()),
                staff.head());
    }

    @Test
    @Requirement(value = "I3", law = "行政处罚法 第五十八条第一款")
    void whoHandledTheCaseBeforeDoesNotReviewIt() {
        Conduct conduct = replaced()
                .does(Samples.inspection(withSuccessor(), clock.instant()), staff.lead())
                .does(Samples.evidence(withSuccessor(), clock.instant()), staff.lead())
                .does(Samples.concluded(Samples.HEAVY_FINE), staff.lead())
                .does(new ReviewAct.SubmitForReview(null), staff.lead());
        Actor former = bureau.person(staff.agency(), "同名", Role.LEGAL_REVIEWER, null, "A2019539926010");
        Actor secondAccount = new Actor(
                former.accountId(),
                staff.assisting().officerId(),
                staff.agency().id(),
                former.name(),
                former.roles());
        assertThat(conduct.attempt(Samples.opinion(Opinion.APPROVED), secondAccount)
                        .rules())
                .contains(Policy.REVIEWER_IS_ANOTHER.rule());
    }

    @Test
    @Requirement(
            value = {"I4", "B4"},
            law = "行政处罚法 第四十二条第一款")
    void whoseCertificateHasLapsedIsReplacedAndTheCaseGoesOn() {
        Certificate brief = Bureau.certificate(
                LegalDates.today(clock).plusDays(1), List.of(Bureau.CATEGORY), List.of(Bureau.REGION));
        Actor leaving = bureau.person(staff.agency(), "周既白", Role.HANDLER, brief, null);
        staff = new Staff(
                staff.agency(), staff.matter(), staff.lead(), leaving, staff.head(), staff.deputy(), staff.reviewer());
        Conduct conduct = conduct().investigated();
        clock.advance(Duration.ofDays(2));
        var view = desk.get("/api/casework/cases/" + conduct.caseId(), staff.head())
                .body();
        assertThat(view.path("acts")
                        .valueStream()
                        .filter(one -> one.path("act").asString().equals("replaceHandler"))
                        .map(one -> one.at("/suggestions/leavingOfficerId").asString()))
                .containsExactly(leaving.officerId().toString());
        conduct.does(Samples.replaced(leaving.officerId(), successor.officerId()), staff.head())
                .does(Samples.concluded(Samples.LIGHT_FINE), staff.lead());
    }

    @Test
    @Requirement({"B4", "P4"})
    void onlyAHeadReplacesAnOfficer() {
        Conduct conduct = conduct().filed();
        assertThat(conduct.attempt(Samples.replaced(staff.assisting().officerId(), successor.officerId()), staff.lead())
                        .status())
                .isEqualTo(403);
    }

    private Conduct replaced() {
        return conduct()
                .filed()
                .does(Samples.replaced(staff.assisting().officerId(), successor.officerId()), staff.head());
    }

    private List<UUID> withSuccessor() {
        return List.of(staff.lead().officerId(), successor.officerId());
    }
}
