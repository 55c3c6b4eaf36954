package org.mingjian.casework.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.legalreview.Check;
import org.mingjian.legalreview.Finding;
import org.mingjian.legalreview.Opinion;
import org.mingjian.legalreview.Verdict;

/** Rules about legal review. */
final class ReviewRules {

    private ReviewRules() {}

    static @Nullable String notMajor(Attempt attempt) {
        List<String> reasons = attempt.around().whyMajor(attempt.history());
        return reasons.isEmpty() ? null : "属于重大执法决定，应当送法制审核：" + String.join("；", reasons);
    }

    static @Nullable String pointsAnswered(Attempt attempt) {
        int unanswered = attempt.around().unansweredPoints();
        return unanswered == 0 ? null : "还有" + unanswered + "条审核意见没有回应";
    }

    static @Nullable String reviewerIsAnother(Attempt attempt) {
        return attempt.history().investigators().contains(attempt.officerId())
                ? "审核人员参与过本案的办理，应当由其他人员审核（同一人的其他账号同样不行）"
                : null;
    }

    static @Nullable String reviewerQualified(Attempt attempt) {
        return attempt.around().reviewerFault(attempt.officerId());
    }

    static @Nullable String everyCheck(Attempt attempt) {
        List<Verdict> verdicts = attempt.as(GiveOpinion.class).verdicts();
        Set<Check> missing = EnumSet.allOf(Check.class);
        verdicts.stream()
                .filter(verdict -> verdict.verdict() != Finding.UNKNOWN)
                .map(Verdict::check)
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            return "还有未审核的项目：" + missing.stream().map(Check::title).collect(Collectors.joining("、"));
        }
        return verdicts.size() == Check.values().length ? null : "审核项目有重复";
    }

    static @Nullable String returnNamesPoints(Attempt attempt) {
        GiveOpinion opinion = attempt.as(GiveOpinion.class);
        return opinion.result() == Opinion.RETURNED && opinion.points().isEmpty() ? "退回应当逐条写明具体问题" : null;
    }

    static @Nullable String approvalLeavesNoPoint(Attempt attempt) {
        GiveOpinion opinion = attempt.as(GiveOpinion.class);
        if (opinion.result() != Opinion.APPROVED) {
            return null;
        }
        int open = attempt.around().openPoints() + opinion.points().size();
        if (open > 0) {
            return "还有" + open + "条审核意见没有销号，不能通过";
        }
        boolean failed = opinion.verdicts().stream().anyMatch(verdict -> verdict.verdict() == Finding.ISSUE);
        return failed ? "有审核项目存在问题，不能通过" : null;
    }

    static @Nullable String clearanceHeld(Attempt attempt) {
        CaseHistory history = attempt.history();
        if (history.draft().isEmpty()) {
            return "还没有拟作出的决定";
        }
        return attempt.around().cleared(attempt.around().hashOfDraft(history))
                ? null
                : "拟作出的决定没有通过法制审核，或者审核后有改动，不得作出决定";
    }

    static @Nullable String headDidNotReview(Attempt attempt) {
        boolean reviewed = attempt.history().acts().stream()
                .filter(done -> done.act() instanceof GiveOpinion)
                .map(DoneAct::officerId)
                .anyMatch(attempt.officerId()::equals);
        return reviewed ? "作出决定的人不能是本案的审核人员" : null;
    }
}
