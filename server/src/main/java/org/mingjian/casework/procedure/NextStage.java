package org.mingjian.casework.procedure;

import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.history.Stage;

/** Where the acts lead that may lead to several stages. */
final class NextStage {

    private NextStage() {}

    static Stage afterOpinion(Attempt attempt) {
        return switch (attempt.as(GiveOpinion.class).result()) {
            case APPROVED -> Stage.CLEARED;
            case RETURNED -> Stage.RETURNED;
            case REFUSED -> Stage.REVIEW_REFUSED;
        };
    }

    static Stage afterOutcome(Attempt attempt) {
        return attempt.as(RecordOutcome.class).ruling().annuls()
                ? Stage.REVOKED
                : attempt.history().stage();
    }

    static Stage afterPayment(Attempt attempt) {
        Act.Payment payment = attempt.as(Act.Payment.class);
        long left =
                Owed.of(attempt.history(), attempt.around(), payment.paidOn()).leftFen() - payment.amountFen();
        return left <= 0 ? Stage.EXECUTED : attempt.history().stage();
    }
}
