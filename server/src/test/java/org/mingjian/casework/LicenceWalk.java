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
import org.mingjian.casework.act.ApplicationAct.AskLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.CallLicenceHearing;
import org.mingjian.casework.act.ApplicationAct.RecordCheck;
import org.mingjian.casework.act.ApplicationAct.TellMissing;
import org.mingjian.casework.act.LicenceAct.HearLicensee;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.DoneAct.Outcome;
import org.mingjian.casework.history.LicenceFile;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refused;

/** Walks every state that the rows of the licence procedure can reach, time and the law's own acts included. */
final class LicenceWalk {

    /** The days on which acts are tried: the first weeks, then shortly before and after the licence ends. */
    static final List<Integer> DAYS = List.of(0, 14, 28, 42, 1000, 1200);

    private static final int FIRST_WEEKS = 4;
    private static final Instant START = Instant.parse("2026-03-02T04:00:00Z");
    private static final Set<Stage> EXAMINING =
            Set.of(Stage.APPLIED, Stage.SUPPLEMENTING, Stage.ACCEPTED, Stage.EXAMINED);

    private final List<Step> rows;
    private final Set<List<Object>> seen = new HashSet<>();
    private final Deque<State> open = new ArrayDeque<>();
    private final List<CaseHistory> passed = new ArrayList<>();
    private final Map<ActKind, Integer> fired = new EnumMap<>(ActKind.class);
    private final Set<String> sole = new HashSet<>();
    private int looked;

    /** A history and the place of its day among the days. */
    record State(CaseHistory history, int day) {

        Instant now() {
            return START.plus(Duration.ofDays(DAYS.get(day)));
        }
    }

    LicenceWalk(List<Step> rows) {
        this.rows = rows;
    }

    LicenceWalk walk() {
        visit(new State(CaseHistory.empty(), 0));
        while (!open.isEmpty()) {
            step(open.removeFirst());
        }
        return this;
    }

    /** Whether an act passes that breaks something; looks no further than the first. */
    boolean reaches(Predicate<CaseHistory> breach) {
        visit(new State(CaseHistory.empty(), 0));
        while (!open.isEmpty() && passed.stream().skip(looked).noneMatch(breach)) {
            looked = passed.size();
            step(open.removeFirst());
        }
        return passed.stream().skip(looked).anyMatch(breach);
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

    private void step(State state) {
        LicenceTries.of(state).forEach(act -> attempt(state, act));
        Stage stage = state.history().stage();
        int last = EXAMINING.contains(stage) ? FIRST_WEEKS : DAYS.size();
        if (state.day() + 1 < last && stage != Stage.NONE && stage != Stage.ARCHIVED) {
            visit(new State(state.history(), state.day() + 1));
        }
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
        if (seen.add(key(state))) {
            open.addLast(state);
        }
    }

    /** All that a policy can tell apart. */
    private static List<Object> key(State state) {
        CaseHistory history = state.history();
        if (history.acts().isEmpty()) {
            return List.of(Stage.NONE);
        }
        LicenceFile file = new LicenceFile(history);
        List<Object> key = new ArrayList<>(List.of(
                history.stage(),
                state.day(),
                String.valueOf(file.validTo()),
                history.handlers().contains(ProcedureWalk.SUCCESSOR),
                history.last(HearLicensee.class).isPresent()));
        if (EXAMINING.contains(history.stage())) {
            examining(file, key);
        }
        return key;
    }

    private static void examining(LicenceFile file, List<Object> key) {
        CaseHistory history = file.history();
        key.add(file.materialsOn());
        key.add(file.lacking(Licensing.terms(Licensing.MATTER)));
        key.add(file.conditionsMet());
        key.add(file.standing().isPresent());
        key.add(history.all(TellMissing.class).stream().findFirst().toString());
        key.add(history.all(RecordCheck.class).stream()
                .map(check -> Set.copyOf(check.officerIds()).size())
                .distinct()
                .toList());
        key.add(history.last(AskLicenceHearing.class)
                .map(asked -> asked.act().on())
                .toString());
        key.add(history.last(CallLicenceHearing.class)
                .map(called -> called.act().hearingOn())
                .toString());
        history.acts().stream()
                .map(done -> ActKind.of(done.act()))
                .filter(LicenceTries.REMEMBERED::contains)
                .distinct()
                .sorted()
                .forEach(key::add);
    }
}
