package org.mingjian.kernel.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * 工作日历: which days are worked in China. An immutable value with a version; a correction gives a new value.
 *
 * <p>A year whose arrangement is not announced counts weekends only and its days are {@link #isProvisional}.
 */
public final class WorkingCalendar {

    private static final WorkingCalendar CHINA = CalendarResource.china();

    /** One for all of the country and so one for the process; replaced as a whole. */
    private static final AtomicReference<WorkingCalendar> IN_FORCE = new AtomicReference<>(CHINA);

    /**
     * From this day of December on, next year's notice may still move days: that of 2019 made 29 December 2018 a working
     * day and 31 December a rest day.
     */
    private static final int OPEN_DECEMBER_DAY = 26;

    private final String version;
    private final Set<Integer> years;
    private final Set<LocalDate> rest;
    private final Set<LocalDate> work;

    WorkingCalendar(String version, Set<Integer> years, Set<LocalDate> rest, Set<LocalDate> work) {
        this.version = version;
        this.years = Set.copyOf(years);
        this.rest = Set.copyOf(rest);
        this.work = Set.copyOf(work);
    }

    /** The calendar that ships: 2016 to 2026 as announced. */
    public static WorkingCalendar china() {
        return CHINA;
    }

    /** The calendar by which is counted now: the one that ships until a notice was imported. */
    public static WorkingCalendar inForce() {
        return IN_FORCE.get();
    }

    /** Counts by this calendar from now on. */
    public static void putInForce(WorkingCalendar calendar) {
        IN_FORCE.set(calendar);
    }

    /** The version, for example {@code 2026.1}; goes into every explanation. */
    public String version() {
        return version;
    }

    /** The days that notices name, in no order. */
    Stream<LocalDate> named() {
        return Stream.concat(rest.stream(), work.stream());
    }

    /** Whether a notice names the day: one that rests by its arrangement, or a make-up day (调休上班). */
    public boolean isNamed(LocalDate day) {
        return rest.contains(day) || work.contains(day);
    }

    /** The years whose arrangement was announced, in order. */
    public SortedSet<Integer> announcedYears() {
        return new TreeSet<>(years);
    }

    /** Whether the arrangement of this year was announced. */
    public boolean isAnnounced(int year) {
        return years.contains(year);
    }

    /** Whether a later notice may still change this day. */
    public boolean isProvisional(LocalDate day) {
        boolean openEnd = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= OPEN_DECEMBER_DAY;
        return !isAnnounced(day.getYear()) || (openEnd && !isAnnounced(day.getYear() + 1));
    }

    /** Whether a day between both, start excluded and end included, may still change. */
    public boolean isProvisional(LocalDate afterDay, LocalDate untilDay) {
        return afterDay.isBefore(untilDay)
                && (isProvisional(afterDay.plusDays(1))
                        || isProvisional(untilDay)
                        || afterDay.datesUntil(untilDay).skip(1).anyMatch(this::isProvisional));
    }

    /** Whether the day is worked, make-up days (调休上班) included. */
    public boolean isWorkingDay(LocalDate day) {
        if (work.contains(day)) {
            return true;
        }
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !rest.contains(day);
    }

    /** The day itself when it is worked, otherwise the first working day after it. */
    public LocalDate firstWorkingDayFrom(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The n-th working day after a day, that day excluded.
     *
     * @param count working days, at least 0; 0 gives the day itself
     */
    public LocalDate plusWorkingDays(LocalDate day, int count) {
        LocalDate next = day;
        for (int left = count; left > 0; left--) {
            next = firstWorkingDayFrom(next.plusDays(1));
        }
        return next;
    }

    /** Working days after the first day up to and including the last; 0 when the last is not after the first. */
    public int workingDaysBetween(LocalDate afterDay, LocalDate untilDay) {
        int count = 0;
        for (LocalDate day = afterDay.plusDays(1); !day.isAfter(untilDay); day = day.plusDays(1)) {
            count += isWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /** Rest days after the first day up to and including the last, in order. */
    public List<LocalDate> restDaysBetween(LocalDate afterDay, LocalDate untilDay) {
        return Stream.iterate(afterDay.plusDays(1), day -> !day.isAfter(untilDay), day -> day.plusDays(1))
                .filter(day -> !isWorkingDay(day))
                .toList();
    }

    /**
     * The calendar after a notice about a year: the year counts as announced, and what was said of its days is replaced.
     *
     * @param newVersion the version of the result, different from this one's
     */
    public WorkingCalendar withYear(String newVersion, int year, Set<LocalDate> restDays, Set<LocalDate> workDays) {
        Set<Integer> announced = new TreeSet<>(years);
        announced.add(year);
        return new WorkingCalendar(
                differing(newVersion), announced, replaced(rest, year, restDays), replaced(work, year, workDays));
    }

    /** The calendar with single days corrected, as the notice of 27 January 2020 did with the Spring Festival. */
    public WorkingCalendar withCorrection(String newVersion, Set<LocalDate> nowRest, Set<LocalDate> nowWork) {
        Set<LocalDate> newRest = new HashSet<>(rest);
        newRest.addAll(nowRest);
        newRest.removeAll(nowWork);
        Set<LocalDate> newWork = new HashSet<>(work);
        newWork.addAll(nowWork);
        newWork.removeAll(nowRest);
        return new WorkingCalendar(differing(newVersion), years, newRest, newWork);
    }

    private String differing(String newVersion) {
        if (newVersion.isBlank() || newVersion.equals(version)) {
            throw new IllegalArgumentException("a corrected calendar needs a version other than " + version);
        }
        return newVersion;
    }

    private static Set<LocalDate> replaced(Set<LocalDate> days, int year, Set<LocalDate> with) {
        Set<LocalDate> result = new HashSet<>(days);
        result.removeIf(day -> day.getYear() == year);
        result.addAll(with);
        return result;
    }

    @Override
    public String toString() {
        return "WorkingCalendar " + version;
    }
}
