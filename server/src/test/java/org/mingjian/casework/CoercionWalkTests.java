package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.CoercionAct.ApproveMeasure;
import org.mingjian.casework.act.CoercionAct.ImplementAtOnce;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.MeasureTerm;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.CoercionProcedure;
import org.mingjian.casework.procedure.Step;

/** Every state that a measure can reach, walked with every act. */
class CoercionWalkTests {

    private static final CoercionWalk WALK = new CoercionWalk(CoercionProcedure.ROWS, CoercionWalk.DAYS).walk();

    /** The day of the taking and one on which its time is over: enough to find what a wall kept out. */
    private static final List<Integer> TAKEN_AND_OVER = List.of(0, 33);

    @Test
    @Requirement(
            value = {"I1", "G6", "D18"},
            law = {"行政强制法 第十八条", "行政强制法 第十九条"})
    void noPathTakesAThingWithoutApprovalOrEmergencyOrByOneAlone() {
        System.err.printf(
                "%d states, %d transitions, %d refusals of measures%n",
                WALK.states(), WALK.passed().size(), WALK.refusals());
        assertThat(WALK.passed())
                .noneMatch(CoercionWalkTests::takenUnapproved)
                .noneMatch(CoercionWalkTests::takenAlone)
                .anyMatch(history -> history.last(Taking.class).isPresent());
    }

    @Test
    @Requirement(
            value = {"I13", "D18"},
            law = {"行政强制法 第二十六条第一款", "行政强制法 第二十七条", "行政强制法 第二十八条第二款"})
    void noPathLosesOrDoublesAThing() {
        assertThat(WALK.passed())
                .noneMatch(CoercionWalkTests::unbalanced)
                .noneMatch(CoercionWalkTests::closedOwing)
                .noneMatch(CoercionWalkTests::returnedWhileBound)
                .anyMatch(history -> history.stage() == Stage.CLOSED);
    }

    @Test
    @Requirement(
            value = {"I13", "D16-term"},
            law = {"行政强制法 第二十五条第一款", "行政强制法 第二十八条第一款第四项"})
    void noPathKeepsOrLengthensAMeasureWhoseTimeIsOver() {
        assertThat(WALK.passed()).noneMatch(CoercionWalkTests::lengthenedLate);
    }

    @Test
    @Requirement(
            value = {"I13", "G6"},
            law = {"行政强制法 第十八条", "行政强制法 第二十六条第一款", "行政强制法 第二十八条第二款"})
    void withAWallRemovedTheWalkFindsWhatItKeptOut() {
        found(Policy.TAKEN_BY_TWO, CoercionWalkTests::takenAlone);
        found(Policy.QUANTITIES_BALANCE, CoercionWalkTests::unbalanced);
        found(Policy.PROPERTY_ACCOUNTED_FOR, CoercionWalkTests::closedOwing);
        found(Policy.RETURNED_AFTER_RELEASE, CoercionWalkTests::returnedWhileBound);
        found(Policy.MEASURE_RUNNING, CoercionWalkTests::lengthenedLate);
    }

    private static void found(Policy removed, Predicate<CaseHistory> breach) {
        assertThat(new CoercionWalk(without(removed), TAKEN_AND_OVER).reaches(breach))
                .as("without %s", removed)
                .isTrue();
    }

    private static boolean takenUnapproved(CaseHistory history) {
        return history.last(Taking.class).isPresent()
                && history.last(ImplementAtOnce.class).isEmpty()
                && history.last(ApproveMeasure.class).isEmpty();
    }

    private static boolean takenAlone(CaseHistory history) {
        return history.all(Taking.class).stream().anyMatch(taking -> new HashSet<>(taking.officerIds()).size() < 2);
    }

    private static boolean unbalanced(CaseHistory history) {
        return PropertyLedger.of(history).lines().stream()
                .anyMatch(line -> line.stored().signum() < 0
                        || line.left().signum() < 0
                        || line.outside().signum() < 0);
    }

    private static boolean closedOwing(CaseHistory history) {
        return history.stage() == Stage.CLOSED && !PropertyLedger.of(history).settled();
    }

    private static boolean returnedWhileBound(CaseHistory history) {
        return PropertyLedger.of(history).lines().stream()
                .anyMatch(line -> !line.lifted() && line.returned().signum() > 0);
    }

    /** An extension decided on a day on which the measure was over. */
    private static boolean lengthenedLate(CaseHistory history) {
        for (int i = 0; i < history.acts().size(); i++) {
            DoneAct done = history.acts().get(i);
            CaseHistory before = new CaseHistory(history.acts().subList(0, i));
            if (done.act() instanceof org.mingjian.casework.act.CoercionAct.ExtendMeasure
                    && MeasureTerm.over(before, done.on())) {
                return true;
            }
        }
        return false;
    }

    private static List<Step> without(Policy removed) {
        return Walk.without(CoercionProcedure.ROWS, removed);
    }
}
