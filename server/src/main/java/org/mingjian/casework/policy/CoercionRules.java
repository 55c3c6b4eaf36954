package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.agency.EnforcementKind;
import org.mingjian.agency.Matter;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.CoercionAct.ApproveMeasure;
import org.mingjian.casework.act.CoercionAct.DeliverFreeze;
import org.mingjian.casework.act.CoercionAct.EndTesting;
import org.mingjian.casework.act.CoercionAct.ProposeMeasure;
import org.mingjian.casework.act.CoercionAct.ReportMeasure;
import org.mingjian.casework.act.CoercionAct.Seizure;
import org.mingjian.casework.act.CoercionAct.Taking;
import org.mingjian.casework.act.CoercionAct.TellExtension;
import org.mingjian.casework.act.PropertyAct.Movement;
import org.mingjian.casework.act.PropertyAct.TransferProperty;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about who takes a measure, on what power, and in which order (行政强制法 第十条、第十六条至第十九条). */
final class CoercionRules {

    private CoercionRules() {}

    static @Nullable String officerOfTheMeasure(Attempt attempt) {
        Set<UUID> officers = attempt.content() instanceof ProposeMeasure proposed
                ? Set.copyOf(proposed.officerIds())
                : attempt.history().handlers();
        return officers.contains(attempt.officerId()) ? null : "只有本案的执法人员可以办理";
    }

    static @Nullable String headIsAnother(Attempt attempt) {
        return attempt.history().handlers().contains(attempt.officerId()) ? "批准的负责人是本案的执法人员，不能批准自己的申请" : null;
    }

    static @Nullable String takenByTwo(Attempt attempt) {
        return PeopleRules.twoOfficersPresent(attempt);
    }

    static @Nullable String qualified(Attempt attempt) {
        return PeopleRules.officersCertified(attempt);
    }

    static @Nullable String recordedAsItWas(Attempt attempt) {
        Act act = attempt.act();
        boolean later = instants(act).anyMatch(at -> at.isAfter(attempt.around().now()))
                || days(act).anyMatch(day -> day.isAfter(attempt.around().today()));
        if (later) {
            return "填写的时间晚于现在，尚未发生的事不能记录";
        }
        Optional<Instant> taken = takenAt(attempt.history());
        boolean earlier = taken.isPresent()
                && (instants(act).anyMatch(at -> at.isBefore(taken.orElseThrow()))
                        || days(act).anyMatch(day -> day.isBefore(LegalDates.on(taken.orElseThrow()))));
        return earlier ? "填写的时间早于实施措施的时间" : null;
    }

    /** When the measure was taken; empty before. */
    static Optional<Instant> takenAt(CaseHistory history) {
        return history.all(Taking.class).stream().findFirst().map(Taking::takenAt);
    }

    private static Stream<Instant> instants(Act act) {
        return switch (act) {
            case Taking taking -> Stream.of(taking.takenAt());
            case ReportMeasure report -> Stream.of(report.reportedAt());
            case Movement movement -> Stream.of(movement.movedAt());
            default -> Stream.empty();
        };
    }

    private static Stream<LocalDate> days(Act act) {
        return switch (act) {
            case ProposeMeasure proposed -> Stream.of(proposed.foundOn());
            case DeliverFreeze delivered -> Stream.of(delivered.servedOn());
            case EndTesting ended -> Stream.of(ended.on());
            case TellExtension told -> Stream.of(told.servedOn());
            case TransferProperty transfer -> Stream.ofNullable(transfer.toldOn());
            default -> Stream.empty();
        };
    }

    static @Nullable String empowered(Attempt attempt) {
        ProposeMeasure proposed = attempt.as(ProposeMeasure.class);
        Matter matter = attempt.around().matter(proposed.matterId());
        if (matter.kind() != EnforcementKind.COERCION) {
            return "“" + matter.name() + "”是" + matter.kind().title() + "事项，不是行政强制事项";
        }
        Seizure measure = proposed.measure();
        return matter.penalty().text().contains(measure.title())
                ? null
                : "本事项的依据没有规定可以" + measure.title() + "，法律、法规没有规定的，不得采取强制措施";
    }

    static @Nullable String connectedCaseKnown(Attempt attempt) {
        String number = attempt.as(ProposeMeasure.class).connectedCase();
        boolean known = number == null || number.isBlank() || attempt.around().knowsCase(number.strip());
        return known ? null : "本机关没有案号为“" + number + "”的案件";
    }

    static @Nullable String takenAfterApproval(Attempt attempt) {
        Instant approved = attempt.history()
                .last(ApproveMeasure.class)
                .orElseThrow()
                .done()
                .at();
        // Forms tell minutes: what was taken in the minute of the approval came after it.
        Instant earliest = approved.truncatedTo(ChronoUnit.MINUTES);
        return attempt.as(Taking.class).takenAt().isBefore(earliest) ? "实施时间早于负责人批准的时间；情况紧急的，应当按照紧急情况当场实施办理" : null;
    }

    static @Nullable String onThings(Attempt attempt) {
        return measure(attempt) == Seizure.FREEZE ? "批准的措施是冻结，不能查封、扣押" : null;
    }

    static @Nullable String onDeposits(Attempt attempt) {
        return measure(attempt) == Seizure.FREEZE
                ? null
                : "批准的措施是" + measure(attempt).title() + "，不能冻结";
    }

    static Seizure measure(Attempt attempt) {
        return proposed(attempt.history()).measure();
    }

    static ProposeMeasure proposed(CaseHistory history) {
        return history.all(ProposeMeasure.class).getFirst();
    }
}
