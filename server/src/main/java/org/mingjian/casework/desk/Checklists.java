package org.mingjian.casework.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjian.agency.Actor;
import org.mingjian.agency.Agencies;
import org.mingjian.casework.CaseFolder;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.chart.ChartAct;
import org.mingjian.casework.chart.ChartStage;
import org.mingjian.casework.chart.ProcedureChart;
import org.mingjian.casework.checklist.Questions;
import org.mingjian.casework.desk.ChecklistView.ActItem;
import org.mingjian.casework.desk.ChecklistView.GateItem;
import org.mingjian.casework.desk.ChecklistView.StageItem;
import org.mingjian.casework.desk.ChecklistView.State;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.paper.CaseContext;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.Refusal;
import org.springframework.stereotype.Component;

/** Makes the checklist of a case from the chart and the gates of the table. */
@Component
class Checklists {

    private final CaseFolder folder;
    private final Agencies agencies;

    Checklists(CaseFolder folder, Agencies agencies) {
        this.folder = folder;
        this.agencies = agencies;
    }

    /** The checklist of the case, when it lies in the actor's scope; otherwise refused as absent. */
    ChecklistView of(UUID caseId, Actor actor) {
        CaseContext context = folder.open(caseId, agencies.scope(actor));
        Stage now = context.history().stage();
        ProcedureChart chart = ProcedureChart.of(
                Procedures.of(context.history()), context.around().today());
        return new ChecklistView(
                caseId,
                context.number(),
                context.title(),
                now.name(),
                now.title(),
                chart.version(),
                chart.stages().stream()
                        .flatMap(stage -> Stream.concat(Stream.of(stage), stage.sides().stream()))
                        .filter(stage -> !stage.name().equals(Stage.NONE.name()))
                        .map(stage -> stage(stage, context, actor))
                        .toList());
    }

    private static StageItem stage(ChartStage stage, CaseContext context, Actor actor) {
        boolean now = now(stage, context);
        List<ActItem> acts =
                stage.everyAct().map(act -> act(act, now, context, actor)).toList();
        return new StageItem(stage.name(), stage.title(), now, acts);
    }

    private static boolean now(ChartStage stage, CaseContext context) {
        Stage current = context.history().stage();
        return stage.name().equals(current.name())
                || stage.name().equals(ChartStage.AFTERWARDS)
                        && stage.acts().stream()
                                .anyMatch(act -> step(act, context).from().contains(current));
    }

    private static Step step(ChartAct act, CaseContext context) {
        return Procedures.of(context.history())
                .step(ActKind.withWord(act.word()).orElseThrow());
    }

    private static ActItem act(ChartAct act, boolean now, CaseContext context, Actor actor) {
        Step step = step(act, context);
        Attempt question = new Attempt(null, context.history(), actor.officerId(), step.office(), context.around());
        boolean own = actor.may(step.office().permission());
        return new ActItem(
                act.word(),
                act.title(),
                act.office(),
                step.provision(),
                act.leads(),
                act.papers(),
                act.termLines(),
                step.needs().stream()
                        .map(policy -> now ? asked(policy, question, own) : item(policy, State.AHEAD, Optional.empty()))
                        .toList());
    }

    private static GateItem asked(Policy policy, Attempt question, boolean own) {
        if (!policy.beforehand()) {
            return item(policy, State.AT_THE_ACT, Optional.empty());
        }
        if (policy.personal() && !own) {
            return item(policy, State.OF_THE_PERSON, Optional.empty());
        }
        Optional<Refusal> refusal = policy.refuses(question);
        return item(policy, refusal.isPresent() ? State.OPEN : State.HOLDS, refusal);
    }

    private static GateItem item(Policy policy, State state, Optional<Refusal> refusal) {
        return new GateItem(
                policy.rule(),
                Questions.of(policy),
                policy.provision(),
                state,
                refusal.map(Refusal::reason).orElse(null));
    }
}
