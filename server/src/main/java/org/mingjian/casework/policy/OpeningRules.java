package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.EnforcementAct.Duty;
import org.mingjian.casework.act.EnforcementAct.OpenExecution;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Debt;
import org.mingjian.casework.history.RemedyPeriod;
import org.mingjian.casework.history.Serving;
import org.mingjian.casework.history.Standing;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about which decision may be executed (行政强制法 第三十四条). */
final class OpeningRules {

    private OpeningRules() {}

    static @Nullable String decisionKnown(Attempt attempt) {
        OpenExecution opened = attempt.as(OpenExecution.class);
        Optional<CaseHistory> decided = decided(attempt);
        if (decided.isEmpty() || decided.orElseThrow().decision().isEmpty()) {
            return "本机关没有这一已经作出决定的案件";
        }
        CaseHistory there = decided.orElseThrow();
        boolean same = there.matterId().equals(opened.matterId())
                && there.party().code().equals(opened.party().code())
                && there.party().name().equals(opened.party().name())
                && Objects.equals(
                        there.decision().orElseThrow().outcome().number(),
                        opened.decisionNumber().strip());
        return same ? null : "决定书文号、当事人或者执法事项与作出决定的案件不一致";
    }

    static @Nullable String inForce(Attempt attempt) {
        boolean executable = decided(attempt).map(Standing::executable).orElse(true);
        return executable ? null : "决定已被撤销，或者行政复议、行政诉讼期间停止执行，不能强制执行";
    }

    static @Nullable String termOver(Attempt attempt) {
        if (decisionKnown(attempt) != null) {
            return null;
        }
        CaseHistory decided = decided(attempt).orElseThrow();
        if (Serving.ofDecision(decided).isEmpty()) {
            return "决定书还没有送达，不能强制执行";
        }
        LocalDate last = Debt.lastDay(decided, attempt.around());
        return attempt.as(OpenExecution.class).unperformedOn().isAfter(last)
                ? null
                : "履行义务的期限到" + LegalDates.format(last) + "止，还没有届满";
    }

    static @Nullable String unperformed(Attempt attempt) {
        if (attempt.content() instanceof OpenExecution opened) {
            return settledBefore(attempt, opened);
        }
        if (RemedyPeriod.decided(attempt.history(), attempt.around()).revoked()) {
            // Another rule says that the decision is gone.
            return null;
        }
        boolean owed = Debt.opening(attempt.history()).duty() != Duty.MONEY
                || Debt.of(attempt.history(), attempt.around(), attempt.around().today())
                                .leftFen()
                        > 0;
        return owed ? null : "当事人已经履行，不能强制执行";
    }

    private static @Nullable String settledBefore(Attempt attempt, OpenExecution opened) {
        if (decisionKnown(attempt) != null
                || inForce(attempt) != null
                || termOver(attempt) != null
                || opened.duty() != Duty.MONEY) {
            return null;
        }
        long left = Debt.of(
                        opened,
                        attempt.history(),
                        attempt.around(),
                        attempt.around().today())
                .leftFen();
        return left > 0 ? null : "当事人已经履行，不能强制执行";
    }

    static @Nullable String executedOnce(Attempt attempt) {
        String other =
                attempt.around().executedIn(attempt.as(OpenExecution.class).decidedCase());
        return other == null ? null : "这一决定正在“" + other + "”案中强制执行，不得重复";
    }

    private static Optional<CaseHistory> decided(Attempt attempt) {
        return attempt.around().decidedIn(attempt.as(OpenExecution.class).decidedCase());
    }
}
