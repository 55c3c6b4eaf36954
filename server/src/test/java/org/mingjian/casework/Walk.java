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
import java.util.function.Predicate;
import org.mingjian.casework.act.Act;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refused;

/**
 * Walks every state that the rows of a procedure can reach: every act that is tried in a state, and time passing. States that
 * agree in all that policies can tell apart are one.
 *
 * @param <W> the walk of one procedure
 */
abstract class Walk<W extends Walk<W>> {

    static final UUID LEAD = new UUID(1, 1);
    static final UUID ASSISTING = new UUID(1, 2);
    static final UUID SUCCESSOR = new UUID(1, 3);
    static final UUID HEAD = new UUID(2, 1);
    static final UUID DEPUTY = new UUID(2, 2);
    static final UUID REVIEWER = new UUID(3, 1);
    static final UUID CUSTODIAN = new UUID(3, 2);
    static final List<UUID> TWO = List.of(LEAD, ASSISTING);

    private final List<Step> rows;
    private final Instant start;
    private final List<Integer> days;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final List<CaseHistory> passed = new ArrayList<>();
    private final Map<ActKind, Integer> fired = new EnumMap<>(ActKind.class);
    private final Set<String> sole = new HashSet<>();
    private int looked;
    private int refusals;

    /** A history, the place of its day among the days, and the time on it. */
    record State(CaseHistory history, int day, Instant now) {}

    /** @param days the days on which acts are tried, counted from the start */
    Walk(List<Step> rows, Instant start, List<Integer> days) {
        this.rows = rows;
        this.start = start;
        this.days = days;
    }

    /** What is tried in a state: lawful acts and such as break a rule. */
    abstract List<Act> acts(State state);

    /** All that a policy can tell apart. */
    abstract List<Object> key(State state);

    /** Whether time passes in a state. */
    boolean waits(State state) {
        return !state.history().acts().isEmpty();
    }

    /** Whether the walk goes on from a state. */
    boolean goesOn(State state) {
        return true;
    }

    Surroundings around(State state) {
        return new StillWorld(state.now(), state.history());
    }

    UUID person(Office office, CaseHistory history) {
        return person(office);
    }

    static UUID person(Office office) {
        return switch (office) {
            case HANDLER -> LEAD;
            case HEAD -> HEAD;
            case REVIEWER -> REVIEWER;
            case CUSTODIAN -> CUSTODIAN;
            case SYSTEM -> new UUID(0, 0);
            case PRESIDER -> DEPUTY;
        };
    }

    /** Rows without a gate. */
    static List<Step> without(List<Step> rows, Policy... removed) {
        Set<Policy> gone = Set.of(removed);
        return rows.stream()
                .map(row -> new Step(
                        row.act(),
                        row.from(),
                        row.to(),
                        row.next(),
                        row.office(),
                        row.provision(),
                        row.needs().stream()
                                .filter(policy -> !gone.contains(policy))
                                .toList(),
                        row.papers(),
                        row.starts(),
                        row.stops(),
                        row.publishes()))
                .toList();
    }

    /** Walks to the end. */
    @SuppressWarnings("unchecked")
    final W walk() {
        visit(new State(CaseHistory.empty(), 0, at(0)));
        while (!open.isEmpty()) {
            step(open.removeFirst());
        }
        return (W) this;
    }

    /** Whether an act passes that breaks something; looks no further than the first, for without a wall there may be no end. */
    final boolean reaches(Predicate<CaseHistory> breach) {
        visit(new State(CaseHistory.empty(), 0, at(0)));
        while (!open.isEmpty() && passed.stream().skip(looked).noneMatch(breach)) {
            looked = passed.size();
            step(open.removeFirst());
        }
        return passed.stream().skip(looked).anyMatch(breach);
    }

    final int states() {
        return seen.size();
    }

    final int refusals() {
        return refusals;
    }

    /** A history for every act that passed, with that act as its last. */
    final List<CaseHistory> passed() {
        return passed;
    }

    /** How often each act passed. */
    final Map<ActKind, Integer> fired() {
        return fired;
    }

    /** The rules that alone held something back. */
    final Set<String> soleBarriers() {
        return sole;
    }

    /** How far the walk went, in one line. */
    final String size() {
        return states() + " states, " + passed.size() + " transitions, " + refusals + " refusals";
    }

    private Instant at(int day) {
        return start.plus(Duration.ofDays(days.get(day)));
    }

    private void step(State state) {
        acts(state).forEach(act -> attempt(state, act));
        int next = state.day() + 1;
        if (next < days.size() && waits(state)) {
            visit(new State(state.history(), next, at(next)));
        }
    }

    private void attempt(State state, Act act) {
        ActKind kind = ActKind.of(act);
        Step step = rows.stream().filter(row -> row.act() == kind).findFirst().orElseThrow();
        CaseHistory history = state.history();
        if (!step.from().contains(history.stage())) {
            refusals++;
            return;
        }
        UUID who = person(step.office(), history);
        try {
            Stage to = Gate.pass(step, new Attempt(act, history, who, step.office(), around(state)));
            UUID id = new UUID(9, history.acts().size());
            CaseHistory then =
                    history.with(new DoneAct(id, act, who, "某人", step.office(), state.now(), to, Outcome.NONE, id));
            fired.merge(kind, 1, Integer::sum);
            passed.add(then);
            visit(new State(then, state.day(), state.now()));
        } catch (Refused refused) {
            refusals++;
            if (refused.refusals().size() == 1) {
                sole.add(String.valueOf(refused.refusals().getFirst().rule()));
            }
        }
    }

    private void visit(State state) {
        if (goesOn(state) && seen.add(key(state))) {
            open.addLast(state);
        }
    }
}
