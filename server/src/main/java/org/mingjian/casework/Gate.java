package org.mingjian.casework;

import java.util.ArrayList;
import java.util.List;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Attempt;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.policy.Policy;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.problem.Provision;
import org.mingjian.kernel.problem.Refusal;
import org.mingjian.kernel.problem.Refused;

/** 关口: an act passes when its row allows the stage and none of its policies refuses. */
public final class Gate {

    private Gate() {}

    /** The row of an act. @throws Refused when the procedure does not know the act */
    static Step step(Procedure procedure, ActKind act) {
        String reason = "本案适用" + procedure.name().title() + "，不能" + act.title();
        Provision begun = procedure.rows().getFirst().provision();
        return procedure.find(act).orElseThrow(() -> Refused.byLaw("StageAllows", reason, begun));
    }

    /**
     * Lets the attempt pass through its row.
     *
     * @return the stage to which it leads
     * @throws Refused with every reason that was found
     */
    static Stage pass(Step step, Attempt attempt) {
        List<Refusal> refusals = refusals(step, attempt);
        if (!refusals.isEmpty()) {
            throw new Refused(ProblemType.REFUSED, refusals);
        }
        return step.next().apply(attempt);
    }

    private static List<Refusal> refusals(Step step, Attempt attempt) {
        Stage stage = attempt.history().stage();
        if (!step.from().contains(stage)) {
            return List.of(wrongStage(step, stage));
        }
        List<Refusal> found = new ArrayList<>();
        for (Policy policy : step.needs()) {
            policy.refuses(attempt).ifPresent(found::add);
        }
        return found;
    }

    /**
     * What stands in the way of an act before anything is filled in; empty when it may be begun.
     *
     * @param byAsker whether the asker would do the act; otherwise the rules about the person are left out
     */
    public static List<Refusal> beforehand(Step step, Attempt question, boolean byAsker) {
        List<Refusal> found = new ArrayList<>();
        step.needs().stream()
                .filter(Policy::beforehand)
                .filter(policy -> byAsker || !policy.personal())
                .forEach(policy -> policy.refuses(question).ifPresent(found::add));
        // The stage is worth a word of its own only where no rule says what is missing.
        if (found.isEmpty() && !step.from().contains(question.history().stage())) {
            found.add(wrongStage(step, question.history().stage()));
        }
        return found;
    }

    /** Why the row does not allow the stage. */
    static Refusal wrongStage(Step step, Stage stage) {
        String reason = "案件现在的环节是“" + stage.title() + "”，不能" + step.act().title();
        return Refusal.of("StageAllows", reason, step.provision());
    }
}
