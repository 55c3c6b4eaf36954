package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts a term with a finger on the calendar, one day after the other.
 *
 * @param calendar whose rest days are meant
 * @param unit {@code wd}, {@code nd}, {@code h}, {@code m} or {@code y}
 * @param way empty, {@code party}, {@code before} or {@code yearend}
 * @param pauses days not counted, an open one without end
 */
record SlowCount(RawCalendar calendar, String unit, int length, String way, List<Pause> pauses) {

    private static final int HOURS = 24;
    private static final int MONTHS_OF_A_YEAR = 12;

    /** From this day on until before that one. */
    record Pause(LocalDate from, @Nullable LocalDate to) {

        boolean on(int day) {
            return day >= Days.place(from) && (to == null || day < Days.place(to));
        }
    }

    /** The last day, and whether a notice to come may move it. */
    record Answer(LocalDate day, boolean provisional) {}

    /** The last day; empty while the term is paused. */
    Optional<Answer> from(LocalDate event) {
        int start = Days.place(event);
        if (way.equals("before")) {
            return Optional.of(back(start));
        }
        while (way.equals("yearend") && Days.year(start) == Days.year(start + 1)) {
            start++;
        }
        int end = forward(start);
        if (end < 0) {
            return Optional.empty();
        }
        int day = end;
        while (way.equals("party") && calendar.rests(day)) {
            day++;
        }
        boolean provisional = working() ? open(start + 1, day) : way.equals("party") && open(end, day);
        return Optional.of(new Answer(Days.date(day), provisional));
    }

    private int forward(int start) {
        int left = toCount(start);
        int day = start;
        while (left > 0) {
            day++;
            boolean paused = false;
            for (Pause pause : pauses) {
                if (pause.on(day)) {
                    paused = true;
                    if (pause.to() == null) {
                        return -1;
                    }
                }
            }
            if (!paused && !(working() && calendar.rests(day))) {
                left--;
            }
        }
        return day;
    }

    private Answer back(int start) {
        int day = start;
        switch (unit) {
            case "m", "y" -> day = monthsBack(start);
            default -> {
                for (int left = toCount(start); left > 0; ) {
                    day--;
                    left -= working() && calendar.rests(day) ? 0 : 1;
                }
            }
        }
        return new Answer(Days.date(day), working() && open(day, start - 1));
    }

    /** How many days are to be counted off; a month ends on its day of the same number, or on its last. */
    private int toCount(int start) {
        return switch (unit) {
            case "m", "y" -> months(start, 1) - start;
            case "h" -> (length + HOURS - 1) / HOURS;
            default -> length;
        };
    }

    private int monthsBack(int start) {
        int day = months(start, -1);
        // Going back, the last day of the month comes first: look on for the day of the same number.
        while (Days.day(day) > Days.day(start)) {
            day--;
        }
        return day;
    }

    private int months(int start, int step) {
        int left = unit.equals("y") ? length * MONTHS_OF_A_YEAR : length;
        int day = start;
        while (left > 0) {
            left -= Days.month(day) == Days.month(day + step) ? 0 : 1;
            day += step;
        }
        while (step > 0 && Days.day(day) < Days.day(start) && !Days.lastOfMonth(day)) {
            day++;
        }
        return day;
    }

    private boolean working() {
        return unit.equals("wd");
    }

    private boolean open(int first, int last) {
        for (int day = first; day <= last; day++) {
            if (calendar.open(day)) {
                return true;
            }
        }
        return false;
    }
}
