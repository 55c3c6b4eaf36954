package org.mingjian.casework.desk;

import org.mingjian.casework.history.Debt;

/** What the party of an execution owes today, fen, and how the surcharge was counted. */
record DebtFacts(long fineFen, long confiscatedFen, long surchargeFen, long paidFen, long leftFen, String counted) {

    static DebtFacts of(Debt debt) {
        return new DebtFacts(
                debt.fineFen(),
                debt.confiscatedFen(),
                debt.surcharge().amountFen(),
                debt.paidFen(),
                debt.leftFen(),
                debt.surcharge().how());
    }
}
