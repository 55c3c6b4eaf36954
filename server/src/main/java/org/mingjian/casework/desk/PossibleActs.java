package org.mingjian.casework.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Gate;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.CaseView.PossibleAct;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Route;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refusal;

/** 现在可以做的, and for what cannot be done yet the provision in the way. */
final class PossibleActs {

    private static final int SHOWN_AHEAD = 2;

    private PossibleActs() {}

    static List<PossibleAct> of(CaseHistory history, Actor actor, Surroundings around) {
        List<PossibleAct> acts = new ArrayList<>();
        for (Step step : Procedures.of(history).rows()) {
            if (step.from().contains(history.stage()) && actor.may(step.office().permission())) {
                acts.add(act(step, history, actor, around));
            }
        }
        if (Procedures.open().contains(history.stage())) {
            ahead(history, actor, around, acts);
        }
        return acts;
    }

    private static void ahead(CaseHistory history, Actor actor, Surroundings around, List<PossibleAct> acts) {
        Procedure procedure = Procedures.of(history);
        Route route = procedure.route();
        List<ActKind> line = List.copyOf(route.acts());
        line.stream()
                .skip(reached(line, procedure, history.stage()) + 1L)
                .filter(route.guarded()::contains)
                .map(procedure::step)
                .filter(step -> !step.from().contains(history.stage()))
                .limit(SHOWN_AHEAD)
                .forEach(step -> acts.add(act(step, history, actor, around)));
    }

    private static int reached(List<ActKind> line, Procedure procedure, Stage stage) {
        for (int i = 0; i < line.size(); i++) {
            if (procedure.step(line.get(i)).from().contains(stage)) {
                return i;
            }
        }
        return line.size();
    }

    private static PossibleAct act(Step step, CaseHistory history, Actor actor, Surroundings around) {
        Attempt question = new Attempt(null, history, actor.officerId(), step.office(), around);
        boolean own = actor.may(step.office().permission());
        List<Refusal> refusals = Gate.beforehand(step, question, own);
        boolean possible = refusals.isEmpty() && own;
        boolean onMainLine = Procedures.of(history).route().acts().contains(step.act());
        Map<String, Object> suggestions = possible ? Suggestions.of(step.act(), history, around) : Map.of();
        return new PossibleAct(
                step.act().word(),
                step.act().title(),
                possible,
                possible && onMainLine,
                step.provision(),
                refusals,
                suggestions);
    }
}
