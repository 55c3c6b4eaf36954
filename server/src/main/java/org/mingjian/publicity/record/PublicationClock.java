package org.mingjian.publicity.record;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.Due;
import org.mingjian.kernel.calendar.Period;
import org.mingjian.kernel.calendar.Remaining;
import org.mingjian.kernel.calendar.RuleProfile;
import org.mingjian.kernel.calendar.WorkingCalendar;

/** 公示期限: until when a penalty is to be published (D12, working days from the decision), and how long it stays. */
public final class PublicationClock {

    private static final String RULE = "D12";
    private static final Remaining.Thresholds THRESHOLDS = new Remaining.Thresholds(3, 1);
    private static final List<String> SERIOUS = List.of("吊销", "撤销", "限制从业", "责令关闭", "禁止");
    private static final List<String> MINOR = List.of("警告", "通报批评");

    private PublicationClock() {}

    /** The last day for publication, with its explanation. */
    public static Due due(LocalDate decidedOn, RuleProfile rules) {
        return Deadline.of(rules.get(RULE, decidedOn), "作出决定", decidedOn).due(WorkingCalendar.inForce());
    }

    /** What is left on a day, in working days. */
    public static Remaining remaining(Due due, LocalDate today) {
        return Remaining.of(due, today, WorkingCalendar.inForce(), THRESHOLDS);
    }

    /** Which working day after the decision a day is: 0 for the day of the decision itself. */
    public static int workingDay(LocalDate decidedOn, LocalDate day) {
        return WorkingCalendar.inForce().workingDaysBetween(decidedOn, day);
    }

    /** 公示截止: the last day on which the record stays, counted from the decision; {@code null} where no rule says. */
    public static @Nullable LocalDate publicUntil(
            List<String> penaltyKinds, LocalDate decidedOn, LocalDate publishedOn, RuleProfile rules) {
        return rules.find(ruleOfPeriod(penaltyKinds), publishedOn)
                .map(rule -> end(decidedOn, rule.period()))
                .orElse(null);
    }

    private static String ruleOfPeriod(List<String> penaltyKinds) {
        if (penaltyKinds.stream().anyMatch(kind -> SERIOUS.stream().anyMatch(kind::contains))) {
            return "public.serious.max";
        }
        return MINOR.containsAll(penaltyKinds) ? "public.minor.max" : "public.general.max";
    }

    private static LocalDate end(LocalDate from, Period period) {
        return period.unit() == Period.Unit.WORKING_DAYS
                ? WorkingCalendar.inForce().plusWorkingDays(from, period.length())
                : period.from(from);
    }
}
