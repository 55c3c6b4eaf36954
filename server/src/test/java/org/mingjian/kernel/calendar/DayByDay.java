package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A slow second opinion on deadlines: walks one day after the other and asks of each whether it counts. */
final class DayByDay {

    private DayByDay() {}

    /** The last day, or {@code null} when the term is paused. */
    static @Nullable LocalDate due(Deadline deadline, WorkingCalendar calendar) {
        LocalDate day = deadline.trigger().day();
        long left = toCount(deadline);
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
        while (deadline.rollsForward() && !calendar.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** Months and years as the natural days they come to from the trigger on. */
    private static long toCount(Deadline deadline) {
        LocalDate start = deadline.trigger().day();
        int length = deadline.period().length();
        return switch (deadline.period().unit()) {
            case WORKING_DAYS, NATURAL_DAYS -> length;
            case MONTHS -> start.plusMonths(length).toEpochDay() - start.toEpochDay();
            case YEARS -> start.plusYears(length).toEpochDay() - start.toEpochDay();
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
