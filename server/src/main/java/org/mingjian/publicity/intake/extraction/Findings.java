package org.mingjian.publicity.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.publicity.intake.Problem;
import org.mingjian.publicity.intake.ProblemCode;

/** Collects what is missing or contradicts itself, in the order in which it was found, each code once. */
final class Findings {

    private final List<Problem> problems = new ArrayList<>();

    void add(ProblemCode code, String sentence) {
        if (problems.stream().noneMatch(problem -> problem.code() == code)) {
            problems.add(new Problem(code, sentence));
        }
    }

    List<Problem> all() {
        return List.copyOf(problems);
    }
}
