package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjian.casework.act.Act;

/**
 * 应缴: what the party owes on a day.
 *
 * @param fineFen the fine
 * @param confiscatedFen confiscated money
 * @param surchargeFen 加处罚款: 3 % a day of what was unpaid when the time was over, never above the fine
 *     (行政处罚法 第七十二条第一款第一项); days of reconsideration and litigation do not count (第七十三条第三款)
 * @param paidFen what was paid so far
 * @param refundedFen what went back to the party since
 */
public record Owed(long fineFen, long confiscatedFen, long surchargeFen, long paidFen, long refundedFen) {

    private static final int PERCENT = 100;

    /** What is left to pay, never below 0. */
    public long leftFen() {
        return Math.max(0, fineFen + confiscatedFen + surchargeFen + refundedFen - paidFen);
    }

    /** What must go back to the party because the decision does not stand any more, never below 0. */
    public long refundFen() {
        return Math.max(0, paidFen - refundedFen - fineFen - confiscatedFen - surchargeFen);
    }

    /** What is owed on the given day; nothing before the decision was served. */
    public static Owed of(CaseHistory history, Surroundings around, LocalDate day) {
        Optional<Serving> serving = Serving.ofDecision(history);
        if (history.decision().isEmpty() || serving.isEmpty()) {
            return new Owed(0, 0, 0, 0, 0);
        }
        Standing standing = Standing.of(history);
        LocalDate served = serving.orElseThrow().madeOn(around);
        LocalDate lastDay = around.lastDay(Term.D06.name(), served);
        long paid = history.all(Act.Payment.class).stream()
                .mapToLong(Act.Payment::amountFen)
                .sum();
        LocalDate until = settledBefore(day, history, around, standing, lastDay);
        return new Owed(
                standing.fineFen(),
                standing.confiscatedFen(),
                surcharge(history, around, standing, lastDay, until),
                paid,
                Standing.refunded(history));
    }

    /** The surcharge stops growing on the day on which everything owed that day was paid. */
    private static LocalDate settledBefore(
            LocalDate day, CaseHistory history, Surroundings around, Standing standing, LocalDate lastDay) {
        long paid = 0;
        for (Act.Payment payment : history.all(Act.Payment.class)) {
            paid += payment.amountFen();
            long owed = standing.fineFen()
                    + standing.confiscatedFen()
                    + surcharge(history, around, standing, lastDay, payment.paidOn());
            if (paid >= owed && payment.paidOn().isBefore(day)) {
                return payment.paidOn();
            }
        }
        return day;
    }

    private static long surcharge(
            CaseHistory history, Surroundings around, Standing standing, LocalDate lastDay, LocalDate day) {
        long paidInTime = history.all(Act.Payment.class).stream()
                .filter(payment -> !payment.paidOn().isAfter(lastDay))
                .mapToLong(Act.Payment::amountFen)
                .sum();
        long unpaidFine =
                Math.max(0, Math.min(standing.fineFen(), standing.fineFen() + standing.confiscatedFen() - paidInTime));
        long cap = standing.fineFen() * around.number("D07.cap", lastDay) / PERCENT;
        long rate = around.number("D07.rate", lastDay);
        return Surcharge.count(unpaidFine, cap, rate, lastDay, day, Standing.disputes(history))
                .amountFen();
    }
}
