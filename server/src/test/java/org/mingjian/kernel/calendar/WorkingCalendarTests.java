package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

/** The shipped calendar against an independent one and against what the State Council announced. */
@Requirement({"C2", "G9"})
class WorkingCalendarTests {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    @Test
    void everyDayOf2016To2026AgreesWithAnIndependentCalendar() {
        List<LocalDate> different = LocalDate.of(2016, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> CHINA.isWorkingDay(day) != workedByTyme(day))
                .toList();

        assertThat(different).isEmpty();
    }

    @Test
    void makeUpDaysOf2026AreWorked() {
        List<LocalDate> weekendWork = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> isWeekend(day) && CHINA.isWorkingDay(day))
                .toList();

        assertThat(weekendWork.stream().map(LocalDate::toString))
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
    }

    @Test
    void theSpringFestivalOf2026RestsFromThe15thToThe23rd() {
        assertThat(LocalDate.of(2026, 2, 15).datesUntil(LocalDate.of(2026, 2, 24)))
                .noneMatch(CHINA::isWorkingDay);
        assertThat(CHINA.isWorkingDay(LocalDate.of(2026, 2, 24))).isTrue();
    }

    @Test
    void theSpringFestivalOf2020EndsAsCorrectedOnSundayThe2ndOfFebruary() {
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 1, 31))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 2, 1))).isFalse();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2020, 2, 3))).isTrue();
    }

    @Test
    void aYearNotAnnouncedCountsWeekendsOnlyAndIsProvisional() {
        LocalDate nationalDay = LocalDate.of(2027, 10, 1);

        assertThat(CHINA.isAnnounced(2027)).isFalse();
        assertThat(CHINA.isWorkingDay(nationalDay)).isTrue();
        assertThat(CHINA.isProvisional(nationalDay)).isTrue();
        assertThat(CHINA.isWorkingDay(LocalDate.of(2027, 10, 2))).isFalse();
        assertThat(CHINA.isProvisional(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void theLastDaysOfDecemberStayOpenUntilTheNextYearIsAnnounced() {
        assertThat(CHINA.isProvisional(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(CHINA.isProvisional(LocalDate.of(2026, 12, 25))).isFalse();
        assertThat(CHINA.isProvisional(LocalDate.of(2025, 12, 31))).isFalse();
    }

    @Test
    void aNoticeAboutAYearGivesANewVersionAndLeavesTheOldOneAlone() {
        LocalDate rest = LocalDate.of(2027, 10, 1);
        LocalDate work = LocalDate.of(2027, 10, 9);

        WorkingCalendar corrected = CHINA.withYear("2027.1", 2027, Set.of(rest), Set.of(work));

        assertThat(corrected.version()).isEqualTo("2027.1");
        assertThat(corrected.isWorkingDay(rest)).isFalse();
        assertThat(corrected.isWorkingDay(work)).isTrue();
        assertThat(corrected.isProvisional(rest)).isFalse();
        assertThat(CHINA.isWorkingDay(rest)).isTrue();
        assertThatThrownBy(() -> CHINA.withYear(CHINA.version(), 2027, Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCorrectionOfSingleDaysTurnsThemBothWays() {
        LocalDate monday = LocalDate.of(2026, 11, 23);
        LocalDate sunday = LocalDate.of(2026, 11, 22);

        WorkingCalendar corrected = CHINA.withCorrection("2026.2", Set.of(monday), Set.of(sunday));

        assertThat(corrected.isWorkingDay(monday)).isFalse();
        assertThat(corrected.isWorkingDay(sunday)).isTrue();
        assertThat(corrected
                        .withCorrection("2026.3", Set.of(sunday), Set.of(monday))
                        .isWorkingDay(monday))
                .isTrue();
    }

    private static boolean workedByTyme(LocalDate day) {
        LegalHoliday holiday = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return holiday == null ? !isWeekend(day) : holiday.isWork();
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
