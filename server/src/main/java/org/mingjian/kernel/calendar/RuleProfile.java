package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * 适用参数: the numbers by which one agency works. On any day its own adopted value comes first, then that of the local profile
 * that it had chosen by that day, then the national one.
 *
 * @param choices which local profile counts from which day; before the first one there is none
 * @param own the values that the agency adopted itself; each ends the day before its successor begins
 */
public record RuleProfile(List<Choice> choices, List<RuleValue> own) {

    /** The {@link RuleValue#profile} of a value that an agency adopted itself. */
    public static final String OWN = "own";

    /** The national numbers alone. */
    public static final RuleProfile NATIONAL = new RuleProfile(List.of(), List.of());

    /** Sorts both by their first day and lets each own value end where its successor begins. */
    public RuleProfile {
        choices = choices.stream().sorted(Comparator.comparing(Choice::from)).toList();
        own = succeeding(own);
    }

    /**
     * That a local profile counts from a day on.
     *
     * @param profile one of {@link RuleValues#profiles()}
     */
    public record Choice(LocalDate from, String profile) {}

    /** The Chinese name of a profile. @throws IllegalArgumentException when there is none */
    public static String title(String profile) {
        return switch (profile) {
            case OWN -> "本机关";
            case RuleValues.NATIONAL -> "国家规定";
            case "shangdang-culture" -> "上党区文化和旅游局";
            case "suining-forestry" -> "遂宁市林业局";
            case "panshan-county" -> "盘山县";
            default -> throw new IllegalArgumentException("no profile " + profile);
        };
    }

    /** A shipped profile as it counts on every day. */
    public static RuleProfile of(String profile) {
        return new RuleProfile(List.of(new Choice(LocalDate.MIN, profile)), List.of());
    }

    /** The same with one more value adopted. */
    public RuleProfile with(RuleValue adopted) {
        List<RuleValue> more = new ArrayList<>(own);
        more.add(adopted);
        return new RuleProfile(choices, more);
    }

    /** The shipped profile that counts on a day. */
    public String chosenOn(LocalDate day) {
        return choices.stream()
                .filter(choice -> !choice.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Choice::profile)
                .orElse(RuleValues.NATIONAL);
    }

    /** The value in force on the day of the governing event. */
    public Optional<RuleValue> find(String id, LocalDate day) {
        return own.stream()
                .filter(value -> value.id().equals(id) && value.inForceOn(day))
                .findFirst()
                .or(() -> RuleValues.shipped().find(id, day, chosenOn(day)));
    }

    /**
     * As {@link #find}; for an event older than every version the first one, for an act is not without measure because
     * nobody wrote down the older text. @throws IllegalArgumentException when there is no such rule
     */
    public RuleValue get(String id, LocalDate day) {
        return find(id, day).orElseGet(() -> RuleValues.shipped().first(id));
    }

    private static List<RuleValue> succeeding(List<RuleValue> values) {
        List<RuleValue> sorted = values.stream()
                .sorted(Comparator.comparing(RuleValue::effectiveFrom))
                .toList();
        return sorted.stream().map(value -> closed(value, sorted)).toList();
    }

    private static RuleValue closed(RuleValue value, List<RuleValue> sorted) {
        return sorted.stream()
                .filter(later ->
                        later.id().equals(value.id()) && later.effectiveFrom().isAfter(value.effectiveFrom()))
                .findFirst()
                .map(successor -> value.until(successor.effectiveFrom().minusDays(1)))
                .orElse(value);
    }
}
