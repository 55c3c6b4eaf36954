package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.HearingAct.Agent;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.ReviewAct.SubmitForReview;
import org.mingjian.casework.policy.Policy;

/** The gates of holding a hearing, and of what follows from its record. */
class HearingConductGateTests extends GateTest {

    @Test
    @Breaks({Policy.HELD_AS_NOTIFIED, Policy.NOT_IN_THE_FUTURE})
    @Requirement(
            value = {"D02", "I22"},
            law = "行政处罚法 第六十四条第二项")
    void aHearingIsNotRecordedBeforeItsHour() {
        HearingConduct hearing = hearing();
        Conduct set = hearing.set();
        refused(set, Samples.hearingHeld(staff.two(), clock.instant().plusSeconds(60)), staff.deputy());
    }

    @Test
    @Breaks(Policy.HELD_AS_NOTIFIED)
    @Requirement(value = "D02", law = "行政处罚法 第六十四条第二项")
    void aHearingIsNotHeldOnAnotherDayThanWasTold() {
        HearingConduct hearing = hearing();
        Conduct conduct = hearing.dayCome();
        Instant begun = hearing.begunAt();
        clock.advance(Duration.ofDays(1));
        refused(conduct, Samples.hearingHeld(staff.two(), begun.plus(Duration.ofDays(1))), staff.deputy());
        refused(conduct, Samples.hearingHeld(staff.two(), begun.minusSeconds(60)), staff.deputy());
    }

    @Test
    @Breaks(Policy.HEARING_OFFICER)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void nobodyElseRecordsTheHearing() {
        HearingConduct hearing = hearing();
        refused(hearing.dayCome(), Samples.hearingHeld(staff.two(), hearing.begunAt()), staff.lead());
    }

    @Test
    @Breaks(Policy.PARTY_ATTENDED)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第六项")
    void aHearingWithoutThePartyIsNone() {
        attempted(null, List.of(), staff.two(), true, null);
    }

    @Test
    @Breaks(Policy.AGENTS_MANDATED)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第五项")
    void threeAgentsAreOneTooMany() {
        Agent agent = new Agent("丁律言", true);
        attempted("方岚", List.of(agent, agent, agent), staff.two(), true, null);
    }

    @Test
    @Breaks(Policy.AGENTS_MANDATED)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第五项")
    void anAgentShowsAMandate() {
        attempted("方岚", List.of(new Agent("丁律言", false)), staff.two(), true, null);
    }

    @Test
    @Breaks(Policy.INVESTIGATOR_ATTENDED)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第七项")
    void nobodyElseStatesTheFacts() {
        attempted("方岚", List.of(), List.of(staff.head().officerId()), true, null);
    }

    @Test
    @Breaks(Policy.HEARING_RECORD_SIGNED)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第八项")
    void anUnsignedRecordSaysWhy() {
        attempted("方岚", List.of(), staff.two(), false, " ");
    }

    private void attempted(
            @Nullable String party,
            List<Agent> agents,
            List<UUID> investigators,
            boolean signed,
            @Nullable String why) {
        HearingConduct hearing = hearing();
        Conduct conduct = hearing.dayCome();
        HoldHearing was = Samples.hearingHeld(staff.two(), hearing.begunAt());
        var wrong = new HoldHearing(
                was.startedAt(),
                was.endedAt(),
                party,
                agents,
                investigators,
                was.allegation(),
                was.exhibits(),
                was.defence(),
                was.lastWords(),
                signed,
                why);
        refused(conduct, wrong, staff.deputy());
    }

    @Test
    @Breaks(Policy.EVIDENCE_SHOWN)
    @Requirement(value = "I9", law = "行政处罚法 第六十四条第七项")
    void whatIsNotInTheListOfEvidenceIsNotShown() {
        HearingConduct hearing = hearing();
        Conduct conduct = hearing.dayCome();
        Instant begun = hearing.begunAt();
        refused(conduct, Samples.hearingHeld(staff.two(), begun, List.of(Samples.exhibit(2))), staff.deputy());
        refused(
                conduct,
                Samples.hearingHeld(staff.two(), begun, List.of(Samples.exhibit(1), Samples.exhibit(1))),
                staff.deputy());
    }

    @Test
    @Breaks(Policy.PRESIDES_HIMSELF)
    @Requirement(value = "I3", law = "行政处罚法 第六十四条第四项")
    void theRecorderDoesNotWriteThePresidersReport() {
        refused(hearing().held(), Samples.hearingReport(), staff.reviewer());
    }

    @Test
    @Breaks(Policy.HEARING_REPORTED)
    @Requirement(value = "I9", law = "行政处罚法 第六十五条")
    void nothingIsRecheckedBeforeThePresiderReported() {
        refused(hearing().held(), Samples.rechecked(), staff.lead());
    }

    @Test
    @Breaks(Policy.REVIEWED_AFTER_HEARING)
    @Requirement(
            value = {"I2", "E2"},
            law = "行政处罚法 第五十八条第一款第二项")
    void whatWasHeardIsReviewedAgainBeforeItIsDecided() {
        HearingConduct hearing = hearing();
        Conduct conduct = hearing.rechecked().does(hearing.discussion(), staff.lead());
        refused(conduct, Samples.decided(), staff.head());
    }

    @Test
    @Breaks(Policy.REVIEW_CALLED_FOR)
    @Requirement(value = "E1", law = "行政处罚法 第五十八条")
    void whatWasReviewedAndNotHeardIsNotReviewedTwice() {
        refused(conduct().rechecked(Samples.HEAVY_FINE), new SubmitForReview(null), staff.lead());
    }

    @Test
    @Breaks(Policy.EVIDENCE_HEARD)
    @Requirement(value = "I9", law = "行政处罚法 第六十五条")
    void whatWasNotShownAtTheHearingDoesNotCarryTheDecision() {
        Conduct begun = conduct().investigated().does(Samples.evidence(staff.two(), clock.instant()), staff.lead());
        Conduct conduct = new HearingConduct(begun, clock, staff).concludedAndHeard();
        refused(conduct, Samples.decided(), staff.head());
    }
}
