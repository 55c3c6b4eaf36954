package org.mingjian.casework.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.Draft;

/**
 * 应缴: what the party owes on a day.
 *
 * @param fineFen the fine
 * @param confiscatedFen confiscated money
 * @param surchargeFen 加处罚款: 3 % a day of what was unpaid when the time was over, never above the fine
 *     (行政处罚法 第七十二条第一款第一项)
 * @param paidFen what was paid so far
 */
public record Owed(long fineFen, long confiscatedFen, long surchargeFen, long paidFen) {

    private static final int PERCENT = 100;

    /** What is left to pay, never below 0. */
    public long leftFen() {
        return Math.max(0, fineFen + confiscatedFen + surchargeFen - paidFen);
    }

    /** What is owed on the given day; nothing before the decision was served. */
    public static Owed of(CaseHistory history, Surroundings around, LocalDate day) {
        Optional<Serving> serving = Serving.ofDecision(history);
        if (history.decision().isEmpty() || serving.isEmpty()) {
            return new Owed(0, 0, 0, 0);
        }
        Draft draft = history.draft().orElseThrow();
        LocalDate served = serving.orElseThrow().madeOn(around);
        LocalDate lastDay = around.lastDay(Term.D06.name(), served);
        long paid = history.all(Act.Payment.class).stream()
                .mapToLong(Act.Payment::amountFen)
                .sum();
        LocalDate until = settledBefore(day, history, around, draft, lastDay);
        return new Owed(
                draft.fineFen(), draft.confiscatedFen(), surcharge(history, around, draft, lastDay, until), paid);
    }

    /** The surcharge stops growing on the day on which everything owed that day was paid. */
    private static LocalDate settledBefore(
            LocalDate day, CaseHistory history, Surroundings around, Draft draft, LocalDate lastDay) {
        long paid = 0;
        for (Act.Payment payment : history.all(Act.Payment.class)) {
            paid += payment.amountFen();
            long owed = draft.fineFen()
                    + draft.confiscatedFen()
                    + surcharge(history, around, draft, lastDay, payment.paidOn());
            if (paid >= owed && payment.paidOn().isBefore(day)) {
                return payment.paidOn();
            }
        }
        return day;
    }

    private static long surcharge(
            CaseHistory history, Surroundings around, Draft draft, LocalDate lastDay, LocalDate day) {
        long days = Math.max(0, ChronoUnit.DAYS.between(lastDay, day));
        long paidInTime = history.all(Act.Payment.class).stream()
                .filter(payment -> !payment.paidOn().isAfter(lastDay))
                .mapToLong(Act.Payment::amountFen)
                .sum();
        long unpaidFine = Math.max(0, Math.min(draft.fineFen(), draft.fineFen() + draft.confiscatedFen() - paidInTime));
        long limit = draft.fineFen() * around.number("D07.cap", lastDay) / PERCENT;
        return Math.min(limit, unpaidFine * around.number("D07.rate", lastDay) * days / PERCENT);
    }
}
