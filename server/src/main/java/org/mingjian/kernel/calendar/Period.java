package org.mingjian.kernel.calendar;

/**
 * 期间: a length in the unit that the provision counts in.
 *
 * @param unit what is counted
 * @param length how many, at least 1
 */
public record Period(Unit unit, int length) {

    /** What a provision counts. */
    public enum Unit {
        /** 工作日: statutory rest days are not counted. */
        WORKING_DAYS("wd", "个工作日"),
        /** 自然日: every day is counted. */
        NATURAL_DAYS("nd", "日"),
        /** 月: the same day of a later month, its last day when there is none. */
        MONTHS("m", "个月"),
        /** 年. */
        YEARS("y", "年");

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

        static Unit ofCode(String code) {
            for (Unit unit : values()) {
                if (unit.code.equals(code)) {
                    return unit;
                }
            }
            throw new IllegalArgumentException("unit of a period is wd, nd, m or y, not " + code);
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
