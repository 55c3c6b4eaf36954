package org.mingjian.verifier;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes JSON of maps, lists and text, a name a line. */
final class Emit {

    private Emit() {}

    static String json(Object value) {
        return write(value, "");
    }

    private static String write(Object value, String indent) {
        String deeper = indent + "  ";
        if (value instanceof Map<?, ?> map) {
            Map<?, ?> ordered = indent.isEmpty() || map.isEmpty() ? map : new TreeMap<>(map);
            return map.isEmpty()
                    ? "{}"
                    : ordered.entrySet().stream()
                            .map(one -> deeper + quote((String) one.getKey()) + ": " + write(one.getValue(), deeper))
                            .collect(Collectors.joining(",\n", "{\n", "\n" + indent + "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(one -> write(one, deeper)).collect(Collectors.joining(", ", "[", "]"));
        }
        return quote((String) value);
    }

    private static String quote(String text) {
        String object = Json.write(Map.of("", text));
        return object.substring("{\"\":".length(), object.length() - 1);
    }
}
