package org.mingjian.casework.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.HearingAct.HoldHearing;
import org.mingjian.casework.act.HearingAct.NotifyHearing;
import org.mingjian.casework.act.HearingAct.RefuseHearing;
import org.mingjian.casework.act.HearingAct.RequestHearing;
import org.mingjian.casework.act.HearingAct.WaiveHearing;
import org.mingjian.casework.act.InvestigationAct;
import org.mingjian.casework.act.InvestigationAct.Findings;
import org.mingjian.casework.act.NoticeAct.GiveNotice;
import org.mingjian.casework.act.NoticeAct.RecheckStatement;
import org.mingjian.casework.act.NoticeAct.RecordStatement;
import org.mingjian.casework.act.NoticeAct.WaiveStatement;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.CaseHistory.Done;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Hearing;
import org.mingjian.casework.history.Serving;
import org.mingjian.casework.history.Term;
import org.mingjian.kernel.calendar.LegalDates;

/** Rules about notice, statement and hearing. */
final class NoticeRules {

    private NoticeRules() {}

    static @Nullable String servedSinceIssued(Attempt attempt) {
        // The paper is issued by this very act, so it cannot have reached the party on an earlier day.
        LocalDate servedOn = switch (attempt.act()) {
            case RefuseHearing refusal -> refusal.servedOn();
            case NotifyHearing notice -> notice.servedOn();
            default -> attempt.as(GiveNotice.class).servedOn();
        };
        return servedOn.isBefore(attempt.around().today()) ? "文书今日制发，送达日期不能早于今日" : null;
    }

    static @Nullable String waivedInWriting(Attempt attempt) {
        boolean writing = switch (attempt.act()) {
            case WaiveStatement waiver -> waiver.writing();
            case WaiveHearing waiver -> waiver.writing();
            default -> true;
        };
        return writing ? beforeNotice(attempt) : "放弃权利应当有当事人的书面材料";
    }

    /** Nobody uses or gives up a right before it was told; who reads the announcement need not wait for its end. */
    private static @Nullable String beforeNotice(Attempt attempt) {
        LocalDate told =
                attempt.history().last(GiveNotice.class).orElseThrow().act().servedOn();
        LocalDate on = switch (attempt.act()) {
            case WaiveStatement waiver -> waiver.on();
            case WaiveHearing waiver -> waiver.on();
            case RequestHearing request -> request.on();
            case RecordStatement statement -> LegalDates.on(statement.statedAt());
            default -> told;
        };
        return on.isBefore(told) ? "日期早于告知书送达的" + LegalDates.format(told) : null;
    }

    static @Nullable String notBeforeNotice(Attempt attempt) {
        return beforeNotice(attempt);
    }

    static @Nullable String hearingRightTold(Attempt attempt) {
        return HearingRight.applies(toldHistory(attempt.history()), attempt.around()) ? null : "本案告知书没有告知听证权";
    }

    static @Nullable String requestedInTime(Attempt attempt) {
        LocalDate last = hearingDay(attempt);
        return attempt.as(RequestHearing.class).on().isAfter(last)
                ? "申请听证的期限已于" + LegalDates.format(last) + "届满"
                : beforeNotice(attempt);
    }

    static @Nullable String statementPeriodEnded(Attempt attempt) {
        CaseHistory history = attempt.history();
        Optional<Done<GiveNotice>> notice = history.last(GiveNotice.class);
        if (notice.isEmpty()
                || sinceNotice(history, RecordStatement.class).isPresent()
                || sinceNotice(history, WaiveStatement.class).isPresent()) {
            return null;
        }
        LocalDate last = attempt.around()
                .lastDay("statement", Serving.of(notice.get().act()).madeOn(attempt.around()));
        return attempt.around().today().isAfter(last)
                ? null
                : "陈述、申辩的期限到" + LegalDates.format(last) + "止，当事人尚未陈述申辩，也没有书面放弃";
    }

    static @Nullable String hearingPeriodEnded(Attempt attempt) {
        CaseHistory history = attempt.history();
        if (history.last(GiveNotice.class).isEmpty()
                || !HearingRight.applies(toldHistory(history), attempt.around())
                || sinceNotice(history, RequestHearing.class).isPresent()
                || sinceNotice(history, WaiveHearing.class).isPresent()) {
            return null;
        }
        LocalDate last = hearingDay(attempt);
        return attempt.around().today().isAfter(last)
                ? null
                : "申请听证的期限到" + LegalDates.format(last) + "止，当事人尚未申请，也没有书面放弃";
    }

    static @Nullable String requestedHearingHeld(Attempt attempt) {
        return Hearing.of(attempt).outstanding() ? "当事人申请了听证，尚未举行听证，应当根据听证笔录作出决定" : null;
    }

    static @Nullable String noticeGiven(Attempt attempt) {
        return attempt.history().last(GiveNotice.class).isPresent() ? null : "没有告知当事人拟处罚的内容、事实、理由、依据和权利，不得作出处罚决定";
    }

    static @Nullable String statementRechecked(Attempt attempt) {
        return sinceNotice(attempt.history(), RecheckStatement.class).isPresent() ? null : "没有对陈述、申辩进行复核";
    }

    /**
     * What was told before the party spoke is the most that may follow, through every later notice and round. Heavier in
     * kind, amount, term or quantity is only what new facts carry: found by the officers since then and named in the
     * findings, which makes a new notice necessary. Another wording that cannot be weighed follows from such facts too, or
     * from the party's own words when they were adopted on recheck.
     */
    static @Nullable String notHeavierForSpeaking(Attempt attempt) {
        CaseHistory history = attempt.history();
        Findings now = InvestigationRules.findings(attempt);
        return IntStream.range(0, history.acts().size())
                .filter(position -> spoke(history, position))
                .mapToObj(position -> heavierSince(history, position, now))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static Optional<String> heavierSince(CaseHistory history, int position, Findings now) {
        Optional<Findings> told = toldFindings(before(history, position));
        if (told.isEmpty() || foundAnew(history, position, now, told.get())) {
            return Optional.empty();
        }
        return switch (Severity.of(now.draft(), told.get().draft())) {
            case NOT_HEAVIER -> Optional.empty();
            case UNCERTAIN ->
                adopted(history, position)
                        ? Optional.empty()
                        : Optional.of("处罚的内容与陈述、申辩前告知的不同：没有查明并写明新的事实，复核也没有采纳当事人的意见，不得更改");
            case HEAVIER -> Optional.of("不得因当事人陈述、申辩而给予更重的处罚；加重须此后查明新的事实，写入查明的事实，并重新告知");
        };
    }

    private static boolean spoke(CaseHistory history, int position) {
        Act act = history.acts().get(position).act();
        return act instanceof RecordStatement || act instanceof HoldHearing;
    }

    private static boolean foundAnew(CaseHistory history, int position, Findings now, Findings told) {
        return !now.facts().equals(told.facts())
                && since(history, position)
                        .anyMatch(act -> act instanceof InvestigationAct && act instanceof Act.ByOfficers);
    }

    private static boolean adopted(CaseHistory history, int position) {
        return since(history, position).anyMatch(act -> act instanceof RecheckStatement recheck && recheck.adopted());
    }

    private static Stream<Act> since(CaseHistory history, int position) {
        return history.acts().subList(position, history.acts().size()).stream().map(DoneAct::act);
    }

    private static CaseHistory before(CaseHistory history, int position) {
        return new CaseHistory(history.acts().subList(0, position));
    }

    /** The findings that the notice told. */
    static Optional<Findings> toldFindings(CaseHistory history) {
        return history.last(GiveNotice.class).isEmpty()
                ? Optional.empty()
                : toldHistory(history).findings();
    }

    /** The history up to and including the notice: its draft in force is the one that was told. */
    private static CaseHistory toldHistory(CaseHistory history) {
        int position = history.last(GiveNotice.class)
                .map(Done::position)
                .orElse(history.acts().size() - 1);
        return before(history, position + 1);
    }

    /** The last day on which a hearing may be asked for. */
    static LocalDate hearingDay(Attempt attempt) {
        GiveNotice notice =
                attempt.history().last(GiveNotice.class).orElseThrow().act();
        return attempt.around().lastDay(Term.D01.name(), Serving.of(notice).madeOn(attempt.around()));
    }

    private static <A extends Act> Optional<Done<A>> sinceNotice(CaseHistory history, Class<A> kind) {
        return history.last(GiveNotice.class).flatMap(notice -> history.lastAfter(kind, notice));
    }
}
