package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.InspectAtOnce;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.Recheck;
import org.mingjian.casework.act.VisitAct.TakeSamples;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.casework.act.VisitAct.Visit;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.kernel.calendar.LegalDates;

/** When what is done at an enterprise happened, and when it may have. Forms tell minutes. */
final class VisitTimes {

    private VisitTimes() {}

    /** The day on which certificates must be valid: that of the act itself, not that of its writing down. */
    static LocalDate dayOf(Attempt attempt) {
        List<Instant> times = times(attempt);
        return times.isEmpty() ? attempt.around().today() : LegalDates.on(times.getFirst());
    }

    /** Beginning and end of what the act tells; empty for an act that tells no time. */
    private static List<Instant> times(Attempt attempt) {
        return switch (attempt.content()) {
            case Visit visit -> List.of(visit.startedAt(), visit.endedAt());
            case TakeSamples taken -> List.of(taken.takenAt(), taken.takenAt());
            case RecordInterview interview -> List.of(interview.startedAt(), interview.endedAt());
            case AddEvidence evidence -> List.of(evidence.collectedAt(), evidence.collectedAt());
            case null, default -> List.of();
        };
    }

    /** After it was allowed, before now, the end not before the beginning. */
    static boolean wrong(Visit visit, Attempt attempt) {
        return visit.endedAt().isBefore(visit.startedAt())
                || visit.endedAt().isAfter(attempt.around().now())
                || visit.startedAt().isBefore(allowedFrom(visit, attempt.history()));
    }

    private static Instant allowedFrom(Visit visit, CaseHistory history) {
        var allowed = switch (visit) {
            case Recheck _ -> history.last(TellInspectionResult.class).map(CaseHistory.Done::done);
            case InspectOnSite _ ->
                history.last(GiveInspectionNotice.class)
                        .map(CaseHistory.Done::done)
                        .or(() -> history.last(InspectAtOnce.class).map(CaseHistory.Done::done));
        };
        return allowed.orElseThrow().at().truncatedTo(ChronoUnit.MINUTES);
    }

    static @Nullable String duringTheVisit(Attempt attempt) {
        var visit = attempt.history().last(InspectOnSite.class);
        if (visit.isEmpty()) {
            return "应当先记录现场检查";
        }
        List<Instant> times = times(attempt);
        boolean within = times.stream()
                .noneMatch(at -> at.isBefore(visit.orElseThrow().act().startedAt())
                        || at.isAfter(visit.orElseThrow().act().endedAt()));
        return within ? null : "抽样、询问、取证应当在现场检查的起止时间之内";
    }
}
