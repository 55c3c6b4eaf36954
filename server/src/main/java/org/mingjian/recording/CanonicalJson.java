package org.mingjian.recording;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON of which each value has one form (RFC 8785), for text, whole numbers, null, lists and maps with sorted keys. */
final class CanonicalJson {

    private CanonicalJson() {}

    static String write(@Nullable Object value) {
        StringBuilder json = new StringBuilder();
        append(json, value);
        return json.toString();
    }

    private static void append(StringBuilder json, @Nullable Object value) {
        switch (value) {
            case null -> json.append("null");
            case String text -> quote(json, text);
            case Long number -> json.append(number.longValue());
            case List<?> list -> {
                json.append('[');
                String comma = "";
                for (Object element : list) {
                    json.append(comma);
                    append(json, element);
                    comma = ",";
                }
                json.append(']');
            }
            case Map<?, ?> map -> {
                json.append('{');
                String comma = "";
                for (Map.Entry<?, ?> field : map.entrySet()) {
                    json.append(comma);
                    quote(json, (String) field.getKey());
                    json.append(':');
                    append(json, field.getValue());
                    comma = ",";
                }
                json.append('}');
            }
            default -> throw new IllegalArgumentException("no canonical form of " + value.getClass());
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            json.append(escaped(text.charAt(i)));
        }
        json.append('"');
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default -> c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c);
        };
    }
}
