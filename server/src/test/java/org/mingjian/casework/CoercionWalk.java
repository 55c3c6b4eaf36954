package org.mingjian.casework;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.CoercionAct;
import org.mingjian.casework.act.ExecutionAct;
import org.mingjian.casework.act.ExecutionAct.ServingManner;
import org.mingjian.casework.act.PropertyAct;
import org.mingjian.casework.act.PropertyAct.Portion;
import org.mingjian.casework.act.PropertyAct.Purpose;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.PropertyLedger;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.MeasureTermRules;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;

/** Walks every state that the rows of the measures can reach: two things, every act with them, and time passing. */
final class CoercionWalk {

    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final List<UUID> TWO = List.of(ProcedureWalk.LEAD, ProcedureWalk.ASSISTING);
    /** The day of the taking, the day after its report was due, and one after the term. */
    static final List<Integer> DAYS = List.of(0, 2, 33);

    private final List<Step> rows;
    private final List<Integer> days;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final List<CaseHistory> histories = new ArrayList<>();
    private int looked;
    private int transitions;
    private int refusals;

    /** A history and the place of its day among the days. */
    private record State(CaseHistory history, int day) {}

    /** @param days the days on which acts are tried, counted from the start */
    CoercionWalk(List<Step> rows, List<Integer> days) {
        this.rows = rows;
        this.days = days;
    }

    CoercionWalk walk() {
        visit(new State(CaseHistory.empty(), 0));
        while (!open.isEmpty()) {
            step(open.removeFirst());
        }
        return this;
    }

    private void step(State state) {
        candidates(state).forEach(act -> attempt(state, act));
        if (state.day() + 1 < days.size() && !state.history().acts().isEmpty()) {
            visit(new State(state.history(), state.day() + 1));
        }
    }

    /** Whether a state that breaks something is reached; looks no further than the first, for without a wall there is no end. */
    boolean reaches(Predicate<CaseHistory> breach) {
        visit(new State(CaseHistory.empty(), 0));
        while (!open.isEmpty() && histories.stream().skip(looked).noneMatch(breach)) {
            looked = histories.size();
            step(open.removeFirst());
        }
        return histories.stream().skip(looked).anyMatch(breach);
    }

    int states() {
        return seen.size();
    }

    int transitions() {
        return transitions;
    }

    int refusals() {
        return refusals;
    }

    /** A history for every state that was reached. */
    List<CaseHistory> histories() {
        return histories;
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
            visit(new State(
                    state.history()
                            .with(new DoneAct(id, act, who, "某人", step.office(), now(state), to, Outcome.NONE, id)),
                    state.day()));
        } catch (Refused refused) {
            refusals++;
        }
    }

    private void visit(State state) {
        if (seen.add(key(state))) {
            open.addLast(state);
            histories.add(state.history());
        }
    }

    /** All that a policy can tell apart. */
    private static List<Object> key(State state) {
        CaseHistory history = state.history();
        return List.of(
                history.stage(),
                state.day(),
                history.acts().isEmpty() ? "" : history.begun().toString(),
                history.all(CoercionAct.Taking.class).toString(),
                history.handlers().contains(ProcedureWalk.SUCCESSOR),
                history.last(CoercionAct.ReportMeasure.class).isPresent(),
                history.last(CoercionAct.DeliverFreeze.class).isPresent(),
                history.last(CoercionAct.ExtendMeasure.class)
                        .map(extended -> extended.done().on().toString())
                        .orElse(""),
                history.last(CoercionAct.TellExtension.class).isPresent(),
                PropertyLedger.of(history).lines().stream()
                        .map(CoercionWalk::amounts)
                        .toList());
    }

    private static List<Object> amounts(PropertyLedger.Line line) {
        return List.of(
                line.stored().stripTrailingZeros(),
                line.decided().stripTrailingZeros(),
                line.disposed().stripTrailingZeros(),
                line.returned().stripTrailingZeros(),
                line.transferred().stripTrailingZeros(),
                line.lifted(),
                line.kept());
    }

    private Instant now(State state) {
        return START.plus(Duration.ofDays(days.get(state.day())));
    }

    private static Seizing seizing(Instant at) {
        return new Seizing(StillWorld.POWER, TWO, at).of(Samples.netCafe(Samples.creditCode(1)));
    }

    private static Seizing freezing(Instant at) {
        return seizing(at).by(CoercionAct.Seizure.FREEZE).items(Seizing.account("6217000000000001", "1"));
    }

    private static Seizing things(Instant at) {
        return seizing(at)
                .items(
                        Seizing.item("图书", null, PropertyAct.Nature.GOODS, "1", "册"),
                        Seizing.item("印刷机", null, PropertyAct.Nature.FACILITY, "1", "台"));
    }

    private List<Act> candidates(State state) {
        Instant now = now(state);
        if (state.history().acts().isEmpty()) {
            return List.of(things(now).proposed(), freezing(now).proposed());
        }
        List<Act> acts = new ArrayList<>(taking(now));
        acts.addAll(keeping(now));
        int items = PropertyLedger.of(state.history()).lines().size();
        for (int item = 1; item <= items; item++) {
            acts.addAll(moving(now, List.of(new Portion(item, BigDecimal.ONE))));
            acts.add(CoercionConduct.lift(item));
        }
        MeasureTermRules.lapse(state.history(), new StillWorld(now, state.history()))
                .ifPresent(acts::add);
        return acts;
    }

    private static List<Act> taking(Instant now) {
        var today = LegalDates.on(now);
        return List.of(
                CoercionConduct.approval(),
                new CoercionAct.DeclineMeasure("不予批准"),
                new CoercionAct.AbandonMeasure("不再需要"),
                things(now).implemented(),
                things(now).officers(List.of(ProcedureWalk.LEAD)).implemented(),
                things(now).givingNothing().implemented(),
                things(now).atOnce(),
                freezing(now).frozen(),
                new CoercionAct.ReportMeasure(now, "已扣押"),
                new CoercionAct.ApproveAfterwards("同意"),
                new CoercionAct.DisagreeMeasure("不同意"),
                new CoercionAct.DeliverFreeze(today, ServingManner.DIRECT, "方岚"),
                CoercionConduct.extension(30),
                CoercionConduct.extension(31),
                new CoercionAct.TellExtension(today, ServingManner.DIRECT, "方岚"));
    }

    private static List<Act> keeping(Instant now) {
        return List.of(
                CoercionConduct.lift(),
                Samples.replaced(ProcedureWalk.ASSISTING, ProcedureWalk.SUCCESSOR),
                new PropertyAct.TransferProperty("云岭县公安局", "涉嫌犯罪", LegalDates.on(now), "收据1号"),
                Samples.closed(),
                new ExecutionAct.Archive(1, ExecutionAct.Retention.TEN_YEARS));
    }

    private static List<Act> moving(Instant now, List<Portion> portions) {
        int item = portions.getFirst().item();
        return List.of(
                new PropertyAct.StoreProperty(now, "1架", ProcedureWalk.LEAD, portions),
                new PropertyAct.IssueProperty(now, Purpose.RETURN, ProcedureWalk.LEAD, portions),
                new PropertyAct.TreatProperty(
                        "云文旅罚〔2026〕1号",
                        List.of(new PropertyAct.Treated(item, BigDecimal.ONE, PropertyAct.Treatment.DESTROY)),
                        "同意"),
                new PropertyAct.DisposeProperty(now, TWO, "销毁", "销毁1号", portions),
                new PropertyAct.ReturnProperty(now, TWO, "方岚", null, portions));
    }
}
