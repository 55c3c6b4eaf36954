package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.kernel.calendar.WorkingCalendar;

/**
 * One calendar twice: as the production holds it and as the notices list it.
 *
 * @param name what is special about it
 */
record CalendarPair(String name, WorkingCalendar production, RawCalendar raw) {

    /** The shipped one, that before the notice of 27 January 2020, and one with a notice of 2027. */
    static List<CalendarPair> all() {
        CalendarPair shipped = new CalendarPair("shipped", WorkingCalendar.china(), RawCalendar.shipped());
        return List.of(
                shipped,
                shipped.with(
                        "before 2020-01-27",
                        2020,
                        days(
                                "2020-01-01/2020-01-01",
                                "2020-01-24/2020-01-30",
                                "2020-04-04/2020-04-06",
                                "2020-05-01/2020-05-05",
                                "2020-06-25/2020-06-27",
                                "2020-10-01/2020-10-08"),
                        days(
                                "2020-01-19/2020-01-19",
                                "2020-02-01/2020-02-01",
                                "2020-04-26/2020-04-26",
                                "2020-05-09/2020-05-09",
                                "2020-06-28/2020-06-28",
                                "2020-09-27/2020-09-27",
                                "2020-10-10/2020-10-10")),
                shipped.with(
                        "2027 announced",
                        2027,
                        days("2027-01-01/2027-01-03", "2027-02-05/2027-02-11", "2027-10-01/2027-10-07"),
                        days("2027-02-13/2027-02-14", "2027-09-26/2027-09-26", "2027-10-09/2027-10-09")));
    }

    private CalendarPair with(String newName, int year, Set<LocalDate> off, Set<LocalDate> work) {
        return new CalendarPair(newName, production.withYear(newName, year, off, work), raw.with(year, off, work));
    }

    private static Set<LocalDate> days(String... ranges) {
        return Stream.of(ranges)
                .flatMap(range -> LocalDate.parse(range.substring(0, 10))
                        .datesUntil(LocalDate.parse(range.substring(11)).plusDays(1)))
                .collect(Collectors.toSet());
    }
}
