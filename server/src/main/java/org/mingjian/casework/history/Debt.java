package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.ResumeBroken;
import org.mingjian.casework.act.SubstituteAct.Costs;
import org.mingjian.casework.history.Surcharge.Pause;

/**
 * 执行标的中的款项: what the party of an execution owes on a day, from the decision that is executed and from what happened since.
 *
 * @param fineFen the fine of the decision; 0 when another duty is executed
 * @param confiscatedFen confiscated money
 * @param surcharge 加处罚款
 * @param reliefFen what of the surcharge was let off by an agreement that was not broken
 * @param costFen 代履行的费用
 * @param paidFen what was paid so far, before and since the execution began, less what went back
 */
public record Debt(long fineFen, long confiscatedFen, Surcharge surcharge, long reliefFen, long costFen, long paidFen) {

    private static final int PERCENT = 100;

    /** What is left, never below 0. */
    public long leftFen() {
        return Math.max(0, fineFen + confiscatedFen + surcharge.amountFen() - reliefFen + costFen - paidFen);
    }

    /** The opening with which an execution began. */
    public static OpenExecution opening(CaseHistory history) {
        return history.all(OpenExecution.class).getFirst();
    }

    /** What is owed on a day. @throws java.util.NoSuchElementException when the decision is not the agency's or unserved */
    public static Debt of(CaseHistory history, Surroundings around, LocalDate day) {
        return of(opening(history), history, around, day);
    }

    /** What is owed on a day when an execution opens so. */
    public static Debt of(OpenExecution opened, CaseHistory history, Surroundings around, LocalDate day) {
        CaseHistory decided = around.decidedIn(opened.decidedCase()).orElseThrow();
        LocalDate lastDay = lastDay(decided, around);
        Standing standing = Standing.of(decided);
        boolean money = opened.duty() == Duty.MONEY;
        long fine = money ? standing.fineFen() : 0;
        long confiscated = money ? standing.confiscatedFen() : 0;
        long relief = money ? relief(history) : 0;
        var reckoning = new Reckoning(
                fine,
                confiscated,
                relief,
                lastDay,
                payments(decided, history, money),
                Pauses.of(history, decided),
                around);
        LocalDate settled = reckoning.settled(day);
        return new Debt(
                fine,
                confiscated,
                reckoning.surcharge(settled),
                relief,
                costs(history),
                reckoning.paid(LocalDate.MAX) - Standing.refunded(decided));
    }

    /** The last day on which the party could perform without more. */
    public static LocalDate lastDay(CaseHistory decided, Surroundings around) {
        LocalDate served = Serving.ofDecision(decided).orElseThrow().madeOn(around);
        return around.lastDay(Term.D06.name(), served);
    }

    /** What an agreement lets off, unless it was broken. */
    private static long relief(CaseHistory history) {
        return history.last(Agree.class)
                .filter(agreed -> history.lastAfter(ResumeBroken.class, agreed).isEmpty())
                .map(agreed -> agreed.act().reliefFen())
                .orElse(0L);
    }

    private static long costs(CaseHistory history) {
        return history.all(Costs.class).stream().mapToLong(Costs::costFen).sum();
    }

    /** What was paid on the decision counts where its money is executed; what was paid since always does. */
    private static List<Act.Payment> payments(CaseHistory decided, CaseHistory history, boolean money) {
        List<Act.Payment> payments = new ArrayList<>(money ? decided.all(Act.Payment.class) : List.of());
        payments.addAll(history.all(Act.Payment.class));
        return payments;
    }

    /** The money of a decision with what was paid on it. */
    private record Reckoning(
            long fine,
            long confiscated,
            long relief,
            LocalDate lastDay,
            List<Act.Payment> payments,
            List<Pause> pauses,
            Surroundings around) {

        long paid(LocalDate until) {
            return payments.stream()
                    .filter(payment -> !payment.paidOn().isAfter(until))
                    .mapToLong(Act.Payment::amountFen)
                    .sum();
        }

        Surcharge surcharge(LocalDate until) {
            long base = Math.max(0, Math.min(fine, fine + confiscated - paid(lastDay)));
            long cap = fine * around.number("D07.cap", lastDay) / PERCENT;
            return Surcharge.count(base, cap, around.number("D07.rate", lastDay), lastDay, until, pauses);
        }

        /** The surcharge stops growing on the day on which everything owed that day was paid. */
        LocalDate settled(LocalDate day) {
            long paid = 0;
            for (Act.Payment payment : payments) {
                paid += payment.amountFen();
                LocalDate on = payment.paidOn();
                if (on.isBefore(day)
                        && paid >= fine + confiscated + surcharge(on).amountFen() - relief) {
                    return on;
                }
            }
            return day;
        }
    }
}
