package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.FeeAct;
import org.mingjian.casework.act.FeeAct.AssessFee;
import org.mingjian.casework.act.FeeAct.IssueFeeNotice;
import org.mingjian.casework.act.FeeAct.PaymentChannel;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.FeeBalance;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;

/** Walks every state that the rows of the fee procedure can reach, with amounts, days and channels right and wrong. */
final class FeeWalk {

    /** What is charged in the walk, and its half. */
    static final long WHOLE = Charging.AMOUNT;

    static final long HALF = WHOLE / 2;

    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final List<UUID> TWO = List.of(ProcedureWalk.LEAD, ProcedureWalk.ASSISTING);
    private static final int LATEST_DAY = 1;

    private final List<Step> rows;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final List<CaseHistory> passed = new ArrayList<>();
    private final Map<ActKind, Integer> fired = new EnumMap<>(ActKind.class);
    private final Set<String> sole = new HashSet<>();

    /** A history and the day on which it stands, counted from the start. */
    private record State(CaseHistory history, int day) {

        Instant now() {
            return START.plus(Duration.ofDays(day));
        }
    }

    FeeWalk(List<Step> rows) {
        this.rows = rows;
    }

    FeeWalk walk() {
        visit(new State(CaseHistory.empty(), 0));
        while (!open.isEmpty()) {
            State state = open.removeFirst();
            candidates(state).forEach(act -> attempt(state, act));
            if (state.day() < LATEST_DAY && !state.history().acts().isEmpty()) {
                visit(new State(state.history(), state.day() + 1));
            }
        }
        return this;
    }

    int states() {
        return seen.size();
    }

    /** A history for every act that passed, with that act as its last. */
    List<CaseHistory> passed() {
        return passed;
    }

    /** How often each act passed. */
    Map<ActKind, Integer> fired() {
        return fired;
    }

    /** The rules that alone held something back. */
    Set<String> soleBarriers() {
        return sole;
    }

    private void attempt(State state, Act act) {
        Step step = rows.stream()
                .filter(row -> row.act() == ActKind.of(act))
                .findFirst()
                .orElseThrow();
        UUID who = ProcedureWalk.person(step.office());
        StillWorld world = new StillWorld(state.now(), state.history());
        try {
            Stage to = Gate.pass(step, new Attempt(act, state.history(), who, step.office(), world));
            UUID id = new UUID(9, state.history().acts().size());
            CaseHistory then = state.history()
                    .with(new DoneAct(id, act, who, "某人", step.office(), state.now(), to, Outcome.NONE, id));
            fired.merge(ActKind.of(act), 1, Integer::sum);
            passed.add(then);
            visit(new State(then, state.day()));
        } catch (Refused refused) {
            if (refused.refusals().size() == 1) {
                sole.add(String.valueOf(refused.refusals().getFirst().rule()));
            }
        }
    }

    private void visit(State state) {
        if (state.history().acts().size() <= MOST_ACTS && seen.add(key(state))) {
            open.addLast(state);
        }
    }

    /** Relief and refunds can be repeated without end; so many acts show every state that differs. */
    private static final int MOST_ACTS = 14;

    /** All that a policy can tell apart. */
    private static List<Object> key(State state) {
        CaseHistory history = state.history();
        if (history.acts().isEmpty()) {
            return List.of(Stage.NONE);
        }
        return List.of(
                history.stage(),
                state.day(),
                history.begun().toString(),
                FeeBalance.of(history),
                history.handlers().contains(ProcedureWalk.SUCCESSOR),
                history.handlers().contains(ProcedureWalk.HEAD),
                history.all(FeeAct.PayFee.class).size(),
                history.all(FeeAct.PayFee.class).stream()
                        .anyMatch(paid -> paid.channel() == PaymentChannel.CASH_TO_OFFICER),
                history.last(IssueFeeNotice.class)
                        .map(done -> done.done().on().toString())
                        .orElse(""),
                history.last(FeeAct.RevokeFee.class).isPresent());
    }

    private static List<Act> candidates(State state) {
        Instant now = state.now();
        LocalDate today = LegalDates.on(now);
        if (state.history().acts().isEmpty()) {
            return openings(today);
        }
        List<Act> acts = new ArrayList<>(List.of(
                Charging.APPROVED,
                new FeeAct.WithdrawFee("核定有误"),
                Charging.NOTICE,
                Samples.served(TWO, now),
                Samples.served(TWO, now.plusSeconds(60)),
                Samples.served(TWO, START.minusSeconds(60)),
                new ExecutionAct.Serve(TWO, ServingManner.ELECTRONIC, now, "邮箱", "方岚", null, false),
                Charging.reduced(HALF),
                Charging.reduced(WHOLE + 1),
                Charging.revoked(),
                Samples.replaced(ProcedureWalk.ASSISTING, ProcedureWalk.SUCCESSOR),
                Samples.replaced(ProcedureWalk.SUCCESSOR, ProcedureWalk.ASSISTING),
                Samples.closed(),
                new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS)));
        if (state.history().last(FeeAct.DeferFee.class).isEmpty()) {
            acts.add(Charging.deferred(30));
        }
        String receipt = "票" + state.history().all(FeeAct.PayFee.class).size();
        for (long amount : List.of(HALF, WHOLE, WHOLE + 1)) {
            acts.add(Charging.paid(amount, today, receipt));
            acts.add(Charging.paid(amount, today.plusDays(1), receipt));
            acts.add(Charging.paid(amount, today, "票0"));
            acts.add(new FeeAct.PayFee(today, amount, PaymentChannel.CASH_TO_OFFICER, receipt));
            acts.add(Remedies.refund(today, amount));
        }
        return acts;
    }

    private static List<Act> openings(LocalDate today) {
        List<Act> acts = new ArrayList<>();
        for (long amount : List.of(WHOLE, WHOLE + 1)) {
            acts.add(opening(Charging.ITEM, amount, today, TWO));
        }
        acts.add(opening("夜景照明费", WHOLE, today, TWO));
        acts.add(opening(Charging.ITEM, WHOLE, today.plusDays(1), TWO));
        acts.add(opening(Charging.ITEM, WHOLE, Charging.SINCE.minusDays(1), TWO));
        acts.add(opening(Charging.ITEM, WHOLE, today, List.of(ProcedureWalk.LEAD, ProcedureWalk.HEAD)));
        return acts;
    }

    private static AssessFee opening(String item, long amount, LocalDate on, List<UUID> officers) {
        return Charging.assessed(Charging.MATTER, Samples.netCafe(Samples.creditCode(1)), item, amount, on, officers);
    }
}
