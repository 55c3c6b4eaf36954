package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A slow second opinion on deadlines: walks one day after the other and asks of each whether it counts. */
final class DayByDay {

    private DayByDay() {}

    /** The last day, or {@code null} when the term is paused. */
    static @Nullable LocalDate due(Deadline deadline, WorkingCalendar calendar) {
        LocalDate day = deadline.trigger().day();
        if (deadline.way() == CountingWay.BACKWARDS) {
            return backwards(deadline, calendar);
        }
        while (deadline.way() == CountingWay.AFTER_YEAR
                && day.getYear() == day.plusDays(1).getYear()) {
            day = day.plusDays(1);
        }
        long left = toCount(deadline, day);
        while (left > 0) {
            day = day.plusDays(1);
            if (pausedForever(deadline, day)) {
                return null;
            }
            boolean restDay = deadline.period().unit() == Period.Unit.WORKING_DAYS && !calendar.isWorkingDay(day);
            if (!restDay && !suspended(deadline, day)) {
                left--;
            }
        }
        while (deadline.way() == CountingWay.ROLLING && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalDate backwards(Deadline deadline, WorkingCalendar calendar) {
        LocalDate day = deadline.trigger().day();
        int length = deadline.period().length();
        switch (deadline.period().unit()) {
            case MONTHS -> {
                return day.minusMonths(length);
            }
            case YEARS -> {
                return day.minusYears(length);
            }
            case WORKING_DAYS, NATURAL_DAYS, HOURS -> {
                long left = toCount(deadline, day);
                while (left > 0) {
                    day = day.minusDays(1);
                    boolean working = deadline.period().unit() == Period.Unit.WORKING_DAYS;
                    left -= working && !calendar.isWorkingDay(day) ? 0 : 1;
                }
                return day;
            }
        }
        throw new IllegalStateException("unit " + deadline.period().unit());
    }

    /** Months and years as the natural days they come to from the trigger on. */
    private static long toCount(Deadline deadline, LocalDate start) {
        int length = deadline.period().length();
        return switch (deadline.period().unit()) {
            case WORKING_DAYS, NATURAL_DAYS -> length;
            case MONTHS -> start.plusMonths(length).toEpochDay() - start.toEpochDay();
            case YEARS -> start.plusYears(length).toEpochDay() - start.toEpochDay();
            case HOURS -> (length + 23) / 24;
        };
    }

    private static boolean suspended(Deadline deadline, LocalDate day) {
        for (Suspension suspension : deadline.suspensions()) {
            LocalDate to = suspension.to();
            if (!day.isBefore(suspension.from()) && to != null && day.isBefore(to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pausedForever(Deadline deadline, LocalDate day) {
        return deadline.suspensions().stream()
                .anyMatch(suspension -> suspension.to() == null && !day.isBefore(suspension.from()));
    }
}
