package org.mingjian.publicity.redaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * 发布前扫描: reads the very bytes that will be published and finds what must not be there (law.md invariant 18). It knows
 * nothing of how the page was made: a fault of the redaction, the template or the feed is found alike.
 */
public final class LeakScanner {

    static final int LEAST_ADDRESS = 4;
    private static final int AROUND = 8;
    private static final int MAX_LEAKS = 50;
    private static final Set<RedactionRule> NUMBERS = Set.of(
            RedactionRule.IDENTITY_NUMBER,
            RedactionRule.MOBILE_PHONE,
            RedactionRule.BANK_ACCOUNT,
            RedactionRule.LANDLINE);
    private static final Set<RedactionRule> WORDS = Set.of(
            RedactionRule.MINOR_NAME,
            RedactionRule.OTHER_PERSON_NAME,
            RedactionRule.HOME_ADDRESS,
            RedactionRule.EMAIL,
            RedactionRule.VEHICLE_PLATE,
            RedactionRule.MANUAL);

    private final Persons persons;
    private final List<Hidden> hidden;
    private final List<String> allowed;

    /** A text that the redaction took out. */
    public record Hidden(RedactionRule rule, String original) {}

    /**
     * A scanner for one record.
     *
     * @param hidden what the redaction took out: none of it may stand anywhere
     * @param allowed values that may look like a personal number: identifiers, hashes, contested texts
     */
    public LeakScanner(Persons persons, Collection<Hidden> hidden, Collection<String> allowed) {
        this.persons = persons;
        this.hidden = List.copyOf(hidden);
        var kept = new LinkedHashSet<String>(persons.neverHidden());
        kept.addAll(allowed);
        this.allowed = kept.stream()
                .map(value -> FoldedText.of(value).text())
                .filter(value -> !value.isBlank())
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    /** Every leak in the artefact; empty when it may be published. */
    public List<Leak> scan(PublishedBytes artefact) {
        var leaks = new LinkedHashSet<Leak>();
        for (String reading : artefact.readings()) {
            String text = reading;
            for (String value : allowed) {
                text = text.replace(value, "\u0001");
            }
            byPattern(artefact.name(), text, leaks);
            byValue(artefact.name(), text, leaks);
        }
        return leaks.stream().limit(MAX_LEAKS).toList();
    }

    private void byPattern(String artefact, String text, Collection<Leak> leaks) {
        for (Span span : Redactor.certain(artefact, FoldedText.of(text), persons)) {
            leaks.add(new Leak(artefact, span.rule(), excerpt(text, span.start(), span.end())));
        }
    }

    private void byValue(String artefact, String text, Collection<Leak> leaks) {
        String digits = NumberPatterns.digitsOf(text);
        for (Hidden value : hidden) {
            String original = FoldedText.of(value.original()).text();
            String ownDigits = NumberPatterns.digitsOf(original);
            if (NUMBERS.contains(value.rule()) && ownDigits.length() >= 7 && digits.contains(ownDigits)) {
                leaks.add(new Leak(artefact, value.rule(), original));
            }
            if (WORDS.contains(value.rule()) && original.strip().length() >= leastLength(value.rule())) {
                Pattern pattern = PersonNames.spaced(original);
                var matcher = pattern.matcher(text);
                if (matcher.find()) {
                    leaks.add(new Leak(artefact, value.rule(), excerpt(text, matcher.start(), matcher.end())));
                }
            }
        }
    }

    /** Short remains of an address, such as a house number, stand in other texts as well. */
    private static int leastLength(RedactionRule rule) {
        return rule == RedactionRule.HOME_ADDRESS ? LEAST_ADDRESS : 2;
    }

    private static String excerpt(String text, int start, int end) {
        return text.substring(Math.max(0, start - AROUND), Math.min(text.length(), end + AROUND))
                .replaceAll("\\s+", " ");
    }

    /** Scans several artefacts. */
    public List<Leak> scanAll(Collection<PublishedBytes> artefacts) {
        var leaks = new ArrayList<Leak>();
        artefacts.forEach(artefact -> leaks.addAll(scan(artefact)));
        return leaks;
    }
}
