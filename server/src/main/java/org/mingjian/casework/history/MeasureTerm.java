package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjian.casework.act.CoercionAct.EndTesting;
import org.mingjian.casework.act.CoercionAct.ExtendMeasure;
import org.mingjian.casework.act.CoercionAct.FreezeDeposit;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.act.CoercionAct.TellExtension;
import org.mingjian.casework.act.CoercionAct.TellTesting;
import org.mingjian.kernel.calendar.Deadline;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.calendar.Suspension;
import org.mingjian.kernel.calendar.WorkingCalendar;

/**
 * 强制措施的期限: thirty natural days from the day on which it was taken, never moved by a rest day; an extension counts
 * when the party was told of it; days of testing of which it was told beforehand are not counted (行政强制法 第二十五条、
 * 第三十二条).
 */
public final class MeasureTerm {

    private MeasureTerm() {}

    /** The term of the measure that was taken; empty before. */
    public static Optional<Deadline> of(CaseHistory history) {
        return history.all(Taking.class).stream().findFirst().map(taking -> of(taking, history));
    }

    private static Deadline of(Taking taking, CaseHistory history) {
        LocalDate taken = LegalDates.on(taking.takenAt());
        Term term = taking instanceof FreezeDeposit ? Term.D18 : Term.D16;
        Deadline plain = Deadline.of(RuleValues.shipped().get(term.rule(), taken), "实施强制措施", taken);
        int days = told(history);
        return (days == 0 ? plain : plain.extended(days)).suspended(tested(history));
    }

    /** The last day on which the measure is lawful. @throws java.util.NoSuchElementException before it was taken */
    public static LocalDate lastDay(CaseHistory history) {
        return of(history).orElseThrow().due(WorkingCalendar.inForce()).day();
    }

    /** Whether that day has passed. */
    public static boolean over(CaseHistory history, LocalDate today) {
        return of(history).isPresent() && today.isAfter(lastDay(history));
    }

    /** The days of the extensions of which the party was told. */
    private static int told(CaseHistory history) {
        return history.last(TellExtension.class)
                .flatMap(telling -> history.last(ExtendMeasure.class))
                .map(extended -> extended.act().days())
                .orElse(0);
    }

    private static List<Suspension> tested(CaseHistory history) {
        List<Suspension> days = new ArrayList<>();
        for (DoneAct done : history.acts()) {
            switch (done.act()) {
                case TellTesting told ->
                    days.add(suspension(told, told.untilOn().plusDays(1)));
                case EndTesting ended -> days.add(shortened(days.removeLast(), ended.on()));
                default -> {}
            }
        }
        return days;
    }

    private static Suspension suspension(TellTesting told, LocalDate countedAgain) {
        return new Suspension(told.fromOn(), countedAgain, "检测、检验、检疫或者技术鉴定", "检测期间告知书");
    }

    private static Suspension shortened(Suspension one, LocalDate countedAgain) {
        return new Suspension(one.from(), countedAgain, one.reason(), one.document());
    }
}
