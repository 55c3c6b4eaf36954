package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CourtAct.ApplyToCourt;
import org.mingjian.casework.act.EnforcementAct.Carrying;
import org.mingjian.casework.act.EnforcementAct.DecideAtOnce;
import org.mingjian.casework.act.EnforcementAct.DecideExecution;
import org.mingjian.casework.act.EnforcementAct.Deciding;
import org.mingjian.casework.act.EnforcementAct.Demand;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.EnforcementAct.RecheckObjection;
import org.mingjian.casework.act.EnforcementAct.RecordObjection;
import org.mingjian.casework.act.SubstituteAct.CarryOutSubstitute;
import org.mingjian.casework.act.SubstituteAct.RemindSubstitute;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.RemedyPeriod;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.ExecutionProcedure;
import org.mingjian.casework.procedure.Step;

/** Every state that an execution can reach, walked with every act. */
class ExecutionWalkTests {

    private static final UUID PENALTY = new UUID(5, 5);
    private static final ExecutionWalk MONEY =
            new ExecutionWalk(ExecutionProcedure.ROWS, ExecutionWalk.DAYS, Duty.MONEY, PENALTY).walk();
    private static final ExecutionWalk ACT =
            new ExecutionWalk(ExecutionProcedure.ROWS, ExecutionWalk.DAYS, Duty.ACT, PENALTY).walk();
    private static final ExecutionWalk COURT = new ExecutionWalk(
                    ExecutionProcedure.ROWS, ExecutionWalk.COURT_DAYS, Duty.MONEY, StillWorld.POWERLESS)
            .walk();

    @Test
    @Requirement(
            value = {"D1", "I12"},
            law = {"行政强制法 第三十五条", "行政强制法 第三十七条第一款", "行政强制法 第四十五条第二款"})
    void noPathExecutesUndemandedUnheardOrMoreThanIsOwed() {
        List.of(MONEY, ACT, COURT).forEach(walk -> {
            System.err.println(walk.size());
            assertThat(walk.passed())
                    .noneMatch(ExecutionWalkTests::decidedEarly)
                    .noneMatch(ExecutionWalkTests::decidedUnheard)
                    .noneMatch(ExecutionWalkTests::takenTooMuch)
                    .noneMatch(ExecutionWalkTests::decidedAtOnceUndemanded);
        });
        assertThat(MONEY.passed()).anyMatch(history -> history.stage() == Stage.CLOSED);
    }

    @Test
    @Requirement(value = "D22", law = "行政强制法 第五十一条第一款第二项")
    void noPathPerformsByAnotherUnreminded() {
        assertThat(ACT.passed())
                .noneMatch(ExecutionWalkTests::performedUnreminded)
                .anyMatch(history -> history.last(CarryOutSubstitute.class).isPresent());
    }

    @Test
    @Requirement(
            value = {"I16", "D19-term", "D20-term"},
            law = {"行政强制法 第五十三条", "行政强制法 第五十四条"})
    void noPathAsksTheCourtUndemandedTooEarlyOrTooLate() {
        assertThat(COURT.passed())
                .noneMatch(ExecutionWalkTests::askedUndemanded)
                .noneMatch(ExecutionWalkTests::askedOutsideTheWindow)
                .noneMatch(history -> history.last(Deciding.class).isPresent())
                .anyMatch(history -> history.stage() == Stage.COURT_GRANTED);
        assertThat(MONEY.passed())
                .noneMatch(history -> history.last(ApplyToCourt.class).isPresent());
    }

    @Test
    @Requirement({"I12", "I16", "D1"})
    void withAWallRemovedTheWalkFindsWhatItKeptOut() {
        found(Policy.DEMAND_TERM_OVER, ExecutionWalkTests::decidedEarly, Duty.MONEY);
        found(Policy.OBJECTION_RECHECKED, ExecutionWalkTests::decidedUnheard, Duty.MONEY);
        found(Policy.EXECUTION_OWED, ExecutionWalkTests::takenTooMuch, Duty.MONEY);
        found(Policy.SUBSTITUTE_REMINDED, ExecutionWalkTests::performedUnreminded, Duty.ACT);
        foundBeforeTheCourt(Policy.DEMANDED_TEN_DAYS, ExecutionWalkTests::askedUndemanded);
        foundBeforeTheCourt(Policy.WITHIN_COURT_WINDOW, ExecutionWalkTests::askedOutsideTheWindow);
        foundBeforeTheCourt(Policy.REMEDIES_OVER, ExecutionWalkTests::askedOutsideTheWindow);
        foundBeforeTheCourt(
                Policy.EXECUTION_EMPOWERED,
                history -> history.last(Deciding.class).isPresent());
    }

    @Test
    @Requirement(
            value = {"D1", "I12"},
            law = "行政处罚法 第七十三条第一款")
    void noPathExecutesWhatIsStayedAndWithoutTheWallOneDoes() {
        List<Step> opened = without(Policy.DECISION_IN_FORCE);
        assertThat(stayed(opened).walk().passed())
                .noneMatch(ExecutionWalkTests::executed)
                .anyMatch(history -> history.stage() == Stage.EXECUTION_OPENED);
        assertThat(stayed(Walk.without(opened, Policy.EXECUTION_NOT_STAYED)).reaches(ExecutionWalkTests::executed))
                .isTrue();
    }

    private static void found(Policy removed, Predicate<CaseHistory> breach, Duty duty) {
        assertThat(new ExecutionWalk(without(removed), ExecutionWalk.DAYS, duty, PENALTY).reaches(breach))
                .as("without %s", removed)
                .isTrue();
    }

    private static void foundBeforeTheCourt(Policy removed, Predicate<CaseHistory> breach) {
        assertThat(new ExecutionWalk(without(removed), ExecutionWalk.COURT_DAYS, Duty.MONEY, StillWorld.POWERLESS)
                        .reaches(breach))
                .as("without %s", removed)
                .isTrue();
    }

    private static boolean decidedEarly(CaseHistory history) {
        return history.last(DecideExecution.class)
                .map(decided -> history.last(Demand.class)
                        .filter(demand ->
                                demand.act().performBy().isBefore(decided.done().on()))
                        .isEmpty())
                .orElse(false);
    }

    private static boolean decidedUnheard(CaseHistory history) {
        return history.last(DecideExecution.class)
                .flatMap(decided -> history.last(RecordObjection.class)
                        .filter(said -> said.position() < decided.position())
                        .filter(said -> history.lastAfter(RecheckObjection.class, said)
                                .filter(recheck -> recheck.position() < decided.position())
                                .isEmpty()))
                .isPresent();
    }

    private static boolean takenTooMuch(CaseHistory history) {
        long most = 2 * Samples.LIGHT_FINE;
        return history.all(Act.Payment.class).stream()
                        .mapToLong(Act.Payment::amountFen)
                        .sum()
                > most;
    }

    private static boolean decidedAtOnceUndemanded(CaseHistory history) {
        return history.last(DecideAtOnce.class).isPresent()
                && history.last(Demand.class).isEmpty();
    }

    private static boolean executed(CaseHistory history) {
        return history.acts().stream()
                .map(DoneAct::act)
                .anyMatch(act -> act instanceof Carrying || act instanceof Deciding);
    }

    /** The same decision, stayed by reconsideration after a month of surcharge. */
    private static ExecutionWalk stayed(List<Step> rows) {
        LocalDate accepted = LocalDate.of(2026, 4, 26);
        return new ExecutionWalk(rows, ExecutionWalk.DAYS, Duty.MONEY, PENALTY, Remedies.stayed(accepted));
    }

    private static boolean performedUnreminded(CaseHistory history) {
        return history.last(CarryOutSubstitute.class)
                .map(done -> history.last(RemindSubstitute.class)
                        .filter(told -> told.act()
                                .servedOn()
                                .plusDays(3)
                                .isBefore(done.done().on()))
                        .isEmpty())
                .orElse(false);
    }

    private static boolean askedUndemanded(CaseHistory history) {
        return history.last(ApplyToCourt.class)
                .map(asked -> history.last(Demand.class)
                        .filter(demand -> demand.act()
                                .servedOn()
                                .plusDays(13)
                                .isBefore(asked.done().on()))
                        .isEmpty())
                .orElse(false);
    }

    private static boolean askedOutsideTheWindow(CaseHistory history) {
        for (int i = 0; i < history.acts().size(); i++) {
            DoneAct done = history.acts().get(i);
            if (done.act() instanceof ApplyToCourt) {
                CaseHistory before = new CaseHistory(history.acts().subList(0, i));
                LocalDate on = done.on();
                StillWorld world = COURT.world(before, on);
                LocalDate last = RemedyPeriod.lastDay(before, world).orElse(LocalDate.MAX);
                return !on.isAfter(last)
                        || on.isAfter(RemedyPeriod.window(before, world).orElse(LocalDate.MAX));
            }
        }
        return false;
    }

    private static List<Step> without(Policy removed) {
        return Walk.without(ExecutionProcedure.ROWS, removed);
    }
}
