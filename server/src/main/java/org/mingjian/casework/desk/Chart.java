package org.mingjian.casework.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.CaseView.ChartStep;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Route.Part;

/** 流程图: the procedure's main line with the live position of one case. */
final class Chart {

    private Chart() {}

    static List<ChartStep> of(CaseHistory history) {
        Stage stage = history.stage();
        List<Part> marks = Procedures.of(history).route().parts();
        int now = position(marks, stage);
        List<ChartStep> steps = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Part mark = marks.get(i);
            LocalDate on = i < now || stage == Stage.ARCHIVED ? completedOn(mark, history) : null;
            steps.add(new ChartStep(
                    mark.word(),
                    mark.title(),
                    state(i, now, stage, on),
                    on,
                    i == now ? stage.title() : null,
                    Procedures.of(history).step(mark.completes().getFirst()).provision()));
        }
        return steps;
    }

    private static String state(int position, int now, Stage stage, @Nullable LocalDate on) {
        if (position == now) {
            return stage == Stage.ARCHIVED ? "DONE" : "NOW";
        }
        if (position > now) {
            return "AHEAD";
        }
        return on == null ? "SKIPPED" : "DONE";
    }

    private static int position(List<Part> marks, Stage stage) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).holds(stage)) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate completedOn(Part mark, CaseHistory history) {
        Optional<DoneAct> done = history.acts().reversed().stream()
                .filter(act -> mark.completes().contains(ActKind.of(act.act())))
                .findFirst();
        return done.map(DoneAct::on).orElse(null);
    }
}
