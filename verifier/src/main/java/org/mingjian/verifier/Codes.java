package org.mingjian.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjian.verifier.Verdict.Outcome;

/** The table of codes, {@code codes.json}: it is also that of the page and of the documentation. */
final class Codes {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z ]+)}");

    private final Map<String, Map<?, ?>> codes = new LinkedHashMap<>();
    private final Map<?, ?> cautions;

    private Codes(Map<String, @Nullable Object> table) {
        cautions = map(table.get("cautions"));
        if (table.get("codes") instanceof List<?> rows) {
            rows.forEach(row -> codes.put(text(map(row), "code"), map(row)));
        }
    }

    private static final class Table {
        static final Codes ALL = new Codes(Json.object(read()));
    }

    /** The verdict of a code; its sentences are filled from the details. */
    static Verdict verdict(String code, Map<String, String> details, List<String> cautions) {
        Map<?, ?> row = Table.ALL.row(code);
        return new Verdict(
                Outcome.valueOf(text(row, "outcome")),
                code,
                sentence(row, "zh", "", details, cautions),
                sentence(row, "en", " ", details, cautions),
                details);
    }

    /** Every code in the order of the table. */
    static List<String> names() {
        return List.copyOf(Table.ALL.codes.keySet());
    }

    /** The English sentence with its places. */
    static String english(String code) {
        return text(Table.ALL.row(code), "en");
    }

    private Map<?, ?> row(String code) {
        Map<?, ?> row = codes.get(code);
        if (row == null) {
            throw new IllegalArgumentException("no such code: " + code);
        }
        return row;
    }

    private static String sentence(
            Map<?, ?> row, String language, String gap, Map<String, String> details, List<String> cautions) {
        StringBuilder sentence = new StringBuilder(fill(text(row, language), details));
        for (String caution : cautions) {
            sentence.append(gap).append(text(map(Table.ALL.cautions.get(caution)), language));
        }
        return sentence.toString();
    }

    private static String fill(String sentence, Map<String, String> details) {
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(details.getOrDefault(place.group(1), "?")));
    }

    private static String read() {
        try (InputStream stream = Codes.class.getResourceAsStream("codes.json")) {
            if (stream == null) {
                throw new IllegalStateException("codes.json is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static String text(Map<?, ?> map, String name) {
        return String.valueOf(map.get(name));
    }
}
