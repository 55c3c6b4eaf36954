package org.mingjian.casework.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjian.agency.Actor;
import org.mingjian.casework.Gate;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.CaseView.PossibleAct;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Surroundings;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refusal;

/** 现在可以做的, and for what cannot be done yet the provision in the way. */
final class PossibleActs {

    /** The acts on the main line, whose obstacles are worth showing before their stage. */
    private static final List<ActKind> MAIN_LINE = List.of(
            ActKind.VERIFY_LEAD,
            ActKind.FILE_CASE,
            ActKind.CONCLUDE_INVESTIGATION,
            ActKind.SUBMIT_FOR_REVIEW,
            ActKind.GIVE_OPINION,
            ActKind.GIVE_NOTICE,
            ActKind.RECHECK_STATEMENT,
            ActKind.DECIDE,
            ActKind.SERVE,
            ActKind.RECORD_PAYMENT,
            ActKind.CLOSE_CASE,
            ActKind.ARCHIVE);

    /** Those of them that the law guards most: what is missing for them is shown from afar. */
    private static final Set<ActKind> GATED =
            EnumSet.of(ActKind.GIVE_NOTICE, ActKind.DECIDE, ActKind.SERVE, ActKind.CLOSE_CASE);

    private static final Set<Stage> ENDED =
            EnumSet.of(Stage.NOT_FILED, Stage.WITHDRAWN, Stage.TRANSFERRED, Stage.CLOSED, Stage.ARCHIVED);

    private static final int SHOWN_AHEAD = 2;

    private PossibleActs() {}

    static List<PossibleAct> of(CaseHistory history, Actor actor, Surroundings around) {
        List<PossibleAct> acts = new ArrayList<>();
        for (Step step : OrdinaryProcedure.ROWS) {
            if (step.from().contains(history.stage()) && actor.may(step.office().permission())) {
                acts.add(act(step, history, actor, around));
            }
        }
        if (!ENDED.contains(history.stage())) {
            ahead(history, actor, around, acts);
        }
        return acts;
    }

    private static void ahead(CaseHistory history, Actor actor, Surroundings around, List<PossibleAct> acts) {
        int reached = reached(history.stage());
        MAIN_LINE.stream()
                .skip(reached + 1L)
                .filter(GATED::contains)
                .map(OrdinaryProcedure::step)
                .filter(step -> !step.from().contains(history.stage()))
                .limit(SHOWN_AHEAD)
                .forEach(step -> acts.add(act(step, history, actor, around)));
    }

    private static int reached(Stage stage) {
        for (int i = 0; i < MAIN_LINE.size(); i++) {
            if (OrdinaryProcedure.step(MAIN_LINE.get(i)).from().contains(stage)) {
                return i;
            }
        }
        return MAIN_LINE.size();
    }

    private static PossibleAct act(Step step, CaseHistory history, Actor actor, Surroundings around) {
        Attempt question = new Attempt(null, history, actor.officerId(), step.office(), around);
        boolean own = actor.may(step.office().permission());
        List<Refusal> refusals = Gate.beforehand(step, question, own);
        boolean possible = refusals.isEmpty() && own;
        Map<String, Object> suggestions = possible ? Suggestions.of(step.act(), history, around) : Map.of();
        return new PossibleAct(
                step.act().word(),
                step.act().title(),
                possible,
                possible && MAIN_LINE.contains(step.act()),
                step.provision(),
                refusals,
                suggestions);
    }
}
