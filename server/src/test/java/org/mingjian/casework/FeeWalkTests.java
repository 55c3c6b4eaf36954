package org.mingjian.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
import org.mingjian.casework.act.FeeAct.ApproveFee;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.IssueFeeNotice;
import org.mingjian.casework.act.FeeAct.PayFee;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.act.FeeAct.RevokeFee;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.FeeProcedure;
import org.mingjian.casework.procedure.Step;

/** Every state that the fee procedure can reach, walked with every act. */
class FeeWalkTests {

    private static final FeeWalk WALK = new FeeWalk(FeeProcedure.ROWS).walk();

    /** What the walk's still world cannot break: its people and its register are always in order. */
    private static final Set<Policy> STILL =
            EnumSet.of(Policy.PARTY_IDENTIFIED, Policy.REGISTERED_IN_ORDER, Policy.FEE_BY_STAFF);

    /** The walk acts by the lead handler alone, who is never replaced. */
    private static final Set<Policy> PEOPLE = EnumSet.of(Policy.FEE_HANDLER);

    @Test
    @Requirement("G6")
    void everyRowOfTheTableIsWalked() {
        System.err.printf(
                "%d states, %d transitions of fees%n",
                WALK.states(), WALK.passed().size());
        assertThat(WALK.fired().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        FeeProcedure.ROWS.stream().map(Step::act).collect(Collectors.toSet()));
    }

    @Test
    @Requirement("G6")
    void everyWallAloneHoldsSomethingBack() {
        Set<String> walls = FeeProcedure.ROWS.stream()
                .flatMap(row -> row.needs().stream())
                .filter(policy -> !STILL.contains(policy) && !PEOPLE.contains(policy))
                .map(Policy::rule)
                .collect(Collectors.toSet());
        assertThat(WALK.soleBarriers()).containsAll(walls);
    }

    @Test
    @Requirement(
            value = {"G6", "A1", "I6", "I7"},
            law = {"行政许可法 第五十九条", "政府信息公开条例 第二十条", "国家赔偿法 第三十六条"})
    void noPathBreaksTheLaw() {
        for (Wall wall : Wall.values()) {
            assertThat(WALK.passed()).as("%s", wall).noneMatch(wall.breach);
        }
    }

    @Test
    @Requirement(
            value = {"G6", "A1"},
            law = "行政许可法 第五十九条")
    void withAWallRemovedTheWalkFindsWhatItKeptOut() {
        for (Wall wall : Wall.values()) {
            assertThat(new FeeWalk(Walk.without(FeeProcedure.ROWS, wall.policy))
                            .walk()
                            .passed())
                    .as("without %s", wall)
                    .anyMatch(wall.breach);
        }
    }

    @Test
    @Requirement(value = "I7", law = "行政许可法 第五十九条")
    void everyClosedCaseIsEvenToTheFen() {
        assertThat(last(CloseCase.class)).hasSizeGreaterThan(3).allSatisfy(history -> {
            FeeBalance balance = FeeBalance.of(history);
            assertThat(balance.paidFen() - balance.refundedFen()).isEqualTo(balance.chargedFen());
        });
    }

    @Test
    @Requirement(value = "G6", law = "行政许可法 第五十九条")
    void nothingIsPaidBeforeItWasApprovedToldAndServed() {
        assertThat(last(PayFee.class)).isNotEmpty().allSatisfy(history -> {
            assertThat(history.all(ApproveFee.class)).hasSize(1);
            assertThat(history.all(IssueFeeNotice.class)).hasSize(1);
            assertThat(history.all(Serve.class)).hasSize(1);
        });
    }

    /** A wall and what it keeps out: a history whose last act broke the law. */
    private enum Wall {
        LISTED(Policy.FEE_ITEM_PUBLISHED, history -> is(history, PayFee.class) && unlisted(history)),
        BY_STANDARD(
                Policy.FEE_BY_STANDARD,
                history -> is(history, PayFee.class) && opened(history).amountFen() != Charging.AMOUNT),
        ANOTHER(Policy.FEE_HEAD_IS_ANOTHER, history -> is(history, ApproveFee.class) && himself(history)),
        TREASURY(
                Policy.FEE_INTO_TREASURY,
                history -> history.all(PayFee.class).stream()
                        .anyMatch(paid -> paid.channel() == PaymentChannel.CASH_TO_OFFICER)),
        ABOVE(
                Policy.FEE_NOT_ABOVE_OWED,
                history -> is(history, PayFee.class) && FeeBalance.of(history).refundFen() > 0),
        RECEIPT(Policy.FEE_RECEIPT_NOT_USED, FeeWalkTests::receiptTwice),
        REDUCED(
                Policy.FEE_REDUCED_WITHIN_CHARGE,
                history -> FeeBalance.of(history).chargedFen() < 0),
        ONCE(Policy.FEE_STANDS, history -> history.all(RevokeFee.class).size() > 1),
        REFUND(
                Policy.FEE_REFUND_DUE,
                history -> FeeBalance.of(history).refundedFen()
                        > FeeBalance.of(history).paidFen()),
        OWED(
                Policy.FEE_NOTHING_OWED,
                history ->
                        is(history, CloseCase.class) && FeeBalance.of(history).leftFen() > 0),
        RETURNED(
                Policy.FEE_NOTHING_TO_REFUND,
                history ->
                        is(history, CloseCase.class) && FeeBalance.of(history).refundFen() > 0);

        private final Policy policy;
        private final Predicate<CaseHistory> breach;

        Wall(Policy policy, Predicate<CaseHistory> breach) {
            this.policy = policy;
            this.breach = breach;
        }
    }

    private static boolean unlisted(CaseHistory history) {
        AssessFee opened = opened(history);
        LocalDate on = opened.chargedOn();
        return !opened.item().equals(Charging.ITEM)
                || !Charging.item(Charging.MATTER).chargeableOn(on);
    }

    private static boolean himself(CaseHistory history) {
        DoneAct done = history.acts().getLast();
        return history.handlers().contains(done.officerId());
    }

    private static boolean receiptTwice(CaseHistory history) {
        List<String> receipts =
                history.all(PayFee.class).stream().map(PayFee::receiptNumber).toList();
        return Set.copyOf(receipts).size() < receipts.size();
    }

    private static AssessFee opened(CaseHistory history) {
        return history.all(AssessFee.class).getFirst();
    }

    private static List<CaseHistory> last(Class<? extends Act> kind) {
        return WALK.passed().stream().filter(history -> is(history, kind)).toList();
    }

    private static boolean is(CaseHistory history, Class<? extends Act> kind) {
        return kind.isInstance(history.acts().getLast().act());
    }
}
