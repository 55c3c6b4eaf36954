package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.RefundPayment;
import org.mingjian.casework.act.RemedyAct.RevokeDecision;
import org.mingjian.casework.act.RemedyAct.Ruling;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Surcharge.Pause;

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

    /**
     * The times of reconsideration and litigation, of which no day bears surcharge (行政处罚法 第七十三条第三款); one that is not
     * decided yet has no end.
     */
    static List<Pause> disputes(CaseHistory history) {
        List<Pause> disputes = new ArrayList<>();
        for (DoneAct done : history.acts()) {
            if (done.act() instanceof RecordRemedy remedy) {
                disputes.add(new Pause(
                        remedy.acceptedOn(), LocalDate.MAX, remedy.remedy().title()));
            } else if (done.act() instanceof RecordOutcome told && !disputes.isEmpty()) {
                Pause last = disputes.removeLast();
                disputes.add(new Pause(last.from(), told.effectiveOn().plusDays(1), last.reason()));
            }
        }
        return disputes;
    }

    /** Whether the decision may be carried out: neither annulled nor stayed (第七十三条第一款). */
    public static boolean executable(CaseHistory history) {
        boolean stayed = pending(history).map(RecordRemedy::stay).isPresent();
        return !history.revoked() && !stayed;
    }
}
