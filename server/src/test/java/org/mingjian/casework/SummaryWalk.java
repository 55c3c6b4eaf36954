package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.Draft;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.PenaltyKind;
import org.mingjian.casework.act.SummaryAct;
import org.mingjian.casework.act.SummaryAct.CashGround;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;

/** Walks every state that the rows of the summary procedure can reach, with drafts within and beyond what the law allows. */
final class SummaryWalk {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<UUID> TWO = List.of(ProcedureWalk.LEAD, ProcedureWalk.ASSISTING);
    private static final int LATEST_DAY = 20;
    private static final int STEP_DAYS = 20;

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

    private final List<Step> rows;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final List<CaseHistory> decisions = new ArrayList<>();
    private final List<CaseHistory> closings = new ArrayList<>();
    private int transitions;

    /** A history and the day on which it stands, counted from the start. */
    private record State(CaseHistory history, int day) {}

    SummaryWalk(List<Step> rows) {
        this.rows = rows;
    }

    SummaryWalk walk() {
        visit(new State(CaseHistory.empty(), 0));
        while (!open.isEmpty()) {
            State state = open.removeFirst();
            candidates(state).forEach(act -> attempt(state, act));
            if (state.day() < LATEST_DAY && !state.history().acts().isEmpty()) {
                visit(new State(state.history(), state.day() + STEP_DAYS));
            }
        }
        return this;
    }

    int states() {
        return seen.size();
    }

    int transitions() {
        return transitions;
    }

    /** Every history that reached a decision. */
    List<CaseHistory> decisions() {
        return decisions;
    }

    /** Every history that reached the end of its case. */
    List<CaseHistory> closings() {
        return closings;
    }

    private void attempt(State state, Act act) {
        Step step = rows.stream()
                .filter(row -> row.act() == ActKind.of(act))
                .findFirst()
                .orElseThrow();
        UUID who = ProcedureWalk.person(step.office());
        StillWorld world = new StillWorld(now(state), state.history());
        try {
            Stage to = Gate.pass(step, new Attempt(act, state.history(), who, step.office(), world));
            transitions++;
            UUID id = new UUID(9, state.history().acts().size());
            CaseHistory then = state.history()
                    .with(new DoneAct(id, act, who, "某人", step.office(), now(state), to, Outcome.NONE, id));
            (to == Stage.DECIDED && act instanceof SummaryAct.DecideOnTheSpot ? decisions : closed(to)).add(then);
            // From here on the case is the ordinary procedure's.
            if (!(act instanceof SummaryAct.TurnToOrdinary)) {
                visit(new State(then, state.day()));
            }
        } catch (Refused refused) {
            // a refusal leads nowhere
        }
    }

    private List<CaseHistory> closed(Stage to) {
        return to == Stage.CLOSED ? closings : new ArrayList<>();
    }

    private void visit(State state) {
        if (seen.add(key(state))) {
            open.addLast(state);
        }
    }

    /** All that a policy can tell apart. */
    private static List<Object> key(State state) {
        CaseHistory history = state.history();
        return List.of(
                history.stage(),
                state.day(),
                history.opening().map(opened -> opened.proposed().toString()).orElse(""),
                history.opening().map(opened -> opened.party().kind().name()).orElse(""),
                history.opening().map(SummaryAct.OpenOnTheSpot::crimeSuspected).orElse(false),
                history.draft().map(Draft::toString).orElse(""),
                history.handlers().contains(ProcedureWalk.SUCCESSOR),
                history.all(SummaryAct.CollectOnTheSpot.class).size(),
                history.all(SummaryAct.HandInCash.class).size(),
                history.all(SummaryAct.PayIntoBank.class).size(),
                history.all(ExecutionAct.RecordPayment.class).size(),
                history.all(SummaryAct.FileBack.class).size(),
                ProcedureWalk.afterlife(history));
    }

    private static Instant now(State state) {
        return START.plus(Duration.ofDays(state.day()));
    }

    private static List<Act> candidates(State state) {
        Instant now = now(state);
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
        acts.add(Samples.replaced(ProcedureWalk.ASSISTING, ProcedureWalk.SUCCESSOR));
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
        acts.add(spot(List.of(ProcedureWalk.LEAD), now).opened());
        return acts;
    }

    private static Spot spot(List<UUID> officers, Instant now) {
        return new Spot(new UUID(5, 5), officers, now);
    }
}
