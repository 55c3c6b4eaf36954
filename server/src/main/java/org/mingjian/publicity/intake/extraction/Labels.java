package org.mingjian.publicity.intake.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the value behind a label: {@code 当事人:…}, a table's {@code 当事人 | … |}, or a label alone above its value. */
final class Labels {

    private final Pattern pattern;

    /** Labels of equal meaning; the characters of a label may stand apart (住  所). */
    Labels(String... labels) {
        String alternatives = List.of(labels).stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(label -> label.chars()
                        .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                        .collect(Collectors.joining("[ ]{0,8}")))
                .collect(Collectors.joining("|"));
        pattern = Pattern.compile("(?<![[\\u3400-\\u9fff]《“])(?:" + alternatives + ")(?<unit>\\([^()\\n]{0,30}\\))?"
                + "(?:[ ]*[\\])]?[ ]*[:|][ :|]*\\n?[ |]*|[ ]*\\n[ |]*|(?<=\\))[ ]+)(?<value>[^\\n|]{1,400})");
    }

    /** A value and where it stands in the folded text. */
    record Value(String text, int start, int end, String unit) {}

    /** Every value, in order; a label without a colon counts only when it stands alone on its line. */
    List<Value> in(String folded) {
        List<Value> values = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded);
        int from = 0;
        while (matcher.find(from)) {
            String value = matcher.group("value");
            boolean colon =
                    folded.substring(matcher.start(), matcher.start("value")).matches("(?s).*[:|].*");
            if (colon || startsLine(folded, matcher.start())) {
                String unit = matcher.group("unit");
                values.add(new Value(
                        value.strip(), matcher.start("value"), matcher.end("value"), unit == null ? "" : unit));
            }
            from = matcher.start("value");
        }
        return values;
    }

    private static boolean hasColon(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (folded.charAt(i) == ':' || folded.charAt(i) == '|') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsLine(String folded, int at) {
        return at == 0 || folded.charAt(at - 1) == '\n';
    }
}
