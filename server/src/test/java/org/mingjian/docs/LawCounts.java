package org.mingjian.docs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.deadline.DeadlineTable;

/** The counts at the head of {@code docs/law/README.md}. */
final class LawCounts {

    static final Path FILE = House.ROOT.resolve("docs/law/README.md");

    private LawCounts() {}

    /** The line as the page says it. */
    static String line() {
        return "**%d rows** of %d procedures, **%d gates**, **%d deadlines**, **%d provisions** that they rest on."
                .formatted(
                        rows().size(),
                        Procedures.ALL.size(),
                        Policy.values().length,
                        DeadlineTable.ROWS.size(),
                        provisions());
    }

    /** The page with the line as it should be. */
    static String fresh(String page) {
        return page.replaceFirst("(?m)^\\*\\*\\d+ rows\\*\\* of.*$", line());
    }

    private static List<Step> rows() {
        return Procedures.ALL.stream()
                .flatMap(procedure -> procedure.rows().stream())
                .toList();
    }

    private static long provisions() {
        Stream<String> rows = rows().stream().map(row -> row.provision().toString());
        Stream<String> gates =
                Arrays.stream(Policy.values()).map(policy -> policy.provision().toString());
        return Stream.of(rows, gates, DeadlinesPage.provisions().stream())
                .flatMap(provisions -> provisions)
                .distinct()
                .count();
    }
}
