package org.mingjian.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.RuleProfile;

/**
 * 参数变动对期限的影响: a running deadline of a case that other numbers would move.
 *
 * @param before its last day now, {@code null} while it is paused or where it does not run
 * @param after its last day then, likewise
 * @param why how the later one is counted, in sentences; empty where it would not run
 */
public record RuleEffect(
        Term term, @Nullable LocalDate before, @Nullable LocalDate after, String why) {

    /** What changes in a case when its agency works by other numbers; as a rule nothing, for events keep their version. */
    public static List<RuleEffect> of(CaseHistory history, Surroundings around, RuleProfile then) {
        List<CaseDeadlines.Open> now = CaseDeadlines.open(history, around);
        List<CaseDeadlines.Open> later = CaseDeadlines.open(history, around.by(then));
        List<RuleEffect> effects = new ArrayList<>();
        for (Term term : Term.values()) {
            Optional<CaseDeadlines.Open> one = of(term, now);
            Optional<CaseDeadlines.Open> other = of(term, later);
            LocalDate before = one.map(CaseDeadlines.Open::dueOn).orElse(null);
            LocalDate after = other.map(CaseDeadlines.Open::dueOn).orElse(null);
            if (!Objects.equals(before, after)) {
                effects.add(new RuleEffect(
                        term, before, after, other.map(RuleEffect::why).orElse("")));
            }
        }
        return effects;
    }

    private static Optional<CaseDeadlines.Open> of(Term term, List<CaseDeadlines.Open> open) {
        return open.stream().filter(one -> one.term() == term).findFirst();
    }

    private static String why(CaseDeadlines.Open open) {
        return String.join("", open.reckoning().why().sentences());
    }
}
