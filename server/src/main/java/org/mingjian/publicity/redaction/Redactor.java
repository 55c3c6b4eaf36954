package org.mingjian.publicity.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.publicity.redaction.NumberPatterns.NumberPattern;

/** 脱敏建议: reads a text and proposes what to hide, each with its rule. Deterministic: the same text, the same spans. */
public final class Redactor {

    private Redactor() {}

    /** The proposals for one field, in the text's order, never overlapping; where two rules meet the stricter stays. */
    public static List<Span> propose(String field, String original, Persons persons) {
        var text = FoldedText.of(original);
        var found = new ArrayList<Span>(certain(field, text, persons));
        found.addAll(PersonNames.byPart(field, text, persons));
        found.addAll(PlacesAndMarks.addresses(field, text, persons));
        return settle(found, original, persons.neverHidden());
    }

    /**
     * What was found behind a word such as 住址 or 证人 in one place, found in the other places as well, where no such word
     * stands. The spans given stay.
     *
     * @param found the text that was found anywhere, each with its span
     */
    public static List<Span> everywhere(
            String field, String original, List<Span> spans, Map<String, Span> found, List<String> neverHidden) {
        var all = new ArrayList<Span>(spans);
        found.forEach((text, first) -> {
            for (int at = original.indexOf(text); at >= 0; at = original.indexOf(text, at + text.length())) {
                var again = Span.proposed(field, at, at + text.length(), first.rule(), first.replacement());
                if (all.stream().noneMatch(again::overlaps) && !insideAny(again, original, neverHidden)) {
                    all.add(again);
                }
            }
        });
        all.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(all);
    }

    /** Whether a found text is worth looking for elsewhere: long enough not to be a mere house number. */
    public static boolean spreads(Span span, String text) {
        return (span.rule() == RedactionRule.HOME_ADDRESS && text.length() >= LeakScanner.LEAST_ADDRESS)
                || (span.rule() == RedactionRule.OTHER_PERSON_NAME && text.length() >= 2);
    }

    /** What no context can excuse: numbers, marks and known names, wherever they stand. */
    static List<Span> certain(String field, FoldedText text, Persons persons) {
        var found = new ArrayList<Span>();
        known(field, text, persons.identityNumber(), RedactionRule.IDENTITY_NUMBER, found);
        known(field, text, persons.phone(), RedactionRule.MOBILE_PHONE, found);
        for (NumberPattern number : NumberPatterns.ALL) {
            numbers(field, text, number, found);
        }
        found.addAll(PersonNames.known(field, text, persons));
        found.addAll(PlacesAndMarks.marks(field, text));
        return found;
    }

    private static void numbers(String field, FoldedText text, NumberPattern number, List<Span> found) {
        var matcher = number.pattern().matcher(text.text());
        while (matcher.find()) {
            String digits = NumberPatterns.digitsOf(matcher.group(number.group()));
            if (number.holds().test(digits)) {
                int start = text.originalStart(matcher.start(number.group()));
                int end = text.originalEnd(matcher.end(number.group()));
                found.add(Span.proposed(
                        field, start, end, number.rule(), number.rule().replacement()));
            }
        }
    }

    private static void known(
            String field, FoldedText text, @Nullable String value, RedactionRule rule, List<Span> found) {
        if (value == null || value.isBlank()) {
            return;
        }
        var matcher = PersonNames.spaced(FoldedText.of(value).text()).matcher(text.text());
        while (matcher.find()) {
            int end = text.originalEnd(matcher.end());
            found.add(Span.proposed(field, text.originalStart(matcher.start()), end, rule, rule.replacement()));
        }
    }

    private static List<Span> settle(List<Span> found, String original, List<String> neverHidden) {
        List<Span> kept = new ArrayList<>();
        found.stream()
                .filter(span -> !insideAny(span, original, neverHidden))
                .sorted(Comparator.comparing(Span::rule).thenComparing(span -> span.start() - span.end()))
                .forEach(span -> {
                    if (kept.stream().noneMatch(span::overlaps)) {
                        kept.add(span);
                    }
                });
        kept.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(kept);
    }

    private static boolean insideAny(Span span, String original, List<String> neverHidden) {
        for (String name : neverHidden) {
            for (int at = original.indexOf(name); at >= 0 && !name.isEmpty(); at = original.indexOf(name, at + 1)) {
                if (at <= span.start() && span.end() <= at + name.length()) {
                    return true;
                }
            }
        }
        return false;
    }
}
