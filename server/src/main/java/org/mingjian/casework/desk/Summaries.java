package org.mingjian.casework.desk;

import java.util.UUID;
import java.util.function.Function;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ApplicationAct;
import org.mingjian.casework.act.CoercionAct;
import org.mingjian.casework.act.CourtAct;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.EnforcementAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExpeditedAct;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.InspectionAct;
import org.mingjian.casework.act.InterruptionAct;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.LicenceAct;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.PropertyAct;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.casework.act.RequisitionAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.act.SubstituteAct;
import org.mingjian.casework.act.SummaryAct;
import org.mingjian.casework.act.TransferAct;
import org.mingjian.casework.act.VisitAct;
import org.mingjian.casework.paper.Wording;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.money.Fen;

/** One line about an act, for the timeline. */
final class Summaries {

    private static final int LONGEST = 80;

    private Summaries() {}

    static String of(Act act, Function<UUID, String> names) {
        return shortened(
                switch (act) {
                    case LeadAct lead -> lead(lead, names);
                    case InvestigationAct investigation -> investigation(investigation);
                    case ReviewAct review -> review(review);
                    case NoticeAct notice -> notice(notice);
                    case DecisionAct decision -> decision(decision);
                    case ExecutionAct execution -> execution(execution);
                    case SummaryAct summary -> summary(summary);
                    case CoercionAct measure -> CoercionSummaries.of(measure);
                    case PropertyAct property -> CoercionSummaries.of(property, names);
                    case InspectionAct inspection -> InspectionSummaries.of(inspection);
                    case VisitAct visit -> InspectionSummaries.of(visit);
                    case ApplicationAct application -> LicenceSummaries.of(application);
                    case LicenceAct licence -> LicenceSummaries.of(licence);
                    case RemedyAct remedy -> remedy(remedy);
                    case HearingAct hearing -> HearingSummaries.of(hearing, names);
                    case TransferAct transfer -> TransferSummaries.of(transfer);
                    case ExpeditedAct.Expedite expedited ->
                        "当事人书面同意（" + expedited.consent() + "）：" + expedited.opinion();
                    case ExpeditedAct.EndExpedited ended -> ended.reason();
                    case EnforcementAct enforcement -> EnforcementSummaries.of(enforcement);
                    case SubstituteAct substitute -> InterruptionSummaries.of(substitute);
                    case InterruptionAct interruption -> InterruptionSummaries.of(interruption);
                    case CourtAct court -> InterruptionSummaries.of(court);
                    case FeeAct fee -> FeeSummaries.of(fee);
                    case RequisitionAct requisition -> RequisitionSummaries.of(requisition);
                });
    }

    private static String lead(LeadAct act, Function<UUID, String> names) {
        return switch (act) {
            case LeadAct.RegisterLead lead -> lead.source().title() + "：" + lead.summary();
            case LeadAct.VerifyLead verified -> (verified.fileProposed() ? "建议立案。" : "建议不予立案。") + verified.findings();
            case LeadAct.FileCase filed -> filed.opinion();
            case LeadAct.ReplaceHandler replaced ->
                names.apply(replaced.leavingOfficerId()) + "由" + names.apply(replaced.succeedingOfficerId()) + "接替（"
                        + replaced.ground().title() + "）：" + replaced.reason();
            case LeadAct.DeclineFiling declined -> declined.reason();
        };
    }

    private static String investigation(InvestigationAct act) {
        return switch (act) {
            case InvestigationAct.RecordInspection inspection -> inspection.place() + " · " + inspection.findings();
            case InvestigationAct.RecordInterview interview ->
                "询问" + interview.intervieweeName() + "（" + interview.relation() + "），"
                        + interview.questions().size() + "问";
            case InvestigationAct.AddEvidence evidence ->
                evidence.name() + "（" + evidence.kind().title() + "）：" + evidence.proves();
            case InvestigationAct.SuspendTerm suspended ->
                suspended.ground().title() + "，自" + LegalDates.format(suspended.from()) + "起，依据"
                        + suspended.documentName();
            case InvestigationAct.ResumeTerm resumed -> "自" + LegalDates.format(resumed.on()) + "起恢复计算";
            case InvestigationAct.ExtendTerm extended -> "延长" + extended.days() + "日：" + extended.reason();
            case InvestigationAct.ConcludeInvestigation concluded -> proposal(concluded.findings());
            case InvestigationAct.ReviseDraft revised -> revised.why() + "；" + proposal(revised.findings());
            case InvestigationAct.ReopenInvestigation reopened -> reopened.reason();
            case InvestigationAct.WithdrawCase withdrawn -> withdrawn.reason();
            case InvestigationAct.TransferOut transfer -> "移送" + transfer.recipient() + "：" + transfer.reason();
        };
    }

    private static String proposal(InvestigationAct.Findings findings) {
        return findings.draft().withoutPenalty()
                ? "建议不予行政处罚"
                : "建议" + Wording.operative(findings.draft()).replace("\n", "");
    }

    private static String review(ReviewAct act) {
        return switch (act) {
            case ReviewAct.SubmitForReview submitted -> submitted.note() == null ? "送审材料齐全" : submitted.note();
            case ReviewAct.ConfirmNotMajor _ -> "不符合重大执法决定目录的任何一项标准";
            case ReviewAct.GiveOpinion given ->
                given.result().title() + "：" + given.opinion()
                        + (given.points().isEmpty() ? "" : "（" + given.points().size() + "条意见）");
            case ReviewAct.AnswerPoint answered -> "第" + answered.point() + "条：" + answered.answer();
            case ReviewAct.ClosePoint closed -> "第" + closed.point() + "条意见销号";
        };
    }

    private static String notice(NoticeAct act) {
        return switch (act) {
            case NoticeAct.GiveNotice given ->
                LegalDates.format(given.servedOn()) + given.manner().title();
            case NoticeAct.RecordStatement said -> said.by() + "：" + said.statement();
            case NoticeAct.WaiveStatement waived -> LegalDates.format(waived.on()) + "书面放弃";
            case NoticeAct.RecheckStatement rechecked -> (rechecked.adopted() ? "采纳。" : "不采纳。") + rechecked.opinion();
        };
    }

    private static String decision(DecisionAct act) {
        return switch (act) {
            case DecisionAct.RecordDiscussion discussed -> discussed.members().size() + "人参加：" + discussed.conclusion();
            case DecisionAct.Decide decided -> decided.opinion();
            case DecisionAct.ReportMajor report ->
                LegalDates.format(report.on()) + "报" + report.recipient() + "备案（" + report.receipt() + "）";
            case DecisionAct.DecideNoPenalty decided -> decided.ground().title() + "：" + decided.reason();
        };
    }

    private static String execution(ExecutionAct act) {
        return switch (act) {
            case ExecutionAct.Serve served -> served.manner().title() + "，收件人" + served.receivedBy();
            case ExecutionAct.RecordPayment paid ->
                LegalDates.format(paid.paidOn()) + "缴款" + new Fen(paid.amountFen()).format() + "，票据"
                        + paid.receiptNumber();
            case ExecutionAct.RecordOverdue _ -> "缴款期限届满，开始加处罚款";
            case ExecutionAct.CloseCase closed -> closed.reason();
            case ExecutionAct.Archive archived ->
                archived.volumes() + "卷，保管" + archived.retention().title();
        };
    }

    private static String summary(SummaryAct act) {
        return switch (act) {
            case SummaryAct.OpenOnTheSpot opened -> opened.place() + " · " + opened.facts();
            case SummaryAct.DecideOnTheSpot decided ->
                Wording.operative(decided.draft()).replace("\n", "");
            case SummaryAct.HandOver handed -> handed.signed() ? handed.receivedBy() + "签收" : "拒绝签收：" + handed.remark();
            case SummaryAct.CollectOnTheSpot collected ->
                collected.ground().title() + "，收缴" + new Fen(collected.amountFen()).format() + "，票据"
                        + collected.receiptNumber();
            case SummaryAct.HandInCash handed ->
                LegalDates.format(handed.on()) + "上交" + new Fen(handed.amountFen()).format();
            case SummaryAct.PayIntoBank paid ->
                LegalDates.format(paid.on()) + "缴付" + new Fen(paid.amountFen()).format() + "，回单" + paid.bankSlip();
            case SummaryAct.FileBack filed -> filed.note() == null ? "已报本机关备案" : filed.note();
            case SummaryAct.TurnToOrdinary turned -> turned.reason();
        };
    }

    private static String remedy(RemedyAct act) {
        return switch (act) {
            case RemedyAct.RecordRemedy taken ->
                taken.remedy().title() + "：" + taken.organ() + " " + taken.docket() + "，"
                        + LegalDates.format(taken.acceptedOn()) + "受理" + (taken.stay() == null ? "" : "，停止执行");
            case RemedyAct.AnswerRemedy answered -> LegalDates.format(answered.on()) + "提交：" + answered.answer();
            case RemedyAct.RecordOutcome told -> told.ruling().title() + "（" + told.document() + "）：" + told.reason();
            case RemedyAct.RevokeDecision revoked -> revoked.reason();
            case RemedyAct.CorrectPaper corrected -> "“" + corrected.wrong() + "”补正为“" + corrected.right() + "”";
            case RemedyAct.RefundPayment refund ->
                LegalDates.format(refund.on()) + "退还" + new Fen(refund.amountFen()).format() + "，凭证" + refund.voucher();
        };
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
