package org.mingjian.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.Serve;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PartyFacts;
import org.mingjian.casework.act.RequisitionAct;
import org.mingjian.casework.act.RequisitionAct.DecideRequisitionCompensation;
import org.mingjian.casework.act.RequisitionAct.Emergency;
import org.mingjian.casework.act.RequisitionAct.HandedOver;
import org.mingjian.casework.act.RequisitionAct.OrderRequisitionOrally;
import org.mingjian.casework.act.RequisitionAct.Returned;
import org.mingjian.casework.act.RequisitionAct.TakeRequisition;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.RequisitionLedger;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;

/** Walks every state that the rows of the requisition procedure can reach, with lists, days and amounts right and wrong. */
final class RequisitionWalk extends Walk<RequisitionWalk> {

    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");

    /** The day of the order, the last day of the use, and beyond. */
    private static final List<Integer> DAYS = List.of(0, Requisitioning.DAYS, Requisitioning.DAYS + 2);

    private static final int MOST_ACTS = 12;

    RequisitionWalk(List<Step> rows) {
        super(rows, START, DAYS);
    }

    @Override
    boolean goesOn(State state) {
        return state.history().acts().size() <= MOST_ACTS;
    }

    /** All that a policy can tell apart. */
    @Override
    List<Object> key(State state) {
        CaseHistory history = state.history();
        if (history.acts().isEmpty()) {
            return List.of(Stage.NONE);
        }
        RequisitionLedger ledger = new RequisitionLedger(history);
        return List.of(
                history.stage(),
                state.day(),
                ledger.proposed().toString(),
                history.last(OrderRequisitionOrally.class)
                        .map(done -> done.act().toString())
                        .orElse(""),
                ledger.written().isPresent(),
                history.last(Serve.class).isPresent(),
                ledger.taken().map(TakeRequisition::toString).orElse("")
                        + ledger.lastDay().map(LocalDate::toString).orElse(""),
                ledger.heldOf(1) + " " + ledger.heldOf(2) + " " + ledger.returned(Returned::damaged) + " "
                        + ledger.returned(Returned::lost),
                history.last(DecideRequisitionCompensation.class)
                                .map(done -> done.done().on() + done.act().toString())
                                .orElse("")
                        + ledger.dueFen(),
                history.handlers().contains(SUCCESSOR));
    }

    @Override
    List<Act> acts(State state) {
        Instant now = state.now();
        LocalDate today = LegalDates.on(now);
        if (state.history().acts().isEmpty()) {
            return openings(today);
        }
        List<Act> acts = new ArrayList<>(List.of(
                Requisitioning.ORDERED,
                Requisitioning.orally(now),
                Requisitioning.orally(now.plusSeconds(120)),
                Requisitioning.completed(null),
                Requisitioning.completed("公章不在"),
                new RequisitionAct.DeclineRequisition("不必征用"),
                new RequisitionAct.AbandonRequisition("险情已经排除"),
                Samples.replaced(ASSISTING, SUCCESSOR),
                Samples.replaced(SUCCESSOR, ASSISTING),
                Samples.closed(),
                new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS)));
        serving(acts, now);
        taking(acts, now);
        returning(acts, today);
        if (state.history().last(RequisitionAct.ExtendRequisition.class).isEmpty()) {
            acts.add(Requisitioning.extended(3));
            acts.add(Requisitioning.extended(Requisitioning.MOST_DAYS + 1));
        }
        for (long damage : List.of(0L, Requisitioning.DAMAGE)) {
            acts.add(Requisitioning.compensated(Requisitioning.USE, damage, damage));
        }
        acts.add(Requisitioning.paid(today, Requisitioning.USE));
        acts.add(Requisitioning.paid(today, 2 * Requisitioning.DAMAGE));
        return acts;
    }

    private static void serving(List<Act> acts, Instant now) {
        acts.add(Samples.served(TWO, now));
        acts.add(Samples.served(TWO, now.plusSeconds(120)));
        acts.add(Samples.served(List.of(LEAD), now));
        acts.add(new Serve(TWO, ServingManner.ELECTRONIC, now, "邮箱", "方岚", null, false));
    }

    private static void taking(List<Act> acts, Instant now) {
        acts.add(Requisitioning.taken(TWO, now, Requisitioning.ALL));
        acts.add(Requisitioning.taken(TWO, now, List.of(new HandedOver(2, 2, "完好"))));
        acts.add(Requisitioning.taken(List.of(LEAD), now, Requisitioning.ALL));
        acts.add(new TakeRequisition(now, TWO, "长街", Requisitioning.ALL, 1, true, true, null));
    }

    private static void returning(List<Act> acts, LocalDate today) {
        for (List<Returned> items : List.of(
                Requisitioning.INTACT,
                Requisitioning.HURT,
                List.of(Requisitioning.returned(2, 1, 0, 0)),
                List.of(Requisitioning.returned(1, Requisitioning.PUMPS, 0, 0)))) {
            acts.add(Requisitioning.returned(TWO, today, items));
            acts.add(Requisitioning.returned(TWO, today, items, "道路中断"));
        }
    }

    private static List<Act> openings(LocalDate today) {
        List<Act> acts = new ArrayList<>();
        acts.add(opening(TWO, today, Emergency.FLOOD, Requisitioning.DAYS));
        acts.add(opening(TWO, today, Emergency.OTHER, Requisitioning.DAYS));
        acts.add(opening(TWO, today.plusDays(1), Emergency.FLOOD, Requisitioning.DAYS));
        acts.add(opening(TWO, today, Emergency.FLOOD, Requisitioning.MOST_DAYS + 1));
        acts.add(opening(List.of(LEAD), today, Emergency.FLOOD, Requisitioning.DAYS));
        acts.add(opening(List.of(LEAD, HEAD), today, Emergency.FLOOD, Requisitioning.DAYS));
        return acts;
    }

    private static Act opening(List<UUID> officers, LocalDate since, Emergency ground, int days) {
        PartyFacts party = Samples.netCafe(Samples.creditCode(1));
        return Requisitioning.proposed(Requisitioning.MATTER, party, officers, since, ground, days);
    }
}
