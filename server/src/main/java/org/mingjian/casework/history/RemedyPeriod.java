package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingjian.casework.act.InterruptionAct.GrantDelay;
import org.mingjian.casework.act.RemedyAct.RecordOutcome;
import org.mingjian.casework.act.RemedyAct.RecordRemedy;
import org.mingjian.casework.act.RemedyAct.Remedy;

/**
 * 法定救济期限: until when the party may turn to reconsideration or to the court, and how long after that the agency may apply
 * for execution (行政强制法 第五十三条; 行政处罚法 第七十二条第二款 for a delay that was granted).
 */
public final class RemedyPeriod {

    private RemedyPeriod() {}

    /** The last day of remedies; empty while one is pending. */
    public static Optional<LocalDate> lastDay(CaseHistory history, Surroundings around) {
        CaseHistory decided = decided(history, around);
        if (Standing.pending(decided).isPresent()) {
            return Optional.empty();
        }
        LocalDate served = Serving.ofDecision(decided).orElseThrow().madeOn(around);
        Stream<LocalDate> own = Stream.of(around.lastDay("D28", served), around.lastDay("D29", served));
        return Stream.of(own, afterRemedy(decided, around).stream(), delayed(history))
                .flatMap(days -> days)
                .max(LocalDate::compareTo);
    }

    /** The last day on which the agency may apply to the court; empty while a remedy is pending. */
    public static Optional<LocalDate> window(CaseHistory history, Surroundings around) {
        return lastDay(history, around).map(day -> around.lastDay(Term.D20.rule(), day));
    }

    /** The case in which the decision was made that this execution carries out. */
    public static CaseHistory decided(CaseHistory history, Surroundings around) {
        return around.decidedIn(Debt.opening(history).decidedCase()).orElseThrow();
    }

    private static Optional<LocalDate> afterRemedy(CaseHistory decided, Surroundings around) {
        return decided.last(RecordOutcome.class).map(told -> {
            LocalDate on = told.act().effectiveOn();
            Remedy remedy = decided.last(RecordRemedy.class).orElseThrow().act().remedy();
            return remedy == Remedy.RECONSIDERATION ? around.lastDay("D29.afterReview", on) : on;
        });
    }

    private static Stream<LocalDate> delayed(CaseHistory history) {
        return history.all(GrantDelay.class).stream().map(GrantDelay::untilOn);
    }
}
