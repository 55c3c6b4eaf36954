package org.mingjian.publicity.redaction;

import org.jspecify.annotations.Nullable;

/**
 * 脱敏标注: a run of an original text that a rule, or a person, wants hidden.
 *
 * @param field the text's stable word
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param replacement what stands in the public text
 * @param manual marked by a person
 * @param reason why it was contested, or why a person marked it
 */
public record Span(
        String field,
        int start,
        int end,
        RedactionRule rule,
        String replacement,
        SpanState state,
        boolean manual,
        @Nullable String reason) {

    /** Proposed by a rule. */
    public static Span proposed(String field, int start, int end, RedactionRule rule, String replacement) {
        return new Span(field, start, end, rule, replacement, SpanState.PROPOSED, false, null);
    }

    /** Stable identity: the same text gives the same proposals. */
    public String id() {
        return "%s:%d:%d:%s".formatted(field, start, end, rule);
    }

    /** Whether the public text hides it: everything that nobody contested. */
    public boolean hidden() {
        return state != SpanState.CONTESTED;
    }

    /** The same span, answered. */
    public Span answered(SpanState answer, @Nullable String because) {
        return new Span(field, start, end, rule, replacement, answer, manual, because);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
