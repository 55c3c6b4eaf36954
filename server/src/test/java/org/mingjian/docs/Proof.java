package org.mingjian.docs;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one test, or one class of tests, says that it proves.
 *
 * @param ids ids of requirements, invariants and deadlines
 * @param provisions provisions of law, for example 行政处罚法 第五十八条
 * @param source the file of the test
 * @param method the test, {@code null} when the whole class carries the annotation
 */
record Proof(
        Set<String> ids,
        Set<String> provisions,
        Path source,
        @Nullable String method) {

    String testClass() {
        return source.getFileName().toString().replace(".java", "");
    }

    /** The method's name as the sentence that it is. */
    String sentence() {
        return method == null
                ? "the whole class"
                : method.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ")
                        .toLowerCase(Locale.ROOT);
    }
}
