package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.Requirement;

/** Days left and the traffic light, and dates of law. */
@Requirement("G9")
class RemainingTests {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, 7, GREEN",
        "2026-11-05, 4, GREEN",
        "2026-11-06, 3, AMBER",
        "2026-11-07, 3, AMBER",
        "2026-11-10, 1, RED",
        "2026-11-11, 0, RED",
        "2026-11-12, -1, RED",
        "2026-11-16, -3, RED"
    })
    void workingDaysLeftAreCountedInWorkingDays(LocalDate today, int days, Remaining.Light light) {
        Due due = DeadlineTests.deadline("D12", "2026-11-02").due(CHINA);

        assertThat(Remaining.of(due, today, CHINA, new Remaining.Thresholds(3, 1)))
                .isEqualTo(new Remaining(days, light));
    }

    @Test
    void naturalDaysLeftAreCountedInNaturalDays() {
        Due due = DeadlineTests.deadline("D04", "2026-03-02").due(CHINA);
        Remaining tenLeft = Remaining.of(due, LocalDate.of(2026, 5, 21), CHINA, new Remaining.Thresholds(10, 3));

        assertThat(tenLeft).isEqualTo(new Remaining(10, Remaining.Light.AMBER));
        assertThat(tenLeft.overdue()).isFalse();
    }

    @Test
    void theWeekendAfterTheLastWorkingDayIsOverdue() {
        Due due = DeadlineTests.deadline("D12", "2026-10-28").due(CHINA);

        assertThat(due.day()).isEqualTo("2026-11-06");
        assertThat(Remaining.of(due, LocalDate.of(2026, 11, 7), CHINA, new Remaining.Thresholds(3, 1))
                        .overdue())
                .isTrue();
    }

    @Test
    void aDateOfLawIsThatOfShanghai() {
        assertThat(LegalDates.on(Instant.parse("2026-11-21T15:59:59Z"))).isEqualTo("2026-11-21");
        assertThat(LegalDates.on(Instant.parse("2026-11-21T16:00:00Z"))).isEqualTo("2026-11-22");
        assertThat(LegalDates.format(LocalDate.of(2026, 11, 2))).isEqualTo("2026年11月2日");
    }
}
