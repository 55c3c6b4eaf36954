package org.mingjian.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** Walks every state that the rows of the summary procedure can reach, with drafts within and beyond what the law allows. */
final class SummaryWalk extends Walk<SummaryWalk> {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<Integer> DAYS = List.of(0, 20);

    private static final List<Draft> DRAFTS = List.of(
            Spot.draft(List.of(), 0),
            Spot.warned(),
            Spot.fined(Spot.SMALL),
            Spot.fined(Spot.MOST_FOR_A_PERSON),
            Spot.fined(Spot.MOST_FOR_A_PERSON + 1),
            Spot.fined(Spot.MOST_FOR_A_FIRM),
            Spot.fined(Spot.MOST_FOR_A_FIRM + 1),
            Spot.draft(List.of(new Draft.Penalty(PenaltyKind.CRITICISM, "通报批评")), 0),
            new Draft(List.of(new Draft.Penalty(PenaltyKind.ILLEGAL_GAINS, "没收")), 0, Spot.SMALL, null, "没收违法所得"),
            Spot.draft(List.of(new Draft.Penalty(PenaltyKind.BUSINESS_SUSPENDED, "停业三日")), 0));

    SummaryWalk(List<Step> rows) {
        super(rows, START, DAYS);
    }

    /** Every history that reached a decision. */
    List<CaseHistory> decisions() {
        return passed().stream()
                .filter(history -> history.acts().getLast().act() instanceof SummaryAct.DecideOnTheSpot)
                .toList();
    }

    /** Every history that reached the end of its case. */
    List<CaseHistory> closings() {
        return passed().stream()
                .filter(history -> history.stage() == Stage.CLOSED)
                .toList();
    }

    /** What was turned is the ordinary procedure's from there on. */
    @Override
    boolean goesOn(State state) {
        return state.history().last(SummaryAct.TurnToOrdinary.class).isEmpty();
    }

    /** All that a policy can tell apart. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        return List.of(
                history.stage(),
                state.day(),
                history.opening().map(opened -> opened.proposed().toString()).orElse(""),
                history.opening().map(opened -> opened.party().kind().name()).orElse(""),
                history.opening().map(SummaryAct.OpenOnTheSpot::crimeSuspected).orElse(false),
                history.draft().map(Draft::toString).orElse(""),
                history.handlers().contains(SUCCESSOR),
                history.all(SummaryAct.CollectOnTheSpot.class).size(),
                history.all(SummaryAct.HandInCash.class).size(),
                history.all(SummaryAct.PayIntoBank.class).size(),
                history.all(ExecutionAct.RecordPayment.class).size(),
                history.all(SummaryAct.FileBack.class).size(),
                ProcedureWalk.afterlife(history));
    }

    @Override
    List<Act> acts(State state) {
        Instant now = state.now();
        if (state.history().acts().isEmpty()) {
            return openings(now);
        }
        long fine = state.history().draft().map(Draft::fineFen).orElse(0L);
        var today = LegalDates.on(now);
        List<Act> acts = new ArrayList<>();
        DRAFTS.forEach(draft -> acts.add(Spot.decided(draft)));
        acts.add(new SummaryAct.TurnToOrdinary("需要调查"));
        acts.add(Spot.handedOver(now));
        acts.add(new SummaryAct.HandOver(now, "方岚", false, null));
        for (CashGround ground : CashGround.values()) {
            acts.add(new SummaryAct.CollectOnTheSpot(ground, null, false, today, Math.max(1, fine), "现1"));
        }
        acts.add(new SummaryAct.CollectOnTheSpot(CashGround.REMOTE, "偏远", true, today, Math.max(1, fine), "现1"));
        acts.add(new SummaryAct.HandInCash(today, Math.max(1, fine)));
        acts.add(new SummaryAct.PayIntoBank(today, Math.max(1, fine), "回单"));
        acts.add(new SummaryAct.FileBack(null));
        acts.add(Samples.replaced(ASSISTING, SUCCESSOR));
        acts.add(Samples.paid(Math.max(1, fine), now));
        acts.add(new ExecutionAct.RecordOverdue());
        acts.add(Samples.closed());
        acts.add(new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
        acts.addAll(ProcedureWalk.afterwards(today));
        acts.add(Remedies.lawsuit(today));
        acts.add(Remedies.refund(today, Math.max(1, fine)));
        return acts;
    }

    private static List<Act> openings(Instant now) {
        List<Act> acts = new ArrayList<>();
        PartyFacts cafe = Samples.netCafe(Samples.creditCode(1));
        PartyFacts firm = new PartyFacts(
                PartyFacts.Kind.LEGAL_PERSON, cafe.name(), cafe.code(), cafe.representative(), cafe.address(), null);
        for (PartyFacts party : List.of(cafe, firm)) {
            DRAFTS.forEach(
                    draft -> acts.add(spot(TWO, now).of(party).proposing(draft).opened()));
        }
        acts.add(spot(TWO, now).suspectingACrime().opened());
        acts.add(spot(TWO, now).tellingNothing().opened());
        acts.add(spot(TWO, now).hidingTheCertificate().opened());
        acts.add(spot(TWO, now).answeringNothing().opened());
        acts.add(spot(List.of(LEAD), now).opened());
        return acts;
    }

    private static Spot spot(List<UUID> officers, Instant now) {
        return new Spot(new UUID(5, 5), officers, now);
    }
}
