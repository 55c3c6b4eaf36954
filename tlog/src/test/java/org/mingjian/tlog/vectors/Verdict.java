package org.mingjian.tlog.vectors;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the library says to an input.
 *
 * @param why the word of the refusal, {@code null} when it is good
 * @param output what was read or computed
 */
record Verdict(@Nullable String why, Map<String, Object> output) {

    static Verdict good(Object... namesAndValues) {
        return new Verdict(null, Vectors.input(namesAndValues));
    }

    static Verdict bad(String why) {
        return new Verdict(why, Map.of());
    }
}
