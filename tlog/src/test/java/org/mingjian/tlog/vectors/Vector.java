package org.mingjian.tlog.vectors;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One vector, see {@code tlog/vectors/README.md}.
 *
 * @param kind what is judged
 * @param name the file's name without its end
 * @param desc what is special about it
 * @param input given
 * @param why the word of the refusal, {@code null} when it is good
 */
record Vector(
        String kind,
        String name,
        String desc,
        Map<String, Object> input,
        @Nullable String why) {

    String path() {
        return kind + "/" + name + ".json";
    }

    /** As the file holds it, with the output that the judge gave. */
    Map<String, Object> json(Map<String, Object> output) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind);
        json.put("desc", desc);
        json.put("input", input);
        json.put("ok", why == null);
        if (why != null) {
            json.put("why", why);
        }
        json.put("output", output);
        return json;
    }
}
