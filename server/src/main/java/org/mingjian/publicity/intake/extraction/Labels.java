package org.mingjian.publicity.intake.extraction;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the value behind a label: {@code 当事人:…}, a table's {@code 当事人 | … |}, or a label alone above its value. */
final class Labels {

    private final Pattern pattern;

    /** What labels begin with: a place with another character need not be looked at, and most places have one. */
    private final BitSet firsts = new BitSet();

    /** Labels of equal meaning; the characters of a label may stand apart (住  所). */
    Labels(String... labels) {
        String alternatives = List.of(labels).stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(label -> label.chars()
                        .mapToObj(c -> Pattern.quote(String.valueOf((char) c)))
                        .collect(Collectors.joining("[ ]{0,8}")))
                .collect(Collectors.joining("|"));
        List.of(labels).forEach(label -> firsts.set(label.charAt(0)));
        pattern = Pattern.compile(
                "(?<![[\\u3400-\\u9fff&&[^号]]《“]|负责人\\)|代表人\\))(?:" + alternatives + ")(?<unit>\\([^()\\n]{0,30}\\))?"
                        + "(?:[ ]*[\\])]?[ ]*[:|][ :|]*\\n?[ |]*|[ ]*\\n[ |]*|(?<=\\))[ ]+)(?<value>[^\\n|]{1,400})");
    }

    /** A value and where it stands in the folded text. */
    record Value(String text, int start, int end, String unit) {}

    /** Every value, in order; a label without a colon counts only when it stands alone on its line. */
    List<Value> in(String folded) {
        List<Value> values = new ArrayList<>();
        Matcher matcher = pattern.matcher(folded).useTransparentBounds(true);
        int at = 0;
        while (at < folded.length()) {
            if (!firsts.get(folded.charAt(at))
                    || !matcher.region(at, folded.length()).lookingAt()) {
                at++;
                continue;
            }
            if (hasColon(folded, at, matcher.start("value")) || startsLine(folded, at)) {
                values.add(value(matcher));
            }
            at = matcher.start("value");
        }
        return values;
    }

    private static Value value(Matcher matcher) {
        String unit = matcher.group("unit");
        return new Value(
                matcher.group("value").strip(), matcher.start("value"), matcher.end("value"), unit == null ? "" : unit);
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
