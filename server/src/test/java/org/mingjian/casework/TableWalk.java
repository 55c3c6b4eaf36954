package org.mingjian.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refused;

/** Walks every state that the rows of a table can reach: each candidate act in each state, and days passing. */
final class TableWalk {

    static final Instant START = Instant.parse("2026-03-02T04:00:00Z");

    private final List<Step> rows;
    private final List<Integer> days;
    private final Function<State, List<Object>> key;
    private final Function<State, List<Act>> candidates;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final List<CaseHistory> passed = new ArrayList<>();
    private final Map<ActKind, Integer> fired = new EnumMap<>(ActKind.class);
    private final Set<String> sole = new HashSet<>();

    /** A history and the place of its day among the days. */
    record State(CaseHistory history, int place, Instant now) {}

    /**
     * @param days the days, counted from the start, on which acts are tried
     * @param key all that a policy can tell apart in a state
     * @param candidates the acts that are tried in a state
     */
    TableWalk(
            List<Step> rows,
            List<Integer> days,
            Function<State, List<Object>> key,
            Function<State, List<Act>> candidates) {
        this.rows = rows;
        this.days = days;
        this.key = key;
        this.candidates = candidates;
    }

    TableWalk walk() {
        visit(CaseHistory.empty(), 0);
        while (!open.isEmpty()) {
            State state = open.removeFirst();
            candidates.apply(state).forEach(act -> attempt(state, act));
            if (state.place() + 1 < days.size() && !state.history().acts().isEmpty()) {
                visit(state.history(), state.place() + 1);
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

    /** The rows without a policy. */
    static List<Step> without(List<Step> rows, Policy removed) {
        return rows.stream()
                .map(row -> new Step(
                        row.act(),
                        row.from(),
                        row.to(),
                        row.next(),
                        row.office(),
                        row.provision(),
                        row.needs().stream().filter(policy -> policy != removed).toList(),
                        row.papers(),
                        row.starts(),
                        row.stops(),
                        row.publishes()))
                .toList();
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
            visit(then, state.place());
        } catch (Refused refused) {
            if (refused.refusals().size() == 1) {
                sole.add(String.valueOf(refused.refusals().getFirst().rule()));
            }
        }
    }

    private void visit(CaseHistory history, int place) {
        State state = new State(history, place, START.plus(Duration.ofDays(days.get(place))));
        if (seen.add(key.apply(state))) {
            open.addLast(state);
        }
    }
}
