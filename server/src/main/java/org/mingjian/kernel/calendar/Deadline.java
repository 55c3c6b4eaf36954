package org.mingjian.kernel.calendar;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.mingjian.kernel.problem.Provision;

/**
 * 期限: a term that runs. Counting follows the statutes: the day of the trigger is excluded; each unit counts as its
 * provision says; the end moves to the next working day only where the rule says so (a party's period, never the organ's own).
 *
 * @param rule the rule's id, for example {@code D04}
 * @param provision where the rule stands
 * @param trigger the event that starts it, and its day
 * @param period unit and length
 * @param way which way it is counted, and whether an end on a rest day moves
 * @param suspensions days not counted; they may touch or overlap
 */
public record Deadline(
        String rule,
        Provision provision,
        Trigger trigger,
        Period period,
        CountingWay way,
        List<Suspension> suspensions) {

    /**
     * What started the term.
     *
     * @param event the Chinese name of the event, for example 立案
     * @param day the day of the event, itself not counted
     */
    public record Trigger(String event, LocalDate day) {}

    public Deadline {
        suspensions = List.copyOf(suspensions);
    }

    /** The term of a rule value, not suspended. */
    public static Deadline of(RuleValue rule, String event, LocalDate day) {
        return new Deadline(rule.id(), rule.source(), new Trigger(event, day), rule.period(), rule.way(), List.of());
    }

    /** The same term with these suspensions instead. */
    public Deadline suspended(List<Suspension> newSuspensions) {
        return new Deadline(rule, provision, trigger, period, way, newSuspensions);
    }

    /** The same term, longer by so many of its unit, as the law lets it be extended. */
    public Deadline extended(int by) {
        return new Deadline(rule, provision, trigger, period.plus(by), way, suspensions);
    }

    /** The day from which is counted, itself not counted. */
    public LocalDate start() {
        return way == CountingWay.AFTER_YEAR ? trigger.day().with(TemporalAdjusters.lastDayOfYear()) : trigger.day();
    }

    /** The day on which the term ends, or that it is paused. */
    public Reckoning reckon(WorkingCalendar calendar) {
        return new Counting(this, calendar).reckon();
    }

    /** The day on which the term ends. @throws IllegalStateException when it is paused */
    public Due due(WorkingCalendar calendar) {
        return switch (reckon(calendar)) {
            case Due due -> due;
            case Paused paused ->
                throw new IllegalStateException(
                        rule + " is paused since " + paused.since().from());
        };
    }
}
