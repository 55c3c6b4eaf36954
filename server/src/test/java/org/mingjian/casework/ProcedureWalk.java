package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.DecisionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.HearingAct;
import org.mingjian.casework.act.HearingAct.AppointPresider;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.LeadAct;
import org.mingjian.casework.act.NoticeAct;
import org.mingjian.casework.act.RemedyAct;
import org.mingjian.casework.act.ReviewAct;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Standing;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.deadline.SuspensionGround;
import org.mingjian.legalreview.Opinion;

/**
 * Walks every state that the rows can reach, trying every act with several contents in each, and time passing. States
 * that agree in all that policies can tell apart are one.
 */
final class ProcedureWalk extends Walk<ProcedureWalk> {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final int STEP_DAYS = 12;

    ProcedureWalk(List<Step> rows) {
        super(rows, START, List.of(0, STEP_DAYS));
    }

    /** Every history that reached a decision, by the state in which it was made. */
    List<CaseHistory> decisions() {
        return passed().stream()
                .filter(history -> history.stage() == Stage.DECIDED)
                .toList();
    }

    /** The lead may come on any of the days. */
    @Override
    boolean waits(State state) {
        return true;
    }

    /** Whoever presides acts himself. */
    @Override
    UUID person(Office office, CaseHistory history) {
        return office == Office.PRESIDER
                ? new Hearing(history)
                        .officers()
                        .map(AppointPresider::presiderId)
                        .orElse(DEPUTY)
                : person(office);
    }

    /** All that a policy can tell apart. Acts after the notice matter by what came since it, so their order is kept as flags. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        CaseHistory told = told(history);
        return List.<Object>of(
                hearing(history),
                history.stage(),
                state.day(),
                history.handlers().contains(SUCCESSOR),
                history.last(LeadAct.VerifyLead.class)
                        .map(verified -> verified.act().fileProposed())
                        .orElse(false),
                history.draft().map(draft -> draft.fineFen()).orElse(-1L),
                StillWorld.clearedDraft(history).isPresent(),
                told.draft().map(draft -> draft.fineFen()).orElse(-1L),
                since(history, NoticeAct.GiveNotice.class, NoticeAct.RecordStatement.class),
                since(history, NoticeAct.GiveNotice.class, NoticeAct.WaiveStatement.class),
                since(history, NoticeAct.GiveNotice.class, HearingAct.WaiveHearing.class),
                since(history, NoticeAct.GiveNotice.class, NoticeAct.RecheckStatement.class),
                mostAfterSpeaking(history),
                history.conclusion()
                        .flatMap(done -> history.lastAfter(DecisionAct.RecordDiscussion.class, done))
                        .isPresent(),
                since(history, InvestigationAct.SuspendTerm.class, InvestigationAct.ResumeTerm.class),
                history.last(InvestigationAct.SuspendTerm.class).isPresent(),
                history.last(InvestigationAct.ExtendTerm.class).isPresent(),
                history.all(InvestigationAct.RecordInspection.class).isEmpty(),
                history.all(InvestigationAct.AddEvidence.class).isEmpty(),
                history.all(ExecutionAct.RecordPayment.class).size(),
                afterlife(history));
    }

    /** What became of the decision, as far as a policy can tell it apart. */
    static List<Object> afterlife(CaseHistory history) {
        return List.of(
                Standing.pending(history).isPresent(),
                Standing.pending(history).map(remedy -> remedy.stay() != null).orElse(false),
                history.revoked(),
                history.all(RemedyAct.RecordRemedy.class).isEmpty(),
                history.all(RemedyAct.RefundPayment.class).size());
    }

    /** All that a policy can tell apart about a hearing. */
    private static List<Object> hearing(CaseHistory history) {
        Hearing hearing = new Hearing(history);
        int evidence = history.all(InvestigationAct.AddEvidence.class).size();
        return List.<Object>of(
                hearing.request().isPresent(),
                hearing.officers().map(AppointPresider::presiderId).orElse(REVIEWER),
                hearing.notified().isPresent(),
                hearing.recusalToDecide().isPresent(),
                hearing.held().map(held -> held.act().exhibits().size() < evidence),
                hearing.report().isPresent(),
                hearing.ended(),
                hearing.report()
                        .flatMap(report -> history.lastAfter(ReviewAct.GiveOpinion.class, report))
                        .map(opinion -> opinion.act().result() == Opinion.APPROVED),
                history.conclusion()
                        .flatMap(done -> history.lastAfter(NoticeAct.RecheckStatement.class, done))
                        .isPresent());
    }

    /** The smallest fine that was told before the party spoke; the walk's findings never name new facts. */
    private static long mostAfterSpeaking(CaseHistory history) {
        long most = Long.MAX_VALUE;
        for (int i = 0; i < history.acts().size(); i++) {
            Act act = history.acts().get(i).act();
            if (act instanceof NoticeAct.RecordStatement || act instanceof HearingAct.HoldHearing) {
                CaseHistory before = told(new CaseHistory(history.acts().subList(0, i)));
                most = Math.min(most, before.draft().orElseThrow().fineFen());
            }
        }
        return most;
    }

    private static CaseHistory told(CaseHistory history) {
        int end = history.last(NoticeAct.GiveNotice.class)
                .map(notice -> notice.position() + 1)
                .orElse(0);
        return new CaseHistory(history.acts().subList(0, end));
    }

    private static boolean since(CaseHistory history, Class<? extends Act> first, Class<? extends Act> then) {
        return history.last(first)
                .flatMap(earlier -> history.lastAfter(then, earlier))
                .isPresent();
    }

    /**
     * Three things are walked through, but not every one with every other: what touches the clock or the handlers, a hearing,
     * and what happens to a served decision. A hearing is not asked for after the first, nor the first tried while one is
     * asked for; the third is tried after neither.
     */
    @Override
    List<Act> acts(State state) {
        CaseHistory history = state.history();
        boolean asked = new Hearing(history).request().isPresent();
        boolean apart = history.acts().stream().map(DoneAct::act).anyMatch(ProcedureWalk::besideHearings);
        boolean plain = history.acts().stream()
                .map(DoneAct::act)
                .noneMatch(act -> besideHearings(act) || act instanceof HearingAct.RequestHearing);
        return candidates(history, state.now()).stream()
                .filter(act -> !asked || !besideHearings(act))
                .filter(act -> !apart || !(act instanceof HearingAct) || act instanceof HearingAct.WaiveHearing)
                .filter(act -> plain || !(act instanceof RemedyAct))
                .toList();
    }

    private static boolean besideHearings(Act act) {
        return act instanceof InvestigationAct.SuspendTerm
                || act instanceof InvestigationAct.ResumeTerm
                || act instanceof InvestigationAct.ExtendTerm
                || act instanceof LeadAct.ReplaceHandler
                || act instanceof NoticeAct.RecordStatement
                || act instanceof NoticeAct.WaiveStatement;
    }

    /** Every kind of act, in several contents where a policy looks at the content. */
    static List<Act> candidates(CaseHistory history, Instant now) {
        var today = LegalDates.on(now);
        List<UUID> two = List.of(LEAD, ASSISTING);
        if (history.acts().isEmpty()) {
            return List.of(Samples.lead(new UUID(5, 5), Samples.netCafe(Samples.creditCode(1)), today));
        }
        List<Act> acts = new ArrayList<>(List.of(
                Samples.verified(),
                new LeadAct.VerifyLead("查无实据", false, "建议不予立案"),
                Samples.filed(LEAD, ASSISTING),
                Samples.filed(LEAD, LEAD),
                Samples.replaced(ASSISTING, SUCCESSOR),
                new LeadAct.DeclineFiling("事实不成立", "同意"),
                Samples.inspection(two, now),
                Samples.inspection(List.of(LEAD), now),
                Samples.interview(two, now),
                Samples.evidence(two, now),
                new InvestigationAct.SuspendTerm(SuspensionGround.TESTING, "检测委托书", today),
                new InvestigationAct.ResumeTerm(today),
                new InvestigationAct.ExtendTerm(30, "案情复杂"),
                new InvestigationAct.ExtendTerm(31, "案情复杂"),
                new InvestigationAct.ReopenInvestigation("补充证据"),
                new InvestigationAct.WithdrawCase("事实不成立"),
                new InvestigationAct.TransferOut("云岭县公安局", "不属本机关管辖", false)));
        for (long fine : new long[] {0, Samples.LIGHT_FINE, Samples.HEAVY_FINE}) {
            acts.add(Samples.concluded(fine));
            acts.add(Samples.revised(fine));
        }
        acts.addAll(List.of(
                new ReviewAct.SubmitForReview(null),
                new ReviewAct.ConfirmNotMajor(),
                Samples.opinion(Opinion.APPROVED),
                Samples.opinion(Opinion.RETURNED),
                Samples.opinion(Opinion.REFUSED),
                new ReviewAct.AnswerPoint(1, "已改"),
                new ReviewAct.ClosePoint(1),
                Samples.notice(today),
                new NoticeAct.RecordStatement(now, "方岚", "请求从轻"),
                new NoticeAct.WaiveStatement(true, today),
                new NoticeAct.WaiveStatement(false, today),
                new HearingAct.WaiveHearing(true, today),
                Samples.rechecked(),
                Samples.discussion(HEAD, DEPUTY, now),
                Samples.decided(),
                new DecisionAct.DecideNoPenalty(DecisionAct.Ground.MINOR, "轻微并及时改正", "已进行教育"),
                Samples.served(two, now),
                Samples.paid(Samples.LIGHT_FINE, now),
                Samples.paid(Samples.HEAVY_FINE, now),
                new ExecutionAct.RecordOverdue(),
                Samples.closed(),
                new ExecutionAct.Archive(1, ExecutionAct.Retention.THIRTY_YEARS)));
        acts.addAll(afterwards(today));
        acts.addAll(hearings(history, now));
        return acts;
    }

    /** What may happen to a decision that was served. */
    static List<Act> afterwards(LocalDate today) {
        return List.of(
                Remedies.reconsideration(today),
                Remedies.stayed(today),
                new RemedyAct.AnswerRemedy(today, "处罚适当"),
                Remedies.outcome(RemedyAct.Ruling.UPHELD, today),
                Remedies.outcome(RemedyAct.Ruling.REVOKED, today),
                Remedies.changed(today, null),
                new RemedyAct.RevokeDecision("认定事实有误", "同意撤销"),
                new RemedyAct.CorrectPaper("长街二十六号", "长街二十八号", "打印错误"),
                Remedies.refund(today, Samples.LIGHT_FINE),
                Remedies.refund(today, Samples.HEAVY_FINE));
    }

    /** Told today for the walk's other day, or, too early, for tomorrow; held now with the first piece of evidence shown. */
    private static List<Act> hearings(CaseHistory history, Instant now) {
        var today = LegalDates.on(now);
        Instant later = now.plus(Duration.ofDays(STEP_DAYS));
        return List.of(
                Samples.hearingRequested(today),
                new HearingAct.RefuseHearing(today, HearingAct.RefusalGround.LATE, "已经逾期", today, ServingManner.DIRECT),
                new AppointPresider(DEPUTY, CUSTODIAN),
                new AppointPresider(LEAD, CUSTODIAN),
                new HearingAct.ApplyRecusal(today, "与举报人是近亲属"),
                new HearingAct.DecideRecusal(false, "没有利害关系"),
                Samples.hearingNotice(today, later),
                Samples.hearingNotice(today, now.plus(Duration.ofDays(1))),
                new HearingAct.PostponeHearing(HearingAct.Postponement.POSTPONED, "当事人因病"),
                new HearingAct.EndHearing(HearingAct.EndGround.WITHDRAWN, today, true, "书面撤回"),
                new HearingAct.EndHearing(HearingAct.EndGround.ABSENT, today, false, "没有出席"),
                heldNow(List.copyOf(history.handlers()), now),
                Samples.hearingReport());
    }

    private static HearingAct.HoldHearing heldNow(List<UUID> handlers, Instant now) {
        return new HearingAct.HoldHearing(
                now, now, "方岚", List.of(), handlers, "事实、证据和建议", List.of(Samples.exhibit(1)), "申辩", "最后陈述", true, null);
    }
}
