package org.mingjian.kernel.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.money.Fen;
import org.mingjian.kernel.problem.Provision;

/**
 * 规则参数: a number of law as data.
 *
 * @param id the rule's id, for example {@code D04} or {@code hearing.fine.person}
 * @param value as in the rule tables: {@code 90 nd}, {@code 15 nd party}, {@code 1000000 fen}, {@code 3 %}, {@code 2 persons}
 * @param source where it stands
 * @param effectiveFrom the first day of its validity
 * @param effectiveTo the last day of its validity, {@code null} when open
 * @param profile {@code national} or the name of a local profile
 */
public record RuleValue(
        String id,
        String value,
        Provision source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        String profile) {

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** The same value with its last day. */
    public RuleValue until(LocalDate last) {
        return new RuleValue(id, value, source, effectiveFrom, last, profile);
    }

    /** The value as a period. @throws IllegalStateException when it is none */
    public Period period() {
        List<String> words = words();
        if (!isPeriod()) {
            throw new IllegalStateException(id + " is not a period: " + value);
        }
        return new Period(Period.Unit.ofCode(words.get(1)), Integer.parseInt(words.getFirst()));
    }

    /** The bare number, in its own unit. */
    public long number() {
        return Long.parseLong(words().getFirst());
    }

    /** Whether the value is a period. */
    public boolean isPeriod() {
        List<String> words = words();
        return words.size() >= 2 && words.size() <= 3 && Period.Unit.isCode(words.get(1));
    }

    /** How the period is counted: a party's ends on a working day, an organ's own where it ends. */
    public CountingWay way() {
        List<String> words = words();
        return CountingWay.ofWord(words.size() > 2 ? words.get(2) : "");
    }

    /** The value as money. @throws IllegalStateException when it is none */
    public Fen fen() {
        return new Fen(Long.parseLong(numberOf("fen")));
    }

    /** The value as a ratio, {@code 3 %} is 0.03. @throws IllegalStateException when it is none */
    public BigDecimal ratio() {
        return new BigDecimal(numberOf("%")).movePointLeft(2);
    }

    /** The value as a number of persons. @throws IllegalStateException when it is none */
    public int persons() {
        return Integer.parseInt(numberOf("persons"));
    }

    private String numberOf(String unit) {
        List<String> words = words();
        if (words.size() != 2 || !words.get(1).equals(unit)) {
            throw new IllegalStateException(id + " is not in " + unit + ": " + value);
        }
        return words.getFirst();
    }

    private List<String> words() {
        return List.of(value.strip().split("\\s+"));
    }
}
