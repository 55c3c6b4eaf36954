package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.InspectionAct.GiveInspectionNotice;
import org.mingjian.casework.act.InspectionAct.ProposeInspection;
import org.mingjian.casework.act.VisitAct.Conclusion;
import org.mingjian.casework.act.VisitAct.InspectOnSite;
import org.mingjian.casework.act.VisitAct.OrderCorrection;
import org.mingjian.casework.act.VisitAct.Recheck;
import org.mingjian.casework.act.VisitAct.RecordTesting;
import org.mingjian.casework.act.VisitAct.Signed;
import org.mingjian.casework.act.VisitAct.TellInspectionResult;
import org.mingjian.casework.act.VisitAct.Visit;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Inspection;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about the visit to an enterprise and what follows from it (国办发〔2024〕54号). */
final class VisitRules {

    private VisitRules() {}

    static @Nullable String asApproved(Attempt attempt) {
        ProposeInspection proposed = InspectionRules.proposed(attempt);
        Visit visit = attempt.as(Visit.class);
        if (!attempt.history().handlers().containsAll(new HashSet<>(visit.officerIds()))) {
            return "检查人员中有未经批准的人员";
        }
        if (VisitTimes.wrong(visit, attempt)) {
            return "检查时间应当在批准、通知之后、现在之前，结束不能早于开始";
        }
        return visit instanceof InspectOnSite done ? once(done, proposed, attempt.history()) : null;
    }

    private static @Nullable String once(InspectOnSite done, ProposeInspection proposed, CaseHistory history) {
        if (history.last(InspectOnSite.class).isPresent()) {
            return "本次检查的现场检查已经记录，不得重复检查";
        }
        if (done.assistingPersons() > proposed.assistingPersons()) {
            return "辅助人员" + done.assistingPersons() + "人，超过批准的" + proposed.assistingPersons() + "人";
        }
        boolean sameYear = LegalDates.on(done.startedAt()).getYear()
                == proposed.plannedOn().getYear();
        return sameYear ? null : "检查不在批准的年度内，应当重新报批";
    }

    static @Nullable String identityAndRecusal(Attempt attempt) {
        Visit visit = attempt.as(Visit.class);
        return visit.certificateShown() && visit.recusalTold() ? null : "检查人员应当出示行政执法证件，并告知被检查人申请回避的权利";
    }

    /** In an emergency there is no notice yet; whoever was approved before comes with one that is still valid. */
    static @Nullable String codeShown(Attempt attempt) {
        InspectOnSite done = attempt.as(InspectOnSite.class);
        if (attempt.history().last(GiveInspectionNotice.class).isEmpty()) {
            return null;
        }
        LocalDate until = Inspection.codeUntil(attempt.history(), attempt.around());
        if (LegalDates.on(done.startedAt()).isAfter(until)) {
            return "检查通知书（检查码）的有效期已于" + LegalDates.format(until) + "届满，应当重新报批";
        }
        return done.codeShown() ? null : "进入企业时应当出示检查通知书（检查码）";
    }

    static @Nullable String signedOrNoted(Attempt attempt) {
        Signed done = (Signed) attempt.act();
        return done.signed() || !InspectionRules.blank(done.remark()) ? null : "被检查人拒绝签名的，应当注明情况";
    }

    /** A result for a sampling that has none, and not from the time before it. */
    static @Nullable String samplingKnown(Attempt attempt) {
        RecordTesting tested = attempt.as(RecordTesting.class);
        if (!Inspection.untested(attempt.history()).contains(tested.sampling())) {
            return "没有第" + tested.sampling() + "次抽样，或者其检验结果已经记录";
        }
        boolean ahead = tested.receivedOn().isAfter(attempt.around().today());
        return ahead || tested.receivedOn().isBefore(Inspection.sampledOn(attempt.history(), tested.sampling()))
                ? "收到报告的日期应当在抽样之后、不晚于今天"
                : null;
    }

    static @Nullable String samplesTested(Attempt attempt) {
        return Inspection.untested(attempt.history()).isEmpty() ? null : "还有样品没有检验结果";
    }

    static @Nullable String correctionAhead(Attempt attempt) {
        return attempt.as(OrderCorrection.class)
                        .correctBy()
                        .isAfter(attempt.around().today())
                ? null
                : "改正期限应当在今天之后";
    }

    /** The enterprise is told what was found: neither less nor otherwise. */
    static @Nullable String conclusionFits(Attempt attempt) {
        Conclusion conclusion = attempt.as(TellInspectionResult.class).conclusion();
        boolean fault = Inspection.fault(attempt.history());
        boolean ordered = attempt.history().last(OrderCorrection.class).isPresent();
        if (conclusion == Conclusion.NO_PROBLEM && fault) {
            return "检查项目不符合或者样品不合格，检查结果不能是未发现问题";
        }
        if (conclusion != Conclusion.NO_PROBLEM && !fault) {
            return "检查项目和样品没有不符合，检查结果只能是未发现问题";
        }
        if (ordered != (conclusion == Conclusion.TO_CORRECT)) {
            return ordered ? "已经责令限期改正，检查结果应当是责令限期改正" : "还没有责令限期改正";
        }
        return null;
    }

    /** An order is about something that was found. */
    static @Nullable String somethingToCorrect(Attempt attempt) {
        return Inspection.fault(attempt.history()) ? null : "检查没有发现不符合的项目或者不合格的样品，没有需要改正的";
    }

    static @Nullable String recheckDue(Attempt attempt) {
        Recheck recheck = attempt.as(Recheck.class);
        LocalDate by = attempt.history()
                .last(OrderCorrection.class)
                .orElseThrow()
                .act()
                .correctBy();
        return recheck.atRequest() || LegalDates.on(recheck.startedAt()).isAfter(by)
                ? null
                : "改正期限（" + LegalDates.format(by) + "）未满，企业没有申请提前复查的，不得复查";
    }
}
