package org.mingjian.publicity.intake.batch;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjian.publicity.intake.ExtractedDecision;
import org.mingjian.publicity.intake.ImportSink;
import org.mingjian.publicity.intake.Problem;

/** Counts of a whole import: how often each field was found, each problem said, and what became of the files. */
public final class FieldCounts {

    private static final List<String> NOT_COUNTED = List.of("file", "problems");

    private final Map<String, Integer> found = new LinkedHashMap<>();
    private final Map<String, Integer> problems = new TreeMap<>();
    private final Map<ImportSink.Outcome, Integer> outcomes = new TreeMap<>();
    private int files;
    private int refused;

    void add(ExtractedDecision decision) {
        files++;
        refused += decision.isRefused() ? 1 : 0;
        DecisionJson.fields(decision).forEach((field, value) -> {
            boolean there = value != null && !(value instanceof Collection<?> list && list.isEmpty());
            if (!NOT_COUNTED.contains(field)) {
                found.merge(field, there ? 1 : 0, Integer::sum);
            }
        });
        for (Problem problem : decision.problems()) {
            problems.merge(problem.code().slug(), 1, Integer::sum);
        }
    }

    void add(ImportSink.Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    void addFailure() {
        refused++;
    }

    /** How many files were looked at. */
    public int files() {
        return files;
    }

    /** How many could not be read, or not be taken. */
    public int refused() {
        return refused;
    }

    /** How many decisions met this end. */
    public int outcome(ImportSink.Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** The counts as lines for people. */
    public List<String> lines() {
        List<String> lines = new java.util.ArrayList<>();
        lines.add("共 " + files + " 份，拒收 " + refused + " 份");
        found.forEach((field, count) -> lines.add(String.format("  %-26s %d/%d", field, count, files)));
        if (!problems.isEmpty()) {
            lines.add("问题：");
            problems.forEach((code, count) -> lines.add(String.format("  %-26s %d", code, count)));
        }
        if (!outcomes.isEmpty()) {
            lines.add("导入：新增 " + outcome(ImportSink.Outcome.ADDED) + "，已有 " + outcome(ImportSink.Outcome.UNCHANGED)
                    + "，与已有内容不同未改 " + outcome(ImportSink.Outcome.DIFFERS));
        }
        return lines;
    }
}
