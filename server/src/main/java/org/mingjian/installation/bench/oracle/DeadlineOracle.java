package org.mingjian.installation.bench.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** 期限核对: asks the production and the slow count the same random questions. */
public final class DeadlineOracle {

    private static final int MOST_TOLD = 20;

    private DeadlineOracle() {}

    /**
     * What came of it.
     *
     * @param asked how many questions
     * @param differing how many were answered differently
     * @param told the first of them in words
     */
    public record Findings(long asked, long differing, List<String> told) {}

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
