package org.mingjian.casework.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.DecisionAct.RecordDiscussion;
import org.mingjian.casework.act.DecisionAct.ReportMajor;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.HearingAct.ApplyRecusal;
import org.mingjian.casework.act.HearingAct.EndHearing;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.RefuseHearing;
import org.mingjian.casework.act.HearingAct.RequestHearing;
import org.mingjian.casework.act.HearingAct.WaiveHearing;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.InvestigationAct.ExtendTerm;
import org.mingjian.casework.act.InvestigationAct.RecordInspection;
import org.mingjian.casework.act.InvestigationAct.RecordInterview;
import org.mingjian.casework.act.InvestigationAct.ResumeTerm;
import org.mingjian.casework.act.InvestigationAct.SuspendTerm;
import org.mingjian.casework.act.LeadAct.RegisterLead;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.NoticeAct.RecordStatement;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.act.SummaryAct.HandInCash;
import org.mingjian.casework.act.SummaryAct.HandOver;
import org.mingjian.casework.act.SummaryAct.OpenOnTheSpot;
import org.mingjian.casework.act.SummaryAct.PayIntoBank;
import org.mingjian.casework.act.TransferAct.AskPoliceReview;
import org.mingjian.casework.act.TransferAct.HandOverGoods;
import org.mingjian.casework.act.TransferAct.RecordDesignation;
import org.mingjian.casework.act.TransferAct.RecordPoliceAnswer;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.deadline.DeadlineTable;
import org.mingjian.kernel.deadline.SuspensionGround;

/** Rules about time: the server's clock is the only one. */
final class TimeRules {

    private TimeRules() {}

    static @Nullable String notInTheFuture(Attempt attempt) {
        boolean later = instants(attempt.act())
                        .anyMatch(at -> at.isAfter(attempt.around().now()))
                || days(attempt.act())
                        .anyMatch(day -> day.isAfter(attempt.around().today()));
        return later ? "填写的时间晚于现在，尚未发生的事不能记录" : endBeforeStart(attempt.act());
    }

    private static @Nullable String endBeforeStart(Act act) {
        boolean reversed = switch (act) {
            case RecordInspection inspection -> inspection.endedAt().isBefore(inspection.startedAt());
            case RecordInterview interview -> interview.endedAt().isBefore(interview.startedAt());
            case HoldHearing held -> held.endedAt().isBefore(held.startedAt());
            case Act.Suspicion opening ->
                opening.lead().violationOn().isAfter(opening.lead().receivedOn());
            default -> false;
        };
        return reversed ? "时间先后颠倒：结束不能早于开始，收到线索不能早于违法行为发生" : null;
    }

    static @Nullable String notBeforeFiling(Attempt attempt) {
        LocalDate filedOn = attempt.history().filedOn().orElse(LocalDate.MAX);
        boolean earlier = Stream.concat(instants(attempt.act()).map(LegalDates::on), days(attempt.act()))
                .anyMatch(day -> day.isBefore(filedOn));
        return earlier ? "填写的时间早于立案日期" + LegalDates.format(filedOn) : null;
    }

    static @Nullable String withinLimitation(Attempt attempt) {
        LocalDate last = attempt.around()
                .lastDay(Term.D11.name(), attempt.history().lead().violationOn());
        boolean filedInTime =
                !attempt.history().filedOn().orElse(attempt.around().today()).isAfter(last);
        return filedInTime ? null : "违法行为已超过追责时效，最后一日为" + LegalDates.format(last) + "，不再给予行政处罚";
    }

    static @Nullable String termRunning(Attempt attempt) {
        return suspended(attempt.history()) ? "办案期限中止计算期间不能办理，请先恢复" : null;
    }

    static @Nullable String suspensionProvided(Attempt attempt) {
        if (attempt.as(SuspendTerm.class).ground() == SuspensionGround.HEARING) {
            return hearingUncounted(attempt);
        }
        List<SuspensionGround> provided =
                DeadlineTable.find(Term.D04.name()).orElseThrow().suspendedBy();
        return provided.contains(attempt.as(SuspendTerm.class).ground())
                ? null
                : "“不计入期限的事由”不属于办案期限可以不计入的情形："
                        + provided.stream().map(SuspensionGround::title).collect(Collectors.joining("；"));
    }

    /** The time of a hearing stops the clock only where the agency's own rules say so, and while there is one. */
    private static @Nullable String hearingUncounted(Attempt attempt) {
        LocalDate filedOn = attempt.history().filedOn().orElse(attempt.around().today());
        if (!attempt.around().rules().get("hearing.uncounted", filedOn).on()) {
            return "本机关适用的规则没有规定听证期间不计入办案期限，听证期间照常计算";
        }
        return Hearing.of(attempt).outstanding() ? null : "没有正在进行的听证，不能以听证为由中止计算期限";
    }

    static @Nullable String termSuspended(Attempt attempt) {
        if (!suspended(attempt.history())) {
            return "办案期限没有中止，无须恢复";
        }
        LocalDate from =
                attempt.history().last(SuspendTerm.class).orElseThrow().act().from();
        return attempt.as(ResumeTerm.class).on().isBefore(from) ? "恢复日期早于中止日期" : null;
    }

    static @Nullable String extensionWithinLimit(Attempt attempt) {
        if (attempt.history().last(ExtendTerm.class).isPresent()) {
            return "办案期限已经延长过一次，再次延长须经集体讨论决定";
        }
        long limit = attempt.around().number("D04.extension");
        return attempt.as(ExtendTerm.class).days() > limit ? "经机关负责人批准，延长不得超过" + limit + "日" : null;
    }

    static boolean suspended(CaseHistory history) {
        return history.last(SuspendTerm.class)
                .map(since -> history.lastAfter(ResumeTerm.class, since).isEmpty())
                .orElse(false);
    }

    private static Stream<Instant> instants(Act act) {
        return switch (act) {
            case RecordInspection inspection -> Stream.of(inspection.startedAt(), inspection.endedAt());
            case RecordInterview interview -> Stream.of(interview.startedAt(), interview.endedAt());
            case AddEvidence evidence -> Stream.of(evidence.collectedAt());
            case RecordStatement statement -> Stream.of(statement.statedAt());
            case HoldHearing held -> Stream.of(held.startedAt(), held.endedAt());
            case RecordDiscussion discussion -> Stream.of(discussion.discussedAt());
            case Serve serve -> Stream.of(serve.servedAt());
            case OpenOnTheSpot opened -> Stream.of(opened.startedAt());
            case HandOver handed -> Stream.of(handed.handedOverAt());
            default -> Stream.empty();
        };
    }

    private static Stream<LocalDate> days(Act act) {
        return switch (act) {
            case RegisterLead lead -> Stream.of(lead.receivedOn(), lead.violationOn());
            case SuspendTerm suspend -> Stream.of(suspend.from());
            case ResumeTerm resume -> Stream.of(resume.on());
            case GiveNotice notice -> Stream.of(notice.servedOn());
            case WaiveStatement waiver -> Stream.of(waiver.on());
            case RequestHearing request -> Stream.of(request.on());
            case WaiveHearing waiver -> Stream.of(waiver.on());
            case RefuseHearing refusal -> Stream.of(refusal.requestedOn(), refusal.servedOn());
            case NotifyHearing notice -> Stream.of(notice.servedOn());
            case ApplyRecusal application -> Stream.of(application.on());
            case EndHearing ended -> Stream.of(ended.on());
            case Act.Payment payment -> Stream.of(payment.paidOn());
            case OpenOnTheSpot opened -> Stream.of(opened.violationOn());
            case HandInCash handed -> Stream.of(handed.on());
            case PayIntoBank paid -> Stream.of(paid.on());
            case ReportMajor report -> Stream.of(report.on());
            case RecordPoliceAnswer answer -> Stream.of(answer.receivedOn());
            case HandOverGoods handed -> Stream.of(handed.on());
            case AskPoliceReview asked -> Stream.of(asked.on());
            case RecordDesignation told -> Stream.of(told.on());
            default -> Stream.empty();
        };
    }
}
