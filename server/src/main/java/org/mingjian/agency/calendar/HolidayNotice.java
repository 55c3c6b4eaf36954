package org.mingjian.agency.calendar;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * 放假安排通知: which days of a year rest and which weekend days are worked, as the State Council announced them.
 *
 * @param year the year arranged; a festival may begin in the last days of the year before
 * @param number the document number, for example 国办发明电〔2025〕7号
 * @param announcedOn the day of the notice
 * @param daysOff the days off, weekend days among them
 * @param workDays the make-up work days (调休上班)
 * @param source where the file came from
 */
public record HolidayNotice(
        int year,
        String number,
        LocalDate announcedOn,
        SortedSet<LocalDate> daysOff,
        SortedSet<LocalDate> workDays,
        String source) {

    public HolidayNotice {
        daysOff = new TreeSet<>(daysOff);
        workDays = new TreeSet<>(workDays);
    }

    /** Whether it says of the day that it rests or is worked. */
    public boolean names(LocalDate day) {
        return daysOff.contains(day) || workDays.contains(day);
    }

    /** Whether both arrange the same days under the same number. */
    public boolean saysTheSameAs(HolidayNotice other) {
        return year == other.year
                && number.equals(other.number)
                && announcedOn.equals(other.announcedOn)
                && daysOff.equals(other.daysOff)
                && workDays.equals(other.workDays);
    }
}
