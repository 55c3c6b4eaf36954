package org.mingjian.publicity.portal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What visitors type into addresses and forms. */
final class Inputs {

    private static final long MOST_PAGES = 1_000_000_000_000L;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 9999;

    private Inputs() {}

    static @Nullable String pageFault(String page) {
        try {
            long number = number(page);
            return number >= 1 && number <= MOST_PAGES ? null : "页码应为正整数。";
        } catch (NumberFormatException e) {
            return "页码应为正整数。";
        }
    }

    static @Nullable String dayFault(String text) {
        try {
            day(text);
            return null;
        } catch (DateTimeException e) {
            return "日期请按“2026-12-04”的样式填写，并且确有这一天。";
        }
    }

    static @Nullable LocalDate day(String text) {
        if (text.isBlank()) {
            return null;
        }
        LocalDate day = LocalDate.parse(text.strip());
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("no year of a decision: " + day.getYear());
        }
        return day;
    }

    static long number(String text) {
        return Long.parseLong(text.strip());
    }
}
