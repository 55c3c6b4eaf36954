package org.mingjian.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;

/** Deadlines whose last day was counted by hand. */
@Requirement("G9")
class DeadlineTests {

    private static final WorkingCalendar CHINA = WorkingCalendar.china();
    private static final RuleValues RULES = RuleValues.shipped();

    @Test
    @Requirement(value = "D01", law = "行政处罚法 第六十四条")
    void fiveWorkingDaysSkipTheNationalDayHolidayAndCountTheMakeUpSaturday() {
        // Told on Wednesday 30 September 2026; worked: 8, 9, 10 (make-up), 12, 13 October.
        Due due = deadline("D01", "2026-09-30").due(CHINA);

        assertThat(due.day()).isEqualTo("2026-10-13");
        assertThat(due.provisional()).isFalse();
        assertThat(due.why().skippedRestDays()).hasSize(8);
    }

    @Test
    @Requirement(value = "D04", law = "行政处罚法 第六十条")
    void ninetyNaturalDaysOfTheOrganDoNotMoveOverAWeekend() {
        // 2026-07-06 + 90 = Sunday 4 October, in the holiday.
        assertThat(deadline("D04", "2026-07-06").due(CHINA).day()).isEqualTo("2026-10-04");
    }

    @Test
    @Requirement(value = "D06", law = "行政处罚法 第六十七条")
    void thePartysFifteenDaysMoveToTheFirstWorkingDayAfterTheHoliday() {
        Due due = deadline("D06", "2026-09-17").due(CHINA);

        assertThat(due.day()).isEqualTo("2026-10-08");
        assertThat(due.why().rolledOver()).hasSize(6);
        assertThat(due.why().sentences()).anyMatch(line -> line.contains("2026年10月2日 为休息日，顺延 6 天"));
    }

    @Test
    @Requirement("D29")
    void sixMonthsEndOnTheSameDayOrTheLastOfTheMonth() {
        assertThat(deadline("D29", "2025-08-31").due(CHINA).day()).isEqualTo("2026-02-28");
    }

    @Test
    @Requirement("D04")
    void aSuspensionPushesTheEndByItsDaysAndIsNamed() {
        Suspension testing = new Suspension(day("2026-03-10"), day("2026-03-20"), "检测", "检测期间告知书");

        Due due = deadline("D04", "2026-03-02").suspended(List.of(testing)).due(CHINA);

        assertThat(due.day()).isEqualTo(day("2026-05-31").plusDays(10));
        assertThat(due.why().suspendedDays()).isEqualTo(10);
        assertThat(due.why().sentences()).anyMatch(line -> line.contains("检测期间告知书"));
    }

    @Test
    @Requirement("D04")
    void overlappingSuspensionsAreNotSubtractedTwice() {
        Suspension testing = new Suspension(day("2026-03-10"), day("2026-03-20"), "检测", "甲");
        Suspension hearing = new Suspension(day("2026-03-15"), day("2026-03-25"), "听证", "乙");

        Due due = deadline("D04", "2026-03-02")
                .suspended(List.of(hearing, testing))
                .due(CHINA);

        assertThat(due.day()).isEqualTo(day("2026-05-31").plusDays(15));
    }

    @Test
    @Requirement("D04")
    void anOpenSuspensionHasNoLastDayYet() {
        Suspension open = new Suspension(day("2026-03-10"), null, "公告", "中止调查决定书");
        Deadline paused = deadline("D04", "2026-03-02").suspended(List.of(open));

        assertThat(paused.reckon(CHINA)).isInstanceOf(Paused.class);
        assertThatThrownBy(() -> paused.due(CHINA)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anOpenSuspensionAfterTheEndChangesNothing() {
        Suspension late = new Suspension(day("2026-06-01"), null, "公告", "中止调查决定书");

        assertThat(deadline("D04", "2026-03-02")
                        .suspended(List.of(late))
                        .due(CHINA)
                        .day())
                .isEqualTo("2026-05-31");
    }

    @Test
    void aTermThatReachesAYearNotAnnouncedIsProvisional() {
        assertThat(deadline("D12", "2026-12-20").due(CHINA).provisional()).isTrue();
        assertThat(deadline("D12", "2026-12-01").due(CHINA).provisional()).isFalse();
    }

    @Test
    void anOrgansNaturalDaysAreNeverProvisional() {
        assertThat(deadline("D04", "2026-12-20").due(CHINA).provisional()).isFalse();
        assertThat(deadline("D06", "2026-12-20").due(CHINA).provisional()).isTrue();
    }

    @Test
    @Requirement("D04")
    void thirtyMoreDaysAreCountedFromTheSameTrigger() {
        assertThat(deadline("D04", "2026-03-02").extended(30).due(CHINA).day()).isEqualTo("2026-06-30");
    }

    @Test
    void aSuspensionMustNameItsDocument() {
        assertThatThrownBy(() -> new Suspension(day("2026-03-10"), null, "公告", " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Suspension(day("2026-03-10"), day("2026-03-09"), "公告", "甲"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static Deadline deadline(String rule, String day) {
        return Deadline.of(RULES.get(rule, day(day)), "触发", day(day));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
