package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.DecisionAct.Decide;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;

/** Every state that the ordinary procedure can reach, walked with every act. */
class ProcedureWalkTests {

    private static final ProcedureWalk WALK = new ProcedureWalk(OrdinaryProcedure.ROWS).walk();

    @Test
    @Requirement(
            value = {"E1", "G6", "I2"},
            law = "行政处罚法 第五十八条")
    void noPathReachesADecisionWithoutClearance() {
        List<CaseHistory> without =
                WALK.decisions().stream().filter(ProcedureWalkTests::unclear).toList();
        System.err.printf(
                "%d states, %d transitions, %d refusals, %d decisions: %d without clearance%n",
                WALK.states(),
                WALK.passed().size(),
                WALK.refusals(),
                WALK.decisions().size(),
                without.size());
        assertThat(WALK.decisions()).hasSizeGreaterThan(10);
        assertThat(without).isEmpty();
    }

    @Test
    @Requirement(
            value = {"G6", "I2"},
            law = "行政处罚法 第五十八条")
    void thePolicyHoldsEvenWhereTheStagesWouldLetADecisionPassTheReview() {
        ProcedureWalk around = new ProcedureWalk(reviewBypassed(OrdinaryProcedure.ROWS)).walk();
        assertThat(around.decisions().stream().filter(ProcedureWalkTests::unclear))
                .isEmpty();
    }

    @Test
    @Requirement(
            value = {"G6", "I2"},
            law = "行政处罚法 第五十八条")
    void withTheGateRemovedTheWalkFindsDecisionsWithoutClearance() {
        ProcedureWalk open = new ProcedureWalk(reviewBypassed(without(Set.of(Policy.CLEARANCE_HELD)))).walk();
        assertThat(open.decisions().stream().filter(ProcedureWalkTests::unclear))
                .isNotEmpty();
    }

    @Test
    @Requirement(
            value = {"E15", "I1", "I9"},
            law = {"行政处罚法 第四十四条", "行政处罚法 第四十五条"})
    void noPathReachesAPenaltyWithoutNoticeAndTheEndOfItsPeriods() {
        List<CaseHistory> penalties = WALK.decisions().stream()
                .filter(history -> history.acts().getLast().act() instanceof Decide)
                .toList();
        assertThat(penalties).isNotEmpty().allSatisfy(history -> {
            assertThat(history.last(GiveNotice.class)).isPresent();
            assertThat(history.all(Act.ByOfficers.class))
                    .isNotEmpty()
                    .allSatisfy(
                            act -> assertThat(new HashSet<>(act.officerIds())).hasSizeGreaterThanOrEqualTo(2));
        });
    }

    @Test
    @Requirement(
            value = {"I1", "I8"},
            law = {"行政处罚法 第四十四条", "行政处罚法 第五十七条"})
    void eachGateBeforeADecisionHoldsSomethingBack() {
        assertThat(List.of(
                        Set.of(Policy.NOTICE_GIVEN, Policy.STATEMENT_RECHECKED),
                        Set.of(Policy.DISCUSSED_WHERE_REQUIRED),
                        Set.of(Policy.NOT_HEAVIER_THAN_TOLD)))
                .allSatisfy(removed -> assertThat(
                                new ProcedureWalk(without(removed)).walk().decisions())
                        .hasSizeGreaterThan(WALK.decisions().size()));
    }

    @Test
    @Requirement(
            value = {"I9", "I3"},
            law = {"行政处罚法 第六十三条", "行政处罚法 第六十四条第四项", "行政处罚法 第六十五条"})
    void noPathReachesAPenaltyPastAHearingThatWasAskedFor() {
        assertThat(penalties(WALK).filter(history -> new Hearing(history).held().isPresent()))
                .isNotEmpty();
        assertThat(penalties(WALK).filter(ProcedureWalkTests::wrongedAtTheHearing))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Policy.class,
            names = {
                "REQUESTED_HEARING_HELD",
                "HEARING_REPORTED",
                "REVIEWED_AFTER_HEARING",
                "EVIDENCE_HEARD",
                "PRESIDER_DID_NOT_INVESTIGATE"
            })
    @Requirement(value = "I9", law = "行政处罚法 第六十五条")
    void eachWallAroundTheHearingIsMissedWhenItIsGone(Policy wall) {
        ProcedureWalk open = new ProcedureWalk(without(Set.of(wall))).walk();
        assertThat(penalties(open).filter(ProcedureWalkTests::wrongedAtTheHearing))
                .isNotEmpty();
    }

    private static Stream<CaseHistory> penalties(ProcedureWalk walk) {
        return walk.decisions().stream()
                .filter(history -> history.acts().getLast().act() instanceof Decide);
    }

    /** By the law's own words: asked for and neither held nor ended, or held otherwise than the law says. */
    private static boolean wrongedAtTheHearing(CaseHistory history) {
        Hearing hearing = new Hearing(history);
        if (hearing.outstanding()) {
            return true;
        }
        return hearing.held()
                .map(held -> hearing.report().isEmpty()
                        || history.last(GiveOpinion.class).orElseThrow().position()
                                < hearing.report().get().position()
                        || held.act().exhibits().size()
                                < history.all(AddEvidence.class).size()
                        || history.investigators()
                                .contains(hearing.officers().orElseThrow().presiderId()))
                .orElse(false);
    }

    @Test
    @Requirement("G5")
    void everyKindOfActHasOneRowAProcedureAndEveryStageIsReached() {
        assertThat(Procedures.ALL)
                .allSatisfy(procedure ->
                        assertThat(procedure.rows().stream().map(Step::act)).doesNotHaveDuplicates());
        List<Step> rows =
                Procedures.ALL.stream().flatMap(one -> one.rows().stream()).toList();
        assertThat(rows.stream().map(Step::act).distinct()).containsExactlyInAnyOrder(ActKind.values());
        Set<Stage> reached = rows.stream().flatMap(row -> row.to().stream()).collect(Collectors.toSet());
        assertThat(reached)
                .contains(EnumSet.complementOf(EnumSet.of(Stage.NONE)).toArray(Stage[]::new));
    }

    @Test
    @Requirement("E17")
    void everyRowNamesItsProvision() {
        assertThat(Procedures.ALL.stream().flatMap(one -> one.rows().stream()))
                .allSatisfy(row -> assertThat(row.provision().article()).isNotBlank());
        assertThat(Policy.values())
                .allSatisfy(policy -> assertThat(policy.provision().source()).isNotBlank());
    }

    private static boolean unclear(CaseHistory decided) {
        CaseHistory before =
                new CaseHistory(decided.acts().subList(0, decided.acts().size() - 1));
        return StillWorld.clearedDraft(before).isEmpty();
    }

    /** The rows with the stages opened so that notice and decision may follow the investigation at once. */
    private static List<Step> reviewBypassed(List<Step> rows) {
        return rows.stream()
                .map(row -> row.act() == ActKind.GIVE_NOTICE || row.act() == ActKind.DECIDE_NO_PENALTY
                        ? with(row, opened(row.from()), row.needs())
                        : row)
                .toList();
    }

    private static Set<Stage> opened(Set<Stage> from) {
        Set<Stage> more = EnumSet.copyOf(from);
        more.add(Stage.CONCLUDED);
        return more;
    }

    private static List<Step> without(Set<Policy> removed) {
        return Walk.without(OrdinaryProcedure.ROWS, removed.toArray(Policy[]::new));
    }

    private static Step with(Step row, Set<Stage> from, List<Policy> needs) {
        return new Step(
                row.act(),
                from,
                row.to(),
                row.next(),
                row.office(),
                row.provision(),
                needs,
                row.papers(),
                row.starts(),
                row.stops(),
                row.publishes());
    }
}
