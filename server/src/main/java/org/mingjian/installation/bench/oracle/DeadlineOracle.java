package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** 期限核对: asks the production and the slow count the same random questions. */
public final class DeadlineOracle {

    private static final int MOST_TOLD = 20;
    private static final RawRules RULES = new RawRules(List.of("national"));

    private DeadlineOracle() {}

    /**
     * What came of it.
     *
     * @param asked how many questions
     * @param differing how many were answered differently
     * @param told the first of them in words
     */
    public record Findings(long asked, long differing, List<String> told) {}

    /** The calendar as it ships with a notice, for {@link #dueOn}. */
    public static RawCalendar calendar(int year, Set<LocalDate> daysOff, Set<LocalDate> workDays) {
        return RawCalendar.shipped().with(year, daysOff, workDays);
    }

    /** The last day of a term that is not paused for good, counted day by day. */
    public static LocalDate dueOn(RawCalendar calendar, Term term) {
        List<String> length = RULES.length(term.value(), term.start(), "national");
        int units = Integer.parseInt(length.getFirst()) + term.longer();
        var pauses = term.pausedFrom() == null
                ? List.<SlowCount.Pause>of()
                : List.of(
                        new SlowCount.Pause(term.pausedFrom(), term.pausedFrom().plusDays(term.pausedDays())));
        return new SlowCount(calendar, length.get(1), units, length.get(2), pauses)
                .from(term.start())
                .orElseThrow()
                .day();
    }

    /**
     * A term as a table holds it.
     *
     * @param value the id of its rule value
     * @param longer by how many units it was extended
     * @param pausedFrom first day not counted, {@code null} without a pause
     */
    public record Term(
            String value,
            LocalDate start,
            int longer,
            @Nullable LocalDate pausedFrom,
            int pausedDays) {}

    /** Asks so many questions of a seed. */
    public static Findings ask(long questions, long seed, LongConsumer progress) {
        OracleCases cases = new OracleCases(seed);
        List<String> told = new ArrayList<>();
        long differing = 0;
        for (long asked = 1; asked <= questions; asked++) {
            OracleCase question = cases.next();
            var ours = question.production();
            var theirs = question.oracle();
            if (!ours.equals(theirs)) {
                differing++;
                if (told.size() < MOST_TOLD) {
                    told.add(question + ": production " + ours + ", oracle " + theirs);
                }
            }
            progress.accept(asked);
        }
        return new Findings(questions, differing, List.copyOf(told));
    }
}
