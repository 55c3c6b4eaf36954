package org.mingjian.casework.procedure;

import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.casework.act.HearingAct.DecideRecusal;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RequisitionAct;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.history.Owed;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.history.Stage;

/** Where the acts lead that may lead to several stages. */
final class NextStage {

    private NextStage() {}

    static Stage afterOpinion(Attempt attempt) {
        return switch (attempt.as(GiveOpinion.class).result()) {
            case APPROVED -> rechecked(attempt) ? Stage.RECHECKED : Stage.CLEARED;
            case RETURNED -> Stage.RETURNED;
            case REFUSED -> Stage.REVIEW_REFUSED;
        };
    }

    static Stage afterOutcome(Attempt attempt) {
        return attempt.as(RecordOutcome.class).ruling().annuls()
                ? Stage.REVOKED
                : attempt.history().stage();
    }

    /** Whether the draft in force was told and rechecked: what is reviewed again after a hearing goes back to where it was. */
    private static boolean rechecked(Attempt attempt) {
        return attempt.history()
                .conclusion()
                .flatMap(concluded -> attempt.history().lastAfter(RecheckStatement.class, concluded))
                .isPresent();
    }

    /** Another presider needs an appointment and a notice of its own. */
    static Stage afterRecusal(Attempt attempt) {
        return attempt.as(DecideRecusal.class).granted()
                ? Stage.HEARING_ASKED
                : attempt.history().stage();
    }

    /** What the police did not take up goes on where it was: a lead, or a case under investigation. */
    static Stage afterPolice(Attempt attempt) {
        return attempt.history().filedOn().isPresent() ? Stage.INVESTIGATING : Stage.VERIFIED;
    }

    /** A written decision after an oral order leaves the property where it is. */
    static Stage afterWriting(Attempt attempt) {
        Stage stage = attempt.history().stage();
        return stage == Stage.REQUISITION_ORAL ? Stage.REQUISITION_ORDERED : stage;
    }

    /** Returned when no piece is kept any more. */
    static Stage afterReturning(Attempt attempt) {
        RequisitionLedger ledger = new RequisitionLedger(attempt.history());
        long kept = ledger.held().stream().mapToLong(ledger::heldOf).sum();
        long back = attempt.as(RequisitionAct.ReturnRequisition.class).items().stream()
                .mapToLong(RequisitionAct.Returned::pieces)
                .sum();
        return back >= kept ? Stage.REQUISITION_RETURNED : Stage.REQUISITION_IN_USE;
    }

    static Stage afterCompensating(Attempt attempt) {
        long due = new RequisitionLedger(attempt.history()).dueFen();
        return attempt.as(RequisitionAct.PayRequisitionCompensation.class).amountFen() >= due
                ? Stage.REQUISITION_COMPENSATED
                : Stage.REQUISITION_TO_COMPENSATE;
    }

    /** Where a charge stands after a payment or a remission. */
    static Stage afterFee(Attempt attempt) {
        long less = switch (attempt.act()) {
            case FeeAct.PayFee paid -> paid.amountFen();
            case FeeAct.ReduceFee reduced -> reduced.reducedFen();
            default -> 0;
        };
        return FeeBalance.of(attempt.history()).leftFen() <= less ? Stage.FEE_SETTLED : Stage.FEE_SERVED;
    }

    static Stage afterPayment(Attempt attempt) {
        Act.Payment payment = attempt.as(Act.Payment.class);
        long left =
                Owed.of(attempt.history(), attempt.around(), payment.paidOn()).leftFen() - payment.amountFen();
        return left <= 0 ? Stage.EXECUTED : attempt.history().stage();
    }
}
