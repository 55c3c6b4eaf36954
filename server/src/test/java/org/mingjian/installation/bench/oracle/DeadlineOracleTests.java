package org.mingjian.installation.bench.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.kernel.calendar.CountingWay;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.deadline.DeadlineTable;

/** Every rule, unit and way against a count that walks day by day and reads the raw data itself. */
@Requirement("G9")
class DeadlineOracleTests {

    private static final int QUESTIONS = 20_000;

    @Test
    void everyAnswerIsTheOneThatCountingDayByDayGives() {
        var findings = DeadlineOracle.ask(QUESTIONS, 20270101, asked -> {});

        assertThat(findings.told()).isEmpty();
        assertThat(findings.differing()).isZero();
    }

    @Test
    void theQuestionsCoverEveryRuleUnitWayYearAndCalendar() {
        Set<Object> met = new HashSet<>();
        OracleCases cases = new OracleCases(1);
        IntStream.range(0, QUESTIONS)
                .mapToObj(i -> cases.next())
                .forEach(question -> met.addAll(List.of(
                        DeadlineTable.owning(question.deadline().rule())
                                .map(row -> row.id())
                                .orElse("free"),
                        question.deadline().period().unit(),
                        question.deadline().way(),
                        question.day().getYear(),
                        question.calendar().name(),
                        "pauses " + question.pauses().size(),
                        "extended " + (question.longer() > 0),
                        "paused " + question.oracle().isEmpty(),
                        question.day())));

        assertThat(met)
                .containsAll(DeadlineTable.ROWS.stream().map(row -> row.id()).toList());
        assertThat(met).contains((Object[]) Period.Unit.values()).contains((Object[]) CountingWay.values());
        assertThat(met).containsAll(IntStream.rangeClosed(2016, 2027).boxed().toList());
        assertThat(met).contains("shipped", "before 2020-01-27", "2027 announced");
        assertThat(met).contains("pauses 0", "pauses 2", "extended true", "extended false", "paused true");
        assertThat(met).contains(LocalDate.of(2016, 12, 31), LocalDate.of(2020, 2, 29), LocalDate.of(2024, 2, 29));
    }

    @Test
    void aWrongCalendarIsFound() {
        CalendarPair before = CalendarPair.all().get(1);
        CalendarPair mixed =
                new CalendarPair("mixed", CalendarPair.all().getFirst().production(), before.raw());

        assertThat(answersDiffer(mixed)).isTrue();
        assertThat(answersDiffer(before)).isFalse();
    }

    /** Five working days from 22 January 2020: with the holiday as first announced, and as prolonged. */
    private static boolean answersDiffer(CalendarPair calendar) {
        var deadline = new Deadline(
                "D01",
                new org.mingjian.kernel.problem.Provision("行政处罚法", "第六十四条"),
                new Deadline.Trigger("告知听证权利", LocalDate.of(2020, 1, 22)),
                Period.workingDays(5),
                CountingWay.ROLLING,
                List.of());
        var question = new OracleCase(calendar, deadline, List.of("5", "wd", "party"), 0, List.of());
        return !question.production().equals(question.oracle());
    }
}
