package org.mingjian.agency.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.HolidayNotices;
import org.mingjian.agency.HolidayNotices.Kept;
import org.mingjian.kernel.calendar.CalendarChange;
import org.mingjian.kernel.calendar.WorkingCalendar;

/**
 * 工作日历 of a year, and the notices it was made from.
 *
 * @param first the first year that can be asked for
 * @param last the last one
 * @param version the version of the calendar, as explanations of deadlines name it
 * @param shipped the version of the calendar that the system brings along
 * @param announced whether the arrangement of the year was announced
 * @param notice the notice by which the year counts, {@code null} for the calendar that the system brings along
 * @param days every day of the year
 * @param notices every notice that was imported, the newest first
 */
record CalendarSheet(
        int year,
        int first,
        int last,
        String version,
        String shipped,
        boolean announced,
        @Nullable UUID notice,
        List<Day> days,
        List<Notice> notices) {

    static CalendarSheet of(
            int year, int first, int last, WorkingCalendar calendar, List<Kept> inForce, List<Notice> imported) {
        LocalDate begin = LocalDate.of(year, 1, 1);
        return new CalendarSheet(
                year,
                first,
                last,
                calendar.version(),
                WorkingCalendar.china().version(),
                calendar.isAnnounced(year),
                inForce.stream()
                        .filter(kept -> kept.notice().year() == year)
                        .map(Kept::id)
                        .findFirst()
                        .orElse(null),
                begin.datesUntil(begin.plusYears(1))
                        .map(day -> Day.of(calendar, inForce, day))
                        .toList(),
                imported);
    }

    /** What a day is. */
    enum Kind {
        /** 工作日. */
        WORKING,
        /** 周休息日. */
        REST,
        /** 放假: a statutory holiday, or a day off moved to it. */
        HOLIDAY,
        /** 调休上班. */
        MADE_UP;

        static Kind of(WorkingCalendar calendar, LocalDate day) {
            if (calendar.isWorkingDay(day)) {
                return calendar.isNamed(day) ? MADE_UP : WORKING;
            }
            return calendar.isNamed(day) ? HOLIDAY : REST;
        }
    }

    /**
     * A day of the year.
     *
     * @param provisional whether a later notice may still change it
     * @param notice the notice that names it, {@code null} when none does or the system brings it along
     */
    record Day(
            LocalDate day,
            Kind kind,
            boolean provisional,
            @Nullable UUID notice) {

        static Day of(WorkingCalendar calendar, List<Kept> inForce, LocalDate day) {
            UUID source = calendar.isNamed(day)
                    ? HolidayNotices.source(inForce, day).map(Kept::id).orElse(null)
                    : null;
            return new Day(day, Kind.of(calendar, day), calendar.isProvisional(day), source);
        }
    }

    /** A day that a notice made a working day, or a day of rest. */
    record Changed(LocalDate day, boolean working) {}

    /**
     * An imported notice.
     *
     * @param name as sentences call it
     * @param source the file
     * @param inForce whether the year counts by it
     * @param changed what it changed when it came, in order
     */
    record Notice(
            UUID id,
            int year,
            String number,
            String name,
            LocalDate announcedOn,
            Instant importedAt,
            String source,
            boolean inForce,
            List<Changed> changed) {

        static Notice of(Kept kept, boolean inForce, CalendarChange change) {
            var notice = kept.notice();
            return new Notice(
                    kept.id(),
                    notice.year(),
                    notice.number(),
                    kept.name(),
                    notice.announcedOn(),
                    kept.importedAt(),
                    notice.source(),
                    inForce,
                    change.changedDays().stream()
                            .map(day -> new Changed(day, change.after().isWorkingDay(day)))
                            .toList());
        }
    }
}
