package org.mingjian.publicity.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.CreditCode;
import org.mingjian.kernel.identity.IdentityNumber;
import org.mingjian.publicity.redaction.LeakScanner;
import org.mingjian.publicity.redaction.LeakScanner.Hidden;
import org.mingjian.publicity.redaction.Persons;
import org.mingjian.publicity.redaction.RedactedText;
import org.mingjian.publicity.redaction.Redactor;
import org.mingjian.publicity.redaction.Span;
import org.mingjian.publicity.redaction.SpanState;

/**
 * 脱敏方案: the facts of one record with the spans on their texts.
 *
 * @param spans of all fields; per field they do not overlap
 */
public record Redactions(PublicFacts facts, List<Span> spans) {

    /** What the rules propose. */
    public static Redactions proposed(PublicFacts facts) {
        Persons persons = persons(facts);
        var proposals = new EnumMap<RecordField, List<Span>>(RecordField.class);
        var spreading = new LinkedHashMap<String, Span>();
        for (RecordField field : RecordField.values()) {
            String text = field.of(facts);
            List<Span> spans = Redactor.propose(field.word(), text, persons);
            proposals.put(field, spans);
            for (Span span : spans) {
                String found = text.substring(span.start(), span.end());
                if (Redactor.spreads(span, found)) {
                    spreading.putIfAbsent(found, span);
                }
            }
        }
        var all = new ArrayList<Span>();
        proposals.forEach((field, spans) -> all.addAll(
                Redactor.everywhere(field.word(), field.of(facts), spans, spreading, persons.neverHidden())));
        return new Redactions(facts, List.copyOf(all));
    }

    /** A field cut along its spans. */
    public RedactedText text(RecordField field) {
        return RedactedText.of(
                field.of(facts),
                spans.stream().filter(span -> span.field().equals(field.word())).toList());
    }

    /** A field's public text. */
    public String published(RecordField field) {
        return text(field).published();
    }

    /** Proposals that nobody answered. */
    public long undecided() {
        return spans.stream().filter(span -> span.state() == SpanState.PROPOSED).count();
    }

    /** Every open proposal accepted. */
    public Redactions acceptingRest() {
        return new Redactions(
                facts,
                spans.stream()
                        .map(span ->
                                span.state() == SpanState.PROPOSED ? span.answered(SpanState.ACCEPTED, null) : span)
                        .toList());
    }

    /**
     * The scanner for what will be published of these facts.
     *
     * @param identifiers identifiers and hashes on the page, which may look like a number of a person
     */
    public LeakScanner scanner(List<String> identifiers) {
        var allowed = new ArrayList<>(identifiers);
        var hidden = new ArrayList<Hidden>();
        for (Span span : spans) {
            String original = originalOf(span);
            if (span.hidden()) {
                hidden.add(new Hidden(span.rule(), original));
            } else {
                allowed.add(original);
            }
        }
        return new LeakScanner(persons(facts), hidden, allowed);
    }

    private String originalOf(Span span) {
        return Arrays.stream(RecordField.values())
                .filter(field -> field.word().equals(span.field()))
                .map(field -> field.of(facts).substring(span.start(), span.end()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no field " + span.field()));
    }

    static Persons persons(PublicFacts facts) {
        var party = facts.party();
        boolean minor = party.person()
                && party.code() != null
                && IdentityNumber.read(party.code()).under18(facts.decidedOn());
        return new Persons(
                party.name(),
                party.person(),
                minor,
                party.person() ? party.code() : null,
                party.phone(),
                party.address(),
                facts.otherPersons().stream()
                        .map(person -> new Persons.Other(person.name(), person.minor()))
                        .toList(),
                neverHidden(facts, minor));
    }

    private static List<String> neverHidden(PublicFacts facts, boolean minor) {
        var party = facts.party();
        @Nullable String code = party.code() == null || party.person() ? null : party.code();
        return Stream.of(
                        facts.agency().name(),
                        facts.agency().creditCode(),
                        facts.documentNumber(),
                        minor || party.person() ? null : party.name(),
                        code == null || !CreditCode.read(code).isValid() ? null : code)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .toList();
    }
}
