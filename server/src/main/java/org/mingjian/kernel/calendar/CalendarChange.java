package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * 日历变动: what becomes of running terms when one calendar follows another. A term whose span holds no changed day ends
 * where it ended and is not counted again.
 */
public final class CalendarChange {

    private final WorkingCalendar before;
    private final WorkingCalendar after;
    private final NavigableSet<LocalDate> changed = new TreeSet<>();

    /** From one calendar to the next. */
    public CalendarChange(WorkingCalendar before, WorkingCalendar after) {
        this.before = before;
        this.after = after;
        Stream.of(before, after)
                .flatMap(WorkingCalendar::named)
                .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day))
                .forEach(changed::add);
    }

    /** The days that are worked in one calendar and not in the other. */
    public NavigableSet<LocalDate> changedDays() {
        return new TreeSet<>(changed);
    }

    /** The calendar that counted until now. */
    public WorkingCalendar before() {
        return before;
    }

    /** The calendar that now counts. */
    public WorkingCalendar after() {
        return after;
    }

    /** Whether a changed day lies between both days, each included, in either order. */
    public boolean touches(LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate found = changed.ceiling(first);
        return found != null && !found.isAfter(first.equals(one) ? other : one);
    }

    /**
     * The new last day of a running term, empty when it stays.
     *
     * @param dueOn the last day as counted before
     */
    public Optional<LocalDate> moved(Deadline deadline, LocalDate dueOn) {
        boolean askedTheCalendar =
                deadline.way() == CountingWay.ROLLING || deadline.period().unit() == Period.Unit.WORKING_DAYS;
        if (!askedTheCalendar || !touches(deadline.start(), dueOn)) {
            return Optional.empty();
        }
        return deadline.reckon(after) instanceof Due due && !due.day().equals(dueOn)
                ? Optional.of(due.day())
                : Optional.empty();
    }
}
