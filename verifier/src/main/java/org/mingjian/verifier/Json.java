package org.mingjian.verifier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.tlog.Malformed;

/** Reads and writes the JSON of receipts and entries: strict, with a limit to its depth. */
final class Json {

    private static final int DEEPEST = 20;

    private final String text;
    private int position;

    private Json(String text) {
        this.text = text;
    }

    /** Reads an object; numbers stay text, for nothing here counts with them. */
    static Map<String, @Nullable Object> object(String text) {
        Json json = new Json(text);
        json.space();
        json.expect('{');
        Map<String, @Nullable Object> object = json.members(0);
        json.space();
        if (json.position != text.length()) {
            throw json.wrong("something follows the object");
        }
        return object;
    }

    private @Nullable Object value(int depth) {
        if (depth > DEEPEST) {
            throw wrong("nested too deeply");
        }
        space();
        return switch (peek()) {
            case '{' -> {
                position++;
                yield members(depth);
            }
            case '[' -> {
                position++;
                yield elements(depth);
            }
            case '"' -> string();
            default -> word();
        };
    }

    private Map<String, @Nullable Object> members(int depth) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        space();
        if (peek() == '}') {
            position++;
            return object;
        }
        do {
            space();
            String name = string();
            space();
            expect(':');
            if (object.containsKey(name)) {
                throw wrong("the name " + name + " comes twice");
            }
            object.put(name, value(depth + 1));
            space();
        } while (more('}'));
        return object;
    }

    private List<@Nullable Object> elements(int depth) {
        List<@Nullable Object> array = new ArrayList<>();
        space();
        if (peek() == ']') {
            position++;
            return array;
        }
        do {
            array.add(value(depth + 1));
            space();
        } while (more(']'));
        return array;
    }

    private boolean more(char end) {
        char c = peek();
        position++;
        if (c != ',' && c != end) {
            throw wrong("a comma or " + end + " was expected");
        }
        return c == ',';
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = peek();
            position++;
            if (c < ' ') {
                throw wrong("a control character in a string");
            }
            string.append(c == '\\' ? escape() : c);
        }
        position++;
        return string.toString();
    }

    private char escape() {
        char c = peek();
        position++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw wrong("an unknown escape");
        };
    }

    private char unicode() {
        if (position + 4 > text.length()
                || !text.substring(position, position + 4).matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits were expected");
        }
        position += 4;
        return (char) Integer.parseInt(text.substring(position - 4, position), 16);
    }

    private @Nullable Object word() {
        int start = position;
        while (position < text.length() && wordly(text.charAt(position))) {
            position++;
        }
        String word = text.substring(start, position);
        return switch (word) {
            case "null" -> null;
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> {
                if (!word.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
                    throw wrong("a value was expected");
                }
                yield word;
            }
        };
    }

    private static boolean wordly(char c) {
        return Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
    }

    private void space() {
        while (position < text.length() && " \t\r\n".indexOf(text.charAt(position)) >= 0) {
            position++;
        }
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong(c + " was expected");
        }
        position++;
    }

    private char peek() {
        if (position >= text.length()) {
            throw wrong("the text ends too early");
        }
        return text.charAt(position);
    }

    private Malformed wrong(String what) {
        return new Malformed("not JSON at character " + position + ": " + what);
    }

    /** Writes text and maps of text. */
    static String write(Map<?, ?> object) {
        StringBuilder json = new StringBuilder("{");
        object.forEach((name, value) -> {
            json.append(json.length() > 1 ? "," : "")
                    .append(quote((String) name))
                    .append(':');
            json.append(value instanceof Map<?, ?> map ? write(map) : quote(String.valueOf(value)));
        });
        return json.append('}').toString();
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
