package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;

/** Every day from 1990 to 2119 in a row, made by counting on from a Monday; a day is its place in the row. */
final class Days {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2119;
    private static final int MONTHS = 12;
    private static final int WEEK = 7;
    private static final int SATURDAY = 5;
    private static final int[] LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private static final int FEBRUARY = 2;

    /** Year, month and day as one number, for example 20270103. */
    private static final int[] WRITTEN = row();

    private Days() {}

    private static int[] row() {
        return java.util.stream.IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .flatMap(year -> java.util.stream.IntStream.rangeClosed(1, MONTHS)
                        .flatMap(month -> java.util.stream.IntStream.rangeClosed(1, length(year, month))
                                .map(day -> (year * 100 + month) * 100 + day)))
                .toArray();
    }

    private static int length(int year, int month) {
        boolean leap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0;
        return month == FEBRUARY && leap ? LENGTHS[1] + 1 : LENGTHS[month - 1];
    }

    /** The place of a day. */
    static int place(LocalDate day) {
        int written = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
        int found = java.util.Arrays.binarySearch(WRITTEN, written);
        if (found < 0) {
            throw new IllegalArgumentException("not in the row: " + day);
        }
        return found;
    }

    /** The day at a place. */
    static LocalDate date(int place) {
        return LocalDate.of(year(place), month(place), day(place));
    }

    static int year(int place) {
        return WRITTEN[place] / 10000;
    }

    static int month(int place) {
        return WRITTEN[place] / 100 % 100;
    }

    static int day(int place) {
        return WRITTEN[place] % 100;
    }

    /** 1 January 1990 was a Monday. */
    static boolean weekend(int place) {
        return place % WEEK >= SATURDAY;
    }

    static boolean lastOfMonth(int place) {
        return month(place) != month(place + 1);
    }
}
