package org.mingjian.agency.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;

/** Whether a notice can be what the State Council announced. */
final class NoticeCheck {

    private static final String HOLIDAYS = "holidays";

    private NoticeCheck() {}

    static List<NoticeFault> faults(int year, List<Festival> festivals) {
        List<NoticeFault> faults = new ArrayList<>();
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> work = new HashSet<>();
        for (Festival festival : festivals) {
            festival.daysOff().forEach(day -> add(day, off, "放假", festival, faults));
            festival.workDays().forEach(day -> add(day, work, "上班", festival, faults));
            festival.workDays().stream()
                    .filter(day -> !weekend(day))
                    .forEach(day -> faults.add(error(festival, LegalDates.format(day) + "不是星期六、星期日，不能作为调休上班日")));
            contiguous(festival, faults);
            wrongYear(year, festival, faults);
        }
        if (off.isEmpty()) {
            faults.add(NoticeFault.error(0, "没有读到任何放假日"));
        }
        for (Festival festival : festivals) {
            festival.workDays().stream()
                    .filter(off::contains)
                    .forEach(day -> faults.add(error(festival, LegalDates.format(day) + "既放假又上班")));
        }
        if (faults.isEmpty()) {
            statutory(year, off, work, faults);
        }
        return faults;
    }

    private static void add(
            LocalDate day, Set<LocalDate> days, String what, Festival festival, List<NoticeFault> faults) {
        if (!days.add(day)) {
            faults.add(error(festival, LegalDates.format(day) + "重复写为" + what));
        }
    }

    private static void contiguous(Festival festival, List<NoticeFault> faults) {
        List<LocalDate> days = festival.daysOff().stream().sorted().distinct().toList();
        for (int i = 1; i < days.size(); i++) {
            if (!days.get(i).equals(days.get(i - 1).plusDays(1))) {
                faults.add(error(
                        festival,
                        festival.name() + "的放假日不连续：" + LegalDates.format(days.get(i - 1)) + "之后是"
                                + LegalDates.format(days.get(i))));
            }
        }
    }

    private static void wrongYear(int year, Festival festival, List<NoticeFault> faults) {
        java.util.stream.Stream.concat(festival.daysOff().stream(), festival.workDays().stream())
                .filter(day ->
                        day.getYear() != year && !(day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER))
                .forEach(day -> faults.add(error(festival, LegalDates.format(day) + "不属于" + year + "年")));
    }

    /** What the days off exceed the weekends by, less the make-up days, are the statutory days. */
    private static void statutory(int year, Set<LocalDate> off, Set<LocalDate> work, List<NoticeFault> faults) {
        long days = off.stream().filter(day -> !weekend(day)).count() - work.size();
        RuleValue rule = RuleValues.shipped()
                .find(HOLIDAYS, LocalDate.of(year, 1, 1), RuleValues.NATIONAL)
                .orElseGet(() -> RuleValues.shipped().first(HOLIDAYS));
        int lawful = rule.period().length();
        if (days != lawful) {
            faults.add(NoticeFault.warning("扣除调休后多休 " + days + " 天，" + rule.source() + "规定 " + lawful + " 天，请核对"));
        }
    }

    private static NoticeFault error(Festival festival, String sentence) {
        return NoticeFault.error(festival.line(), sentence);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
