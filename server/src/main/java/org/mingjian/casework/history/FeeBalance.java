package org.mingjian.casework.history;

import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.ReduceFee;
import org.mingjian.casework.act.FeeAct.RevokeFee;

/**
 * 应缴的收费: what the party owes, and what must go back to it.
 *
 * @param chargedFen what was assessed, less what was remitted; 0 once the charge is revoked
 * @param paidFen what was paid
 * @param refundedFen what went back since
 */
public record FeeBalance(long chargedFen, long paidFen, long refundedFen) {

    /** As the history stands. @throws java.util.NoSuchElementException when it is no case of fees */
    public static FeeBalance of(CaseHistory history) {
        long assessed = history.all(AssessFee.class).getFirst().amountFen();
        long reduced = history.all(ReduceFee.class).stream()
                .mapToLong(ReduceFee::reducedFen)
                .sum();
        long paid = history.all(Act.Payment.class).stream()
                .mapToLong(Act.Payment::amountFen)
                .sum();
        boolean revoked = history.last(RevokeFee.class).isPresent();
        return new FeeBalance(revoked ? 0 : assessed - reduced, paid, Standing.refunded(history));
    }

    /** What is left to pay, never below 0. */
    public long leftFen() {
        return Math.max(0, chargedFen + refundedFen - paidFen);
    }

    /** What must go back to the party, never below 0. */
    public long refundFen() {
        return Math.max(0, paidFen - refundedFen - chargedFen);
    }
}
