package org.mingjian.casework.history;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.ItemResult;
import org.mingjian.casework.act.VisitAct.Recheck;
import org.mingjian.casework.act.VisitAct.RecordTesting;
import org.mingjian.casework.act.VisitAct.TakeSamples;
import org.mingjian.kernel.calendar.LegalDates;

/** 检查情况: what the acts of an inspection say together. */
public final class Inspection {

    /** The rule value with the days for which notice and code are valid. */
    private static final String CODE = "inspection.code";

    private Inspection() {}

    /** Whether the visit, a test or the recheck found something wrong. */
    public static boolean fault(CaseHistory history) {
        boolean items = history.all(InspectOnSite.class).stream()
                .flatMap(visit -> visit.items().stream())
                .anyMatch(item -> item.result() == ItemResult.FAILS);
        boolean samples = history.all(RecordTesting.class).stream().anyMatch(tested -> !tested.qualified());
        return items || samples || uncorrected(history);
    }

    /** Whether the recheck found that nothing was corrected. */
    public static boolean uncorrected(CaseHistory history) {
        return history.last(Recheck.class)
                .filter(recheck -> !recheck.act().corrected())
                .isPresent();
    }

    /** The samplings that have no result yet, counted from 1. */
    public static List<Integer> untested(CaseHistory history) {
        List<Integer> tested = history.all(RecordTesting.class).stream()
                .map(RecordTesting::sampling)
                .toList();
        return IntStream.rangeClosed(1, history.all(TakeSamples.class).size())
                .boxed()
                .filter(sampling -> !tested.contains(sampling))
                .toList();
    }

    /** The day of a sampling, counted from 1. */
    public static LocalDate sampledOn(CaseHistory history, int sampling) {
        return LegalDates.on(history.all(TakeSamples.class).get(sampling - 1).takenAt());
    }

    /** The last day on which notice and code admit the officers. */
    public static LocalDate codeUntil(CaseHistory history, Surroundings around) {
        LocalDate planned = ((ProposeInspection) history.begun()).plannedOn();
        return around.lastDay(CODE, planned);
    }
}
