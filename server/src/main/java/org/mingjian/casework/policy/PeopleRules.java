package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct;
import org.mingjian.casework.act.EnforcementAct;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.casework.act.LeadAct.FileCase;
import org.mingjian.casework.act.LeadAct.ReplaceHandler;
import org.mingjian.casework.act.SubstituteAct;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Office;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about who acts. */
final class PeopleRules {

    /** 执法人员不得少于两人. */
    static final int FEWEST_OFFICERS = 2;

    private PeopleRules() {}

    static @Nullable String twoDifferentOfficers(Attempt attempt) {
        FileCase filing = attempt.as(FileCase.class);
        if (filing.leadOfficerId().equals(filing.assistingOfficerId())) {
            return "主办和协办是同一人，执法人员不得少于两人";
        }
        boolean ours = attempt.around().serves(filing.leadOfficerId())
                && attempt.around().serves(filing.assistingOfficerId());
        return ours ? null : "指定的执法人员不是本机关人员";
    }

    static @Nullable String handlerOfThisCase(Attempt attempt) {
        Set<UUID> handlers = attempt.content() instanceof OpenExecution opened
                ? Set.copyOf(opened.officerIds())
                : attempt.history().handlers();
        // Until a case is filed nobody is named to handle it: whoever may handle cases follows up a lead.
        return handlers.isEmpty() || handlers.contains(attempt.officerId()) ? null : "只有本案的承办人员可以办理";
    }

    static @Nullable String twoOfficersPresent(Attempt attempt) {
        List<UUID> officers = ((Act.ByOfficers) attempt.act()).officerIds();
        if (new HashSet<>(officers).size() < FEWEST_OFFICERS) {
            return "执法人员不得少于两人，现在只有" + new HashSet<>(officers).size() + "人";
        }
        if (officers.stream().anyMatch(attempt.history().recused()::contains)) {
            return "所选人员中有已经回避的人员";
        }
        return officers.stream().allMatch(attempt.around()::serves) ? null : "所选人员不全是本机关的执法人员";
    }

    static @Nullable String twoOfficersRemain(Attempt attempt) {
        ReplaceHandler replaced = attempt.as(ReplaceHandler.class);
        Set<UUID> handlers = attempt.history().handlers();
        if (!handlers.contains(replaced.leavingOfficerId())) {
            return "“不再承办的人员”不是本案现任承办人员";
        }
        if (handlers.contains(replaced.succeedingOfficerId())) {
            return "“接替的人员”已是本案承办人员，执法人员不得少于两人";
        }
        return attempt.around().serves(replaced.succeedingOfficerId()) ? null : "“接替的人员”不是本机关人员";
    }

    /** Who was recused does not come back, and who reviewed or heard the case does not handle it. */
    static @Nullable String successorImpartial(Attempt attempt) {
        UUID successor = attempt.as(ReplaceHandler.class).succeedingOfficerId();
        if (attempt.history().recused().contains(successor)) {
            return "“接替的人员”已经在本案中回避";
        }
        boolean reviewed = attempt.history().acts().stream()
                .anyMatch(done ->
                        done.office() == Office.REVIEWER && done.officerId().equals(successor));
        boolean presided = attempt.history().all(AppointPresider.class).stream()
                .anyMatch(hearing -> hearing.presiderId().equals(successor)
                        || hearing.recorderId().equals(successor));
        return reviewed || presided ? "“接替的人员”审核过本案或者主持、记录过本案听证，不得承办" : null;
    }

    static @Nullable String officersCertified(Attempt attempt) {
        LocalDate on = dayOf(attempt);
        String faults = officers(attempt)
                .distinct()
                .map(officer -> attempt.around().officerFault(officer, on))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("；"));
        return faults.isEmpty() ? null : faults;
    }

    /** Whose certificates count: those who did the act together, or else both officers of the case, whose paper it is. */
    private static Stream<UUID> officers(Attempt attempt) {
        return switch (attempt.act()) {
            case FileCase filing -> Stream.of(filing.leadOfficerId(), filing.assistingOfficerId());
            case ReplaceHandler replaced -> Stream.of(replaced.succeedingOfficerId());
            case Act.ByOfficers done -> done.officerIds().stream();
            default -> Stream.concat(attempt.history().handlers().stream(), Stream.of(attempt.officerId()));
        };
    }

    /** A certificate must be valid on the day of the act itself, not only on the day on which it is written down. */
    private static LocalDate dayOf(Attempt attempt) {
        return switch (attempt.act()) {
            case RecordInspection inspection -> LegalDates.on(inspection.startedAt());
            case RecordInterview interview -> LegalDates.on(interview.startedAt());
            case AddEvidence evidence -> LegalDates.on(evidence.collectedAt());
            case Serve serve -> LegalDates.on(serve.servedAt());
            case OpenOnTheSpot opened -> LegalDates.on(opened.startedAt());
            case EnforcementAct.Delivered delivered -> delivered.servedOn();
            case SubstituteAct.SubstituteAtOnce done -> LegalDates.on(done.takenAt());
            case EnforcementAct.Carrying carrying -> LegalDates.on(carrying.takenAt());
            case CoercionAct.Taking taking -> LegalDates.on(taking.takenAt());
            default -> attempt.around().today();
        };
    }
}
