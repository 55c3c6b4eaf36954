package org.mingjian.installation.bench.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.mingjian.installation.bench.oracle.SlowCount.Pause;
import org.mingjian.kernel.calendar.CountingWay;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.deadline.DeadlineRule;
import org.mingjian.kernel.deadline.DeadlineTable;
import org.mingjian.kernel.problem.Provision;

/**
 * Random cases from a seed: the lengths of the table in turn, every eighth a free combination of unit and way; half the
 * days lie where counting goes wrong.
 */
final class OracleCases {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final int YEARS = 12;
    private static final int FREE = 8;
    private static final int MOST_PAUSES = 3;
    /** Year ends, the ends of short months, the leap day, the holidays with their make-up days. */
    private static final List<String> HARD =
            List.of("12-20", "12-29", "01-15", "01-24", "01-31", "02-22", "02-29", "03-31", "04-24", "08-31", "09-25");

    private static final List<String> VALUES = DeadlineTable.ROWS.stream()
            .flatMap(OracleCases::values)
            .filter(value -> !value.isEmpty())
            .distinct()
            .toList();

    private final SplittableRandom random;
    private final List<CalendarPair> calendars = CalendarPair.all();
    private final RawRules rules = new RawRules(RuleValues.profiles());
    private long asked;

    OracleCases(long seed) {
        random = new SplittableRandom(seed);
    }

    private static Stream<String> values(DeadlineRule rule) {
        return Stream.of(
                        Stream.of(rule.value()),
                        rule.variants().stream(),
                        rule.extensions().stream().map(step -> step.value()))
                .flatMap(values -> values);
    }

    OracleCase next() {
        LocalDate day = day();
        CalendarPair calendar = calendars.get(random.nextInt(calendars.size()));
        List<Pause> pauses = pauses(day);
        long turn = asked++;
        if (turn % FREE == 0) {
            return free(calendar, day, pauses);
        }
        String id = VALUES.get((int) ((turn - turn / FREE) % VALUES.size()));
        String profile =
                RuleValues.profiles().get(random.nextInt(RuleValues.profiles().size()));
        var deadline = Deadline.of(DeadlineRule.length(id, day, profile), "立案", day);
        return new OracleCase(calendar, deadline, rules.length(id, day, profile), longer(), pauses);
    }

    private int longer() {
        return random.nextInt(3) == 0 ? random.nextInt(1, 40) : 0;
    }

    private OracleCase free(CalendarPair calendar, LocalDate day, List<Pause> pauses) {
        Period.Unit unit = Period.Unit.values()[random.nextInt(Period.Unit.values().length)];
        CountingWay way = CountingWay.values()[random.nextInt(CountingWay.values().length)];
        int length = random.nextInt(1, unit == Period.Unit.YEARS ? 5 : 100);
        var deadline = new Deadline(
                "free",
                new Provision("法", "条"),
                new Deadline.Trigger("立案", day),
                new Period(unit, length),
                way,
                List.of());
        return new OracleCase(calendar, deadline, List.of("" + length, code(unit), word(way)), 0, pauses);
    }

    private static String code(Period.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "wd";
            case NATURAL_DAYS -> "nd";
            case MONTHS -> "m";
            case YEARS -> "y";
            case HOURS -> "h";
        };
    }

    private static String word(CountingWay way) {
        return switch (way) {
            case FIXED -> "";
            case ROLLING -> "party";
            case BACKWARDS -> "before";
            case AFTER_YEAR -> "yearend";
        };
    }

    private LocalDate day() {
        int year = FIRST.getYear() + random.nextInt(YEARS);
        if (random.nextBoolean()) {
            return LocalDate.of(year, 1, 1).plusDays(random.nextInt(365));
        }
        String hard = HARD.get(random.nextInt(HARD.size()));
        LocalDate month = LocalDate.parse(year + "-" + hard.substring(0, 3) + "01");
        int day = Math.min(Integer.parseInt(hard.substring(3)), month.lengthOfMonth());
        return month.withDayOfMonth(day).plusDays(random.nextInt(-2, 9));
    }

    private List<Pause> pauses(LocalDate day) {
        List<Pause> pauses = new ArrayList<>();
        for (int left = random.nextInt(2 * MOST_PAUSES) - MOST_PAUSES; left > 0; left--) {
            LocalDate from = day.plusDays(random.nextInt(-20, 150));
            boolean open = random.nextInt(10) == 0;
            pauses.add(new Pause(from, open ? null : from.plusDays(random.nextInt(0, 40))));
        }
        return pauses;
    }
}
