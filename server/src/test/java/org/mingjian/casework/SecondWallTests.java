package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.DecisionAct.DecideNoPenalty;
import org.mingjian.casework.act.DecisionAct.Ground;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.identity.IdentityNumber;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;
import org.mingjian.legalreview.Opinion;

/**
 * Gates that stand behind other gates: through the API nothing gets so far as to meet them, so each is met here with a
 * history that no earlier gate would have let come about.
 */
class SecondWallTests {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final LocalDate TODAY = LegalDates.on(NOW);
    private static final List<UUID> TWO = List.of(Walk.LEAD, Walk.ASSISTING);

    @Test
    @Requirement(value = "I11", law = "行政处罚法 第三十条")
    void aDecisionOnAChildIsRefusedEvenWhereTheCaseWasFiled() {
        PartyFacts child = new PartyFacts(
                PartyFacts.Kind.NATURAL_PERSON, "顾小满", born(TODAY.minusYears(13)), null, "云岭县长街8号", null);
        assertThat(refusals(Samples.decided(), Walk.HEAD, Stage.RECHECKED, investigated(child, TWO)))
                .contains(Policy.PARTY_OF_AGE.rule());
        assertThat(refusals(Samples.decided(), Walk.HEAD, Stage.RECHECKED, investigated(cafe(), TWO)))
                .doesNotContain(Policy.PARTY_OF_AGE.rule());
    }

    @Test
    @Requirement(
            value = {"I1", "B1"},
            law = "行政处罚法 第四十二条第一款")
    void noDecisionRestsOnWhatOneOfficerRecordedAlone() {
        Act none = new DecideNoPenalty(Ground.MINOR, "轻微并及时改正", "已进行教育");
        List<UUID> alone = List.of(Walk.LEAD);
        for (Act decision : List.of(Samples.decided(), none)) {
            assertThat(refusals(decision, Walk.HEAD, Stage.RECHECKED, investigated(cafe(), alone)))
                    .contains(Policy.INVESTIGATED_BY_TWO.rule());
            assertThat(refusals(decision, Walk.HEAD, Stage.RECHECKED, investigated(cafe(), TWO)))
                    .doesNotContain(Policy.INVESTIGATED_BY_TWO.rule());
        }
    }

    @Test
    @Requirement(
            value = {"I2", "E1"},
            law = "行政处罚法 第五十八条第一款")
    void noDecisionIsMadeWithoutClearanceWhateverTheStage() {
        Act none = new DecideNoPenalty(Ground.MINOR, "轻微并及时改正", "已进行教育");
        for (Act decision : List.of(Samples.decided(), none)) {
            assertThat(refusals(decision, Walk.HEAD, Stage.RECHECKED, investigated(cafe(), TWO)))
                    .contains(Policy.CLEARANCE_HELD.rule());
        }
    }

    @Test
    @Requirement(
            value = {"I3", "E10"},
            law = "行政处罚法 第五十八条第一款")
    void whoHandlesTheCaseGivesNoOpinionOnIt() {
        Act opinion = Samples.opinion(Opinion.APPROVED);
        assertThat(refusals(opinion, Walk.LEAD, Stage.IN_REVIEW, investigated(cafe(), TWO)))
                .contains(Policy.REVIEWER_IS_ANOTHER.rule());
        assertThat(refusals(opinion, Walk.REVIEWER, Stage.IN_REVIEW, investigated(cafe(), TWO)))
                .doesNotContain(Policy.REVIEWER_IS_ANOTHER.rule());
    }

    private static List<Act> investigated(PartyFacts party, List<UUID> officers) {
        return List.of(
                Samples.lead(new UUID(5, 5), party, TODAY),
                Samples.verified(),
                Samples.filed(Walk.LEAD, Walk.ASSISTING),
                Samples.inspection(officers, NOW),
                Samples.concluded(Samples.LIGHT_FINE));
    }

    /** The rules that refuse the act when the case stands at this stage after these acts. */
    private static List<String> refusals(Act act, UUID who, Stage stage, List<Act> before) {
        List<DoneAct> done = new ArrayList<>();
        for (Act one : before) {
            UUID id = new UUID(9, done.size());
            Step row = row(one);
            UUID doer = Walk.person(row.office());
            done.add(new DoneAct(id, one, doer, "某人", row.office(), NOW, stage, Outcome.NONE, id));
        }
        CaseHistory history = new CaseHistory(done);
        Step row = row(act);
        Attempt attempt = new Attempt(act, history, who, row.office(), new StillWorld(NOW, history));
        Refused refused = catchThrowableOfType(Refused.class, () -> Gate.pass(row, attempt));
        return refused == null
                ? List.of()
                : refused.refusals().stream().map(Refusal::rule).toList();
    }

    private static Step row(Act act) {
        return OrdinaryProcedure.PROCEDURE.find(ActKind.of(act)).orElseThrow();
    }

    private static PartyFacts cafe() {
        return Samples.netCafe(Samples.creditCode(1));
    }

    private static String born(LocalDate day) {
        String first17 = Bureau.REGION + day.toString().replace("-", "") + "002";
        return first17 + IdentityNumber.checkCharacter(first17);
    }
}
