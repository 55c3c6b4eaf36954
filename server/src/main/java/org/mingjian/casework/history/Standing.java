package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.RefundPayment;
import org.mingjian.casework.act.RemedyAct.RevokeDecision;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.history.CaseHistory.Done;

/**
 * 决定的效力: what is left of a decision after reconsideration, litigation and the agency's own revocation.
 *
 * @param fineFen the fine in force, fen
 * @param confiscatedFen the confiscated money in force, fen
 */
public record Standing(long fineFen, long confiscatedFen) {

    /** What the decision says as far as it stands. */
    public static Standing of(CaseHistory history) {
        Draft draft = history.draft().orElseThrow();
        Standing standing = new Standing(draft.fineFen(), draft.confiscatedFen());
        for (DoneAct done : history.acts()) {
            standing = switch (done.act()) {
                case RevokeDecision _ -> new Standing(0, 0);
                case RecordOutcome told -> standing.after(told);
                default -> standing;
            };
        }
        return standing;
    }

    private Standing after(RecordOutcome told) {
        if (told.ruling().annuls()) {
            return new Standing(0, 0);
        }
        return told.ruling() == Ruling.CHANGED
                ? new Standing(
                        Objects.requireNonNullElse(told.fineFen(), fineFen),
                        Objects.requireNonNullElse(told.confiscatedFen(), confiscatedFen))
                : this;
    }

    /** The remedy that is not decided yet. */
    public static Optional<RecordRemedy> pending(CaseHistory history) {
        return history.last(RecordRemedy.class)
                .filter(remedy -> history.lastAfter(RecordOutcome.class, remedy).isEmpty())
                .map(Done::act);
    }

    /** What went back to the party, fen. */
    static long refunded(CaseHistory history) {
        return history.all(RefundPayment.class).stream()
                .mapToLong(RefundPayment::amountFen)
                .sum();
    }

    /** Whether the day lies in reconsideration or litigation, on which no surcharge counts (行政处罚法 第七十三条第三款). */
    static boolean disputed(CaseHistory history, LocalDate day) {
        LocalDate since = null;
        for (DoneAct done : history.acts()) {
            if (done.act() instanceof RecordRemedy remedy) {
                since = remedy.acceptedOn();
            } else if (done.act() instanceof RecordOutcome told && since != null) {
                if (!day.isBefore(since) && !day.isAfter(told.effectiveOn())) {
                    return true;
                }
                since = null;
            }
        }
        return since != null && !day.isBefore(since);
    }
}
