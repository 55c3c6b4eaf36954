package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts one deadline on one calendar. */
final class Counting {

    private final Deadline deadline;
    private final WorkingCalendar calendar;
    private final LocalDate start;
    private final List<Suspension> suspensions;

    Counting(Deadline deadline, WorkingCalendar calendar) {
        this.deadline = deadline;
        this.calendar = calendar;
        this.start = deadline.start();
        this.suspensions = deadline.suspensions().stream()
                .sorted(Comparator.comparing(Suspension::from))
                .toList();
    }

    Reckoning reckon() {
        if (deadline.way() == CountingWay.BACKWARDS) {
            return backwards();
        }
        boolean working = deadline.period().unit() == Period.Unit.WORKING_DAYS;
        LocalDate end = working ? workingEnd() : naturalEnd();
        Suspension open = openUntil(end);
        if (open != null) {
            List<LocalDate> skipped = working ? restDays(open.from().minusDays(1)) : List.of();
            return new Paused(open, explain(skipped, suspendedDays(open.from().minusDays(1)), List.of()));
        }
        LocalDate day = rolls() ? calendar.firstWorkingDayFrom(end) : end;
        List<LocalDate> rolledOver = end.datesUntil(day).toList();
        Explanation why = explain(working ? restDays(end) : List.of(), suspendedDays(end), rolledOver);
        return new Due(day, provisional(working, end, day), why);
    }

    private boolean rolls() {
        return deadline.way() == CountingWay.ROLLING;
    }

    /** So long before the day of the event; nothing suspends what is not begun. */
    private Due backwards() {
        LocalDate day = deadline.period().before(start);
        if (deadline.period().unit() != Period.Unit.WORKING_DAYS) {
            return new Due(day, false, explain(List.of(), 0, List.of()));
        }
        List<LocalDate> skipped = new ArrayList<>();
        day = start;
        for (int left = deadline.period().length(); left > 0; ) {
            day = day.minusDays(1);
            if (calendar.isWorkingDay(day)) {
                left--;
            } else {
                skipped.add(day);
            }
        }
        boolean provisional = calendar.isProvisional(day.minusDays(1), start.minusDays(1));
        return new Due(day, provisional, explain(skipped.reversed(), 0, List.of()));
    }

    private LocalDate workingEnd() {
        LocalDate day = start;
        int left = deadline.period().length();
        while (left > 0) {
            day = day.plusDays(1);
            Suspension covering = covering(day);
            if (covering != null && covering.to() == null) {
                return day;
            }
            if (covering == null && calendar.isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** The end without suspensions, pushed on by each suspension that begins before or on it. */
    private LocalDate naturalEnd() {
        LocalDate end = deadline.period().from(start);
        LocalDate counted = start.plusDays(1);
        for (Suspension suspension : suspensions) {
            LocalDate from = suspension.from().isAfter(counted) ? suspension.from() : counted;
            if (from.isAfter(end) || suspension.to() == null) {
                break;
            }
            if (suspension.to().isAfter(from)) {
                end = end.plusDays(ChronoUnit.DAYS.between(from, suspension.to()));
                counted = suspension.to();
            }
        }
        return end;
    }

    private @Nullable Suspension openUntil(LocalDate end) {
        return suspensions.stream()
                .filter(suspension -> suspension.isOpen() && !suspension.from().isAfter(end))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Suspension covering(LocalDate day) {
        Suspension found = null;
        for (Suspension suspension : suspensions) {
            if (suspension.covers(day) && (found == null || suspension.isOpen())) {
                found = suspension;
            }
        }
        return found;
    }

    private List<LocalDate> restDays(LocalDate end) {
        return calendar.restDaysBetween(start, end).stream()
                .filter(day -> covering(day) == null)
                .toList();
    }

    private int suspendedDays(LocalDate end) {
        if (suspensions.isEmpty() || !end.isAfter(start)) {
            return 0;
        }
        return (int) start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> covering(day) != null)
                .count();
    }

    private boolean provisional(boolean working, LocalDate end, LocalDate day) {
        return working ? calendar.isProvisional(start, day) : rolls() && calendar.isProvisional(end.minusDays(1), day);
    }

    private Explanation explain(List<LocalDate> skipped, int suspendedDays, List<LocalDate> rolledOver) {
        return new Explanation(deadline, calendar.version(), skipped, suspendedDays, rolledOver);
    }
}
