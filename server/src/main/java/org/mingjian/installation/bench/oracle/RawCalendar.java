package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days off and the make-up days as the notices list them.
 *
 * @param years for which a notice was read
 * @param off days off, as places in {@link Days}
 * @param work make-up work days
 */
public record RawCalendar(Set<Integer> years, Set<Integer> off, Set<Integer> work) {

    private static final int DECEMBER = 12;
    private static final int OPEN_FROM = 26;

    /** The file that ships. */
    static RawCalendar shipped() {
        RawCalendar read = new RawCalendar(new HashSet<>(), new HashSet<>(), new HashSet<>());
        for (String line : RawText.lines("/calendar/china.properties")) {
            if (line.startsWith("rest.") || line.startsWith("work.")) {
                int year = Integer.parseInt(line.substring(5, 9));
                read.years.add(year);
                for (String day : line.substring(line.indexOf('=') + 1).split(",", -1)) {
                    (line.startsWith("rest.") ? read.off : read.work)
                            .add(Days.place(LocalDate.parse(year + "-" + day)));
                }
            }
        }
        return read;
    }

    /** With what a notice says of its year instead. */
    RawCalendar with(int year, Set<LocalDate> daysOff, Set<LocalDate> workDays) {
        RawCalendar changed = new RawCalendar(new HashSet<>(years), new HashSet<>(off), new HashSet<>(work));
        List.of(changed.off, changed.work).forEach(days -> days.removeIf(day -> Days.year(day) == year));
        changed.years.add(year);
        daysOff.forEach(day -> changed.off.add(Days.place(day)));
        workDays.forEach(day -> changed.work.add(Days.place(day)));
        return changed;
    }

    boolean rests(int day) {
        return !work.contains(day) && (off.contains(day) || Days.weekend(day));
    }

    /** Whether a notice that is still to come may speak of the day. */
    boolean open(int day) {
        boolean yearEnd = Days.month(day) == DECEMBER && Days.day(day) >= OPEN_FROM;
        return !years.contains(Days.year(day)) || yearEnd && !years.contains(Days.year(day) + 1);
    }
}
