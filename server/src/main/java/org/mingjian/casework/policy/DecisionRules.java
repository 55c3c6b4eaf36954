package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.DecisionAct.DecideNoPenalty;
import org.mingjian.casework.act.DecisionAct.Ground;
import org.mingjian.casework.act.DecisionAct.Member;
import org.mingjian.casework.act.DecisionAct.RecordDiscussion;
import org.mingjian.casework.act.DecisionAct.ReportMajor;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.SummaryAct.DecideOnTheSpot;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about deciding. */
final class DecisionRules {

    private DecisionRules() {}

    static @Nullable String penaltyProposed(Attempt attempt) {
        // Without a draft another rule refuses and says so; this one speaks of what a draft proposes.
        boolean proposed =
                attempt.history().draft().map(draft -> !draft.withoutPenalty()).orElse(true);
        return proposed ? null : "拟作出的决定没有处罚内容，应当作出不予行政处罚决定";
    }

    static @Nullable String noPenaltyProposed(Attempt attempt) {
        boolean none = attempt.history().draft().map(Draft::withoutPenalty).orElse(false);
        return none ? null : "拟作出的决定有处罚内容，先修改处理意见";
    }

    static @Nullable String investigatedByTwo(Attempt attempt) {
        List<Act.ByOfficers> records = attempt.history().all(Act.ByOfficers.class);
        boolean proper = !records.isEmpty()
                && records.stream()
                        .allMatch(act -> new HashSet<>(act.officerIds()).size() >= PeopleRules.FEWEST_OFFICERS);
        return proper ? null : "调查取证的执法人员少于两人";
    }

    static @Nullable String notHeavierThanTold(Attempt attempt) {
        Optional<Findings> told = NoticeRules.toldFindings(attempt.history());
        if (told.isEmpty()) {
            return null;
        }
        Findings now = attempt.history().findings().orElseThrow();
        if (!now.facts().equals(told.get().facts())
                || !now.qualification().equals(told.get().qualification())) {
            return "认定的事实或者定性与告知书告知的不同，应当重新告知";
        }
        return switch (Severity.of(now.draft(), told.get().draft())) {
            case NOT_HEAVIER -> null;
            case UNCERTAIN -> "停业、暂扣、没收财物等处罚的内容与告知书告知的不同，应当重新告知";
            case HEAVIER -> "拟作出的决定重于告知书告知的内容，应当重新告知";
        };
    }

    static @Nullable String discussedWhereRequired(Attempt attempt) {
        CaseHistory history = attempt.history();
        List<String> reasons = new ArrayList<>(attempt.around().whyMajor(history));
        if (DiscretionRules.departs(history, attempt.around())) {
            reasons.add("罚款偏离裁量基准");
        }
        boolean discussed = history.conclusion()
                .flatMap(concluded -> history.lastAfter(RecordDiscussion.class, concluded))
                .isPresent();
        return reasons.isEmpty() || discussed ? null : "情节复杂或者重大违法行为，应当由机关负责人集体讨论决定：" + String.join("；", reasons);
    }

    static @Nullable String severalDiscussed(Attempt attempt) {
        RecordDiscussion discussion = attempt.as(RecordDiscussion.class);
        long heads = discussion.members().stream()
                .map(Member::officerId)
                .filter(person -> !attempt.history().handlers().contains(person))
                .filter(person -> !attempt.history().recused().contains(person))
                .filter(attempt.around()::heads)
                .distinct()
                .count();
        long fewest = attempt.around().number("discussion.heads");
        return heads < fewest ? "“参加人员和意见”中至少有" + fewest + "名本机关负责人，本案承办人员不计在内，现在有" + heads + "名" : null;
    }

    static @Nullable String discussedByOwn(Attempt attempt) {
        RecordDiscussion discussion = attempt.as(RecordDiscussion.class);
        if (!attempt.around().heads(discussion.presiderId())) {
            return "“主持人”不是本机关负责人，集体讨论由机关负责人主持";
        }
        boolean ours = discussion.members().stream().map(Member::officerId).allMatch(attempt.around()::serves)
                && attempt.around().serves(discussion.recorderId());
        return ours ? null : "“参加人员和意见”和“记录人”中有人不是本机关人员";
    }

    static @Nullable String oneFineForOneAct(Attempt attempt) {
        Optional<Draft> imposed = attempt.content() instanceof DecideOnTheSpot decided
                ? Optional.of(decided.draft())
                : attempt.history().draft();
        boolean fine = imposed.map(draft -> draft.fineFen() > 0).orElse(false);
        String earlier = fine ? attempt.around().finedBefore(attempt.history()) : null;
        return earlier == null ? null : "同一违法行为已由" + earlier + "处以罚款，不得给予两次以上罚款";
    }

    static @Nullable String educationRecorded(Attempt attempt) {
        DecideNoPenalty decision = attempt.as(DecideNoPenalty.class);
        boolean educated = decision.education() != null && !decision.education().isBlank();
        return decision.ground() == Ground.UNPROVEN || educated ? null : "依法不予处罚的，应当对当事人进行教育，请填写教育情况";
    }

    static @Nullable String majorDecided(Attempt attempt) {
        if (attempt.around().whyMajor(attempt.history()).isEmpty()) {
            return "本案的决定不属于重大行政处罚，无须备案";
        }
        LocalDate decided = attempt.history().decision().orElseThrow().on();
        boolean before =
                attempt.content() instanceof ReportMajor report && report.on().isBefore(decided);
        return before ? "报送日期早于作出决定的" + LegalDates.format(decided) : null;
    }

    static @Nullable String notReported(Attempt attempt) {
        return attempt.history().last(ReportMajor.class).isPresent() ? "本案已经备案" : null;
    }
}
