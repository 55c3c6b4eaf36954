package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct.CloseCase;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.RequisitionAct.CompleteRequisitionOrder;
import org.mingjian.casework.act.RequisitionAct.DecideRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.ExtendRequisition;
import org.mingjian.casework.act.RequisitionAct.OrderRequisition;
import org.mingjian.casework.act.RequisitionAct.OrderRequisitionOrally;
import org.mingjian.casework.act.RequisitionAct.PayRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.RequisitionProcedure;
import org.mingjian.casework.procedure.Step;

/** Every state that the requisition procedure can reach, walked with every act. */
class RequisitionWalkTests {

    private static final RequisitionWalk WALK = new RequisitionWalk(RequisitionProcedure.ROWS).walk();

    /** What the walk's still world cannot break: its people and its register are always in order. */
    private static final Set<Policy> STILL =
            EnumSet.of(Policy.PARTY_IDENTIFIED, Policy.REGISTERED_IN_ORDER, Policy.REQUISITION_OFFICER);

    @Test
    @Requirement("G6")
    void everyRowOfTheTableIsWalked() {
        System.err.printf(
                "%d states, %d transitions of requisitions%n",
                WALK.states(), WALK.passed().size());
        assertThat(WALK.fired().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        RequisitionProcedure.ROWS.stream().map(Step::act).collect(Collectors.toSet()));
    }

    @Test
    @Requirement("G6")
    void everyWallAloneHoldsSomethingBack() {
        Set<String> walls = RequisitionProcedure.ROWS.stream()
                .flatMap(row -> row.needs().stream())
                .filter(policy -> !STILL.contains(policy))
                .map(Policy::rule)
                .collect(Collectors.toSet());
        assertThat(WALK.soleBarriers()).containsAll(walls);
    }

    @Test
    @Requirement(
            value = {"G6", "A1", "I3"},
            law = {"民法典 第一百一十七条", "民法典 第二百四十五条", "突发事件应对法 第十二条"})
    void noPathBreaksTheLaw() {
        for (Wall wall : Wall.values()) {
            assertThat(WALK.passed()).as("%s", wall).noneMatch(wall.breach);
        }
    }

    @Test
    @Requirement(value = "G6", law = "民法典 第二百四十五条")
    void withAWallRemovedTheWalkFindsWhatItKeptOut() {
        for (Wall wall : Wall.values()) {
            List<Step> breached = Walk.without(RequisitionProcedure.ROWS, wall.policy);
            assertThat(new RequisitionWalk(breached).walk().passed())
                    .as("without %s", wall)
                    .anyMatch(wall.breach);
        }
    }

    @Test
    @Requirement(value = "A1", law = "民法典 第二百四十五条")
    void everyClosedCaseGaveBackEveryPieceAndPaidEveryFen() {
        assertThat(WALK.passed().stream().filter(history -> is(history, CloseCase.class)))
                .hasSizeGreaterThan(3)
                .allSatisfy(history -> {
                    RequisitionLedger ledger = new RequisitionLedger(history);
                    assertThat(ledger.held()).isEmpty();
                    assertThat(ledger.dueFen()).isZero();
                    assertThat(ledger.written()).isPresent();
                    assertThat(history.all(Serve.class)).isNotEmpty();
                    assertThat(history.all(DecideRequisitionCompensation.class)).hasSize(1);
                });
    }

    /** A wall and what it keeps out: a history whose last act broke the law. */
    private enum Wall {
        EMERGENCY(
                Policy.REQUISITION_EMERGENCY,
                history -> is(history, TakeRequisition.class)
                        && ledger(history).proposed().ground() == Emergency.OTHER),
        LIMITED(
                Policy.REQUISITION_TERM_LIMITED,
                history -> history.all(ExtendRequisition.class).stream()
                        .anyMatch(extended -> extended.days() > Requisitioning.MOST_DAYS)),
        BY_TWO(
                Policy.REQUISITION_BY_TWO,
                history -> history.all(TakeRequisition.class).stream()
                        .anyMatch(taken -> taken.officerIds().size() < 2)),
        ANOTHER(
                Policy.REQUISITION_HEAD_IS_ANOTHER,
                history -> is(history, OrderRequisition.class)
                        && history.handlers().contains(history.acts().getLast().officerId())),
        WRITTEN(
                Policy.REQUISITION_WRITTEN_DOWN,
                history -> is(history, DecideRequisitionCompensation.class)
                        && ledger(history).written().isEmpty()),
        ONCE(
                Policy.REQUISITION_ORAL_OPEN,
                history -> history.all(OrderRequisition.class).size()
                                + history.all(CompleteRequisitionOrder.class).size()
                        > 1),
        LATE(Policy.REQUISITION_LATENESS_EXPLAINED, RequisitionWalkTests::lateUnexplained),
        SERVED(
                Policy.REQUISITION_SERVED_FIRST,
                history -> is(history, TakeRequisition.class)
                        && ledger(history).written().isPresent()
                        && history.all(Serve.class).isEmpty()),
        ORDERED(
                Policy.REQUISITION_LIST_AS_ORDERED,
                history -> is(history, TakeRequisition.class) && ledger(history).takenOf(2) > 1),
        SIGNED(
                Policy.REQUISITION_LIST_SIGNED,
                history -> history.all(TakeRequisition.class).stream().anyMatch(taken -> taken.copies() < 2)),
        IN_TIME(Policy.REQUISITION_EXTENDED_IN_TIME, RequisitionWalkTests::extendedLate),
        BALANCES(
                Policy.REQUISITION_RETURN_BALANCES,
                history -> ledger(history).heldOf(1) < 0 || ledger(history).heldOf(2) < 0),
        COMPLETE(
                Policy.REQUISITION_COMPENSATION_COMPLETE,
                history -> is(history, CloseCase.class)
                        && ledger(history).returned(Returned::damaged) > 0
                        && history.all(DecideRequisitionCompensation.class)
                                        .getFirst()
                                        .damageFen()
                                == 0),
        ABOVE(
                Policy.REQUISITION_NOT_ABOVE_DUE,
                history -> is(history, PayRequisitionCompensation.class)
                        && ledger(history).dueFen() < 0),
        PAID(
                Policy.REQUISITION_COMPENSATION_PAID,
                history -> is(history, CloseCase.class) && ledger(history).dueFen() > 0);

        private final Policy policy;
        private final Predicate<CaseHistory> breach;

        Wall(Policy policy, Predicate<CaseHistory> breach) {
            this.policy = policy;
            this.breach = breach;
        }
    }

    private static boolean lateUnexplained(CaseHistory history) {
        DoneAct done = history.acts().getLast();
        return done.act() instanceof CompleteRequisitionOrder completed
                && completed.lateReason() == null
                && history.last(OrderRequisitionOrally.class)
                        .map(oral -> Duration.between(oral.act().orderedAt(), done.at())
                                        .toHours()
                                > 24)
                        .orElse(false);
    }

    private static boolean extendedLate(CaseHistory history) {
        if (!is(history, ExtendRequisition.class)) {
            return false;
        }
        List<DoneAct> before = history.acts().subList(0, history.acts().size() - 1);
        return history.acts()
                .getLast()
                .on()
                .isAfter(
                        new RequisitionLedger(new CaseHistory(before)).lastDay().orElseThrow());
    }

    private static RequisitionLedger ledger(CaseHistory history) {
        return new RequisitionLedger(history);
    }

    private static boolean is(CaseHistory history, Class<? extends Act> kind) {
        return kind.isInstance(history.acts().getLast().act());
    }
}
