package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.HearingAct.Agent;
import org.mingjian.casework.act.HearingAct.Exhibit;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.ReportHearing;
import org.mingjian.casework.act.InvestigationAct.AddEvidence;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.act.ReviewAct.GiveOpinion;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.Hearing;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.legalreview.Opinion;

/** Rules about holding a hearing, and about what follows from its record. */
final class HearingConductRules {

    private static final int MOST_AGENTS = 2;

    private HearingConductRules() {}

    static @Nullable String heldAsNotified(Attempt attempt) {
        Optional<NotifyHearing> notified = Hearing.of(attempt).notified();
        if (notified.isEmpty()) {
            return "还没有通知当事人听证的时间、地点";
        }
        HoldHearing held = attempt.as(HoldHearing.class);
        LocalDate day = LegalDates.on(notified.get().heldAt());
        boolean asTold = LegalDates.on(held.startedAt()).equals(day)
                && !held.startedAt().isBefore(notified.get().heldAt());
        return asTold ? null : "听证应当在通知的时间举行（" + LegalDates.format(day) + "），改期应当重新通知";
    }

    /** Nobody there for the party: that ends the hearing, and is not one. */
    static @Nullable String partyAttended(Attempt attempt) {
        HoldHearing held = attempt.as(HoldHearing.class);
        boolean party = held.partyBy() != null && !held.partyBy().isBlank();
        return party || !held.agents().isEmpty() ? null : "当事人及其代理人都没有到场，应当终止听证";
    }

    static @Nullable String agentsMandated(Attempt attempt) {
        List<Agent> agents = attempt.as(HoldHearing.class).agents();
        if (agents.size() > MOST_AGENTS) {
            return "当事人可以委托一至二人代理，现在有" + agents.size() + "人";
        }
        return agents.stream().allMatch(Agent::mandate) ? null : "代理人没有授权委托书";
    }

    static @Nullable String investigatorAttended(Attempt attempt) {
        HoldHearing held = attempt.as(HoldHearing.class);
        return attempt.history().handlers().containsAll(held.investigatorIds()) ? null : "出席听证提出事实、证据的应当是本案的承办人员";
    }

    /** What is shown is the case's own evidence, each piece once. */
    static @Nullable String evidenceShown(Attempt attempt) {
        List<Exhibit> exhibits = attempt.as(HoldHearing.class).exhibits();
        List<AddEvidence> evidence = attempt.history().all(AddEvidence.class);
        boolean own = exhibits.stream()
                .allMatch(shown -> shown.number() <= evidence.size()
                        && evidence.get(shown.number() - 1).name().equals(shown.name()));
        boolean once = exhibits.stream().map(Exhibit::number).distinct().count() == exhibits.size();
        return own && once ? null : "出示的证据与本案证据清单的序号、名称不一致，或者重复";
    }

    static @Nullable String recordSigned(Attempt attempt) {
        HoldHearing held = attempt.as(HoldHearing.class);
        boolean noted = held.refusal() != null && !held.refusal().isBlank();
        return held.signed() || noted ? null : "听证笔录应当由当事人或者其代理人签名；拒绝签名的，应当注明情况";
    }

    static @Nullable String hearingReported(Attempt attempt) {
        Hearing hearing = Hearing.of(attempt);
        return hearing.held().isEmpty() || hearing.report().isPresent() ? null : "听证主持人尚未提交听证报告";
    }

    /** 根据听证笔录: nothing that was not shown at the hearing carries the decision (第六十五条). */
    static @Nullable String evidenceHeard(Attempt attempt) {
        Optional<Done<HoldHearing>> held = Hearing.of(attempt).held();
        if (held.isEmpty()) {
            return null;
        }
        Set<Integer> shown = held.get().act().exhibits().stream()
                .map(Exhibit::number)
                .collect(Collectors.toCollection(HashSet::new));
        List<AddEvidence> evidence = attempt.history().all(AddEvidence.class);
        String unheard = IntStream.rangeClosed(1, evidence.size())
                .filter(number -> !shown.contains(number))
                .mapToObj(number -> number + "." + evidence.get(number - 1).name())
                .collect(Collectors.joining("、"));
        return unheard.isEmpty() ? null : "下列证据没有在听证会上出示和质证，不得作为决定的依据，应当重新告知：" + unheard;
    }

    /** What was reviewed before the hearing is reviewed again with its record (第五十八条第一款第二项). */
    static @Nullable String reviewedAfterHearing(Attempt attempt) {
        Optional<Done<ReportHearing>> report = Hearing.of(attempt).report();
        boolean reviewed = report.isEmpty()
                || attempt.history()
                        .lastAfter(GiveOpinion.class, report.get())
                        .filter(given -> given.act().result() == Opinion.APPROVED)
                        .isPresent();
        return reviewed ? null : "本案经过听证，应当将听证笔录和听证报告一并送法制审核，审核通过后才能作出决定";
    }

    /** From a case that was rechecked only what was heard is sent to review again. */
    static @Nullable String reviewCalledFor(Attempt attempt) {
        CaseHistory history = attempt.history();
        boolean rechecked = history.conclusion()
                .flatMap(concluded -> history.lastAfter(RecheckStatement.class, concluded))
                .isPresent();
        boolean due = reviewedAfterHearing(attempt) != null;
        return !rechecked || due ? null : "审核已经通过，此后没有举行听证，无须再次送审";
    }
}
