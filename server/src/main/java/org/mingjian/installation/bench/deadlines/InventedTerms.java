package org.mingjian.installation.bench.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mingjian.installation.bench.oracle.DeadlineOracle.Term;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.calendar.Suspension;
import org.mingjian.kernel.calendar.WorkingCalendar;
import org.mingjian.kernel.deadline.DeadlineRule;
import org.mingjian.kernel.deadline.DeadlineTable;

/** Terms of every rule that an office could have open when the notice of 2027 comes; invented from their number. */
final class InventedTerms {

    static final int YEAR = 2027;

    /** An invented arrangement of 2027. */
    static final Set<LocalDate> DAYS_OFF = days(
            "2027-01-01/3",
            "2027-02-05/7",
            "2027-04-03/3",
            "2027-05-01/5",
            "2027-06-09/1",
            "2027-09-15/1",
            "2027-10-01/7");

    static final Set<LocalDate> WORK_DAYS = days("2027-02-13/2", "2027-05-08/1", "2027-09-26/1", "2027-10-09/1");

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int DAYS = 400;
    private static final int PAUSED_IN = 20;

    private static final List<String> VALUES = DeadlineTable.ROWS.stream()
            .flatMap(row -> Stream.concat(Stream.of(row.value()), row.variants().stream()))
            .distinct()
            .toList();

    private static final List<RuleValue> LENGTHS = VALUES.stream()
            .map(value -> DeadlineRule.length(value, FIRST, RuleValues.NATIONAL))
            .toList();

    private InventedTerms() {}

    private static Set<LocalDate> days(String... runs) {
        var days = new TreeSet<LocalDate>();
        for (String run : runs) {
            LocalDate first = LocalDate.parse(run.substring(0, 10));
            first.datesUntil(first.plusDays(Integer.parseInt(run.substring(11))))
                    .forEach(days::add);
        }
        return days;
    }

    static WorkingCalendar announced() {
        return WorkingCalendar.china().withYear("2027.bench", YEAR, DAYS_OFF, WORK_DAYS);
    }

    /**
     * A row of the table.
     *
     * @param rule place among the rules
     * @param pausedFrom days after the start, 0 without a pause
     */
    record Row(int rule, LocalDate start, int longer, int pausedFrom, int pausedDays) {

        Deadline deadline() {
            Deadline deadline = Deadline.of(LENGTHS.get(rule), "立案", start).extended(longer);
            return pausedFrom == 0
                    ? deadline
                    : deadline.suspended(List.of(new Suspension(
                            start.plusDays(pausedFrom), start.plusDays(pausedFrom + pausedDays), "检测", "检测期间告知书")));
        }

        Term term() {
            return new Term(
                    VALUES.get(rule), start, longer, pausedFrom == 0 ? null : start.plusDays(pausedFrom), pausedDays);
        }
    }

    static Row row(long number) {
        var random = new SplittableRandom(number);
        boolean paused = random.nextInt(PAUSED_IN) == 0;
        return new Row(
                random.nextInt(VALUES.size()),
                FIRST.plusDays(random.nextInt(DAYS)),
                random.nextInt(PAUSED_IN) == 0 ? random.nextInt(1, 30) : 0,
                paused ? random.nextInt(1, 60) : 0,
                paused ? random.nextInt(1, 40) : 0);
    }
}
