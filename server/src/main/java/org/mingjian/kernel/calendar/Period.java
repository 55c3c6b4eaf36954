package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.util.Arrays;

/**
 * 期间: a length in the unit that the provision counts in.
 *
 * @param unit what is counted
 * @param length how many, at least 1
 */
public record Period(Unit unit, int length) {

    private static final int HOURS_OF_A_DAY = 24;

    /** What a provision counts. */
    public enum Unit {
        /** 工作日: statutory rest days are not counted. */
        WORKING_DAYS("wd", "个工作日"),
        /** 自然日: every day is counted. */
        NATURAL_DAYS("nd", "日"),
        /** 月: the same day of a later month, its last day when there is none. */
        MONTHS("m", "个月"),
        /** 年. */
        YEARS("y", "年"),
        /** 小时: clock hours; as a date, the day on which the last of them falls. */
        HOURS("h", "小时");

        private final String code;
        private final String chinese;

        Unit(String code, String chinese) {
            this.code = code;
            this.chinese = chinese;
        }

        /** The word on the screen, after a number. */
        public String chinese() {
            return chinese;
        }

        static boolean isCode(String code) {
            return Arrays.stream(values()).anyMatch(unit -> unit.code.equals(code));
        }

        static Unit ofCode(String code) {
            for (Unit unit : values()) {
                if (unit.code.equals(code)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("unit of a period is wd, nd, m, y or h, not " + code);
        }
    }

    public Period {
        if (length < 1) {
            throw new IllegalArgumentException("a period is at least 1 long, not " + length);
        }
    }

    /** Working days. */
    public static Period workingDays(int length) {
        return new Period(Unit.WORKING_DAYS, length);
    }

    /** Natural days. */
    public static Period naturalDays(int length) {
        return new Period(Unit.NATURAL_DAYS, length);
    }

    /** Months. */
    public static Period months(int length) {
        return new Period(Unit.MONTHS, length);
    }

    /** Years. */
    public static Period years(int length) {
        return new Period(Unit.YEARS, length);
    }

    /**
     * The last day when every day counts: the day itself excluded, a month ends on the day of the same number or on its
     * last one. Working days are counted as if none were a rest day.
     */
    public LocalDate from(LocalDate day) {
        return switch (unit) {
            case WORKING_DAYS, NATURAL_DAYS -> day.plusDays(length);
            case MONTHS -> day.plusMonths(length);
            case YEARS -> day.plusYears(length);
            case HOURS -> day.plusDays(Math.ceilDiv(length, HOURS_OF_A_DAY));
        };
    }

    /** The same backwards: the day so long before a day. */
    public LocalDate before(LocalDate day) {
        return switch (unit) {
            case NATURAL_DAYS, WORKING_DAYS -> day.minusDays(length);
            case MONTHS -> day.minusMonths(length);
            case YEARS -> day.minusYears(length);
            case HOURS -> day.minusDays(Math.ceilDiv(length, HOURS_OF_A_DAY));
        };
    }

    /** Longer (or shorter) by so many of the same unit. */
    public Period plus(int more) {
        return new Period(unit, length + more);
    }

    /** As on the screen: 5个工作日. */
    public String chinese() {
        return length + unit.chinese;
    }

    /** As in the rule tables: {@code 5 wd}. */
    @Override
    public String toString() {
        return length + " " + unit.code;
    }
}
