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
 * @param value as in the rule tables: {@code 90 nd}, {@code 15 nd party}, {@code 1000000 fen}, {@code 3 %}, {@code 2 persons},
 *     {@code 0 switch}
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

    /** The unit of what is either in use, 1, or not, 0: an option that a local rule takes up. */
    private static final String SWITCH = "switch";

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

    /** The code of its unit: wd, nd, m, y, h, fen, %, persons, switch. */
    public String unit() {
        return words().get(1);
    }

    /** Another number in the same unit and way of counting, as in the rule tables. */
    public String withNumber(long number) {
        List<String> rest = words().subList(1, words().size());
        return number + " " + String.join(" ", rest);
    }

    /** As on the screen: 7个工作日, 10,000元, 3%, 2人, 实行. */
    public String chinese() {
        return isPeriod() ? period().chinese() : chinese(number());
    }

    /** How it stands to another one of the same rule, in words. */
    public String against(RuleValue other) {
        String name = other.profile().equals(RuleValues.NATIONAL) ? "国家规定" : "原值";
        if (!unit().equals(other.unit())) {
            return "与" + name + "的计算单位不同";
        }
        long more = number() - other.number();
        if (more == 0) {
            return "与" + name + "数值相同";
        }
        if (isSwitch()) {
            return "与" + name + "不同";
        }
        String many = isPeriod() ? Math.abs(more) + period().unit().chinese() : chinese(Math.abs(more));
        return "比" + name + (isPeriod() ? (more > 0 ? "长" : "短") : (more > 0 ? "高" : "低")) + many;
    }

    private String chinese(long number) {
        return switch (unit()) {
            case "fen" -> new Fen(number).format();
            case "%" -> number + "%";
            case "times" -> number + "次";
            case SWITCH -> number == 0 ? "不实行" : "实行";
            default -> number + "人";
        };
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

    /** The value as a number of times. @throws IllegalStateException when it is none */
    public int times() {
        return Integer.parseInt(numberOf("times"));
    }

    /** Whether it says that a local option is in use or not. */
    public boolean isSwitch() {
        return unit().equals(SWITCH);
    }

    /** Whether a local option is in use. @throws IllegalStateException when it is none */
    public boolean on() {
        return Integer.parseInt(numberOf(SWITCH)) > 0;
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
