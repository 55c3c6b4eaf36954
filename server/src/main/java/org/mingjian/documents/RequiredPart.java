package org.mingjian.documents;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;

/**
 * 必备内容: a part without which the paper may not be issued.
 *
 * @param key the fact's name; {@code rows.} before it names a table; {@code a|b} is satisfied by either
 * @param name the part's Chinese name, as the refusal says it
 * @param provision why it is needed
 * @param when the papers that need it
 */
record RequiredPart(String key, String name, Provision provision, Predicate<DocumentFacts> when) {

    private static final String ROWS = "rows.";

    static RequiredPart of(String key, String name, Provision provision) {
        return new RequiredPart(key, name, provision, facts -> true);
    }

    RequiredPart when(Predicate<DocumentFacts> condition) {
        return new RequiredPart(key, name, provision, condition);
    }

    /** The refusal when the part is missing. */
    Stream<Refusal> missingFrom(DocumentFacts facts) {
        boolean satisfied = !when.test(facts) || Stream.of(key.split("\\|")).anyMatch(each -> isIn(facts, each));
        return satisfied
                ? Stream.empty()
                : Stream.of(new Refusal("RequiredPartPresent", "缺少必备内容: " + name, provision, key));
    }

    private static boolean isIn(DocumentFacts facts, String key) {
        if (!key.startsWith(ROWS)) {
            return !facts.text().getOrDefault(key, "").isBlank();
        }
        List<Map<String, String>> rows = facts.rows().getOrDefault(key.substring(ROWS.length()), List.of());
        return !rows.isEmpty()
                && rows.stream().allMatch(row -> row.values().stream().anyMatch(cell -> !cell.isBlank()));
    }
}
