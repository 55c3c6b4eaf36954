package org.mingjian.casework.procedure;

import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CourtAct.Answer;
import org.mingjian.casework.act.CourtAct.RecordRefusal;
import org.mingjian.casework.act.CourtAct.RecordRuling;
import org.mingjian.casework.act.InterruptionAct.Agree;
import org.mingjian.casework.act.InterruptionAct.SuspendExecution;
import org.mingjian.casework.act.SubstituteAct.Costs;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.Stage;

/** Where the acts of an execution lead that may lead to several stages. */
final class ExecutionStages {

    private ExecutionStages() {}

    /** Done when everything owed on that day was paid. */
    static Stage afterPayment(Attempt attempt) {
        Act.Payment payment = attempt.as(Act.Payment.class);
        long left =
                Debt.of(attempt.history(), attempt.around(), payment.paidOn()).leftFen() - payment.amountFen();
        return left <= 0 ? Stage.EXECUTED : attempt.history().stage();
    }

    /** Done at once when it costs the party nothing; otherwise when the costs are paid. */
    static Stage afterCosts(Attempt attempt) {
        return attempt.as(Costs.class).costFen() == 0 ? Stage.EXECUTED : Stage.IN_EXECUTION;
    }

    static Stage beforeAgreement(Attempt attempt) {
        return before(attempt.history(), Agree.class);
    }

    static Stage beforeSuspension(Attempt attempt) {
        return before(attempt.history(), SuspendExecution.class);
    }

    /** Where the case stood before the latest act of a kind. */
    private static Stage before(CaseHistory history, Class<? extends Act> kind) {
        int position = history.last(kind).orElseThrow().position();
        return history.acts().get(position - 1).stage();
    }

    static Stage afterRuling(Attempt attempt) {
        return attempt.as(RecordRuling.class).granted() ? Stage.COURT_GRANTED : Stage.COURT_REFUSED;
    }

    /** The court above decides on what the court below refused: to accept, or to execute. */
    static Stage objected(Attempt attempt) {
        boolean refusedToAccept =
                attempt.history().last(Answer.class).orElseThrow().act() instanceof RecordRefusal;
        return refusedToAccept ? Stage.COURT_APPLIED : Stage.COURT_ACCEPTED;
    }
}
