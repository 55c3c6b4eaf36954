package org.mingjian.casework.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.desk.CaseView.ChartStep;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedures;

/** 流程图: the procedure's main line with the live position of one case. */
final class Chart {

    /** A step of the chart: the stages in which the case stands in it, and the act that completes it. */
    private record Mark(String step, String title, Set<Stage> stages, ActKind completes) {}

    private static final List<Mark> ORDINARY = List.of(
            new Mark("lead", "线索核查", Set.of(Stage.LEAD), ActKind.VERIFY_LEAD),
            new Mark("filing", "立案", Set.of(Stage.VERIFIED, Stage.NOT_FILED), ActKind.FILE_CASE),
            new Mark(
                    "investigation",
                    "调查取证",
                    Set.of(Stage.INVESTIGATING, Stage.WITHDRAWN, Stage.TRANSFERRED),
                    ActKind.CONCLUDE_INVESTIGATION),
            new Mark(
                    "review",
                    "法制审核",
                    Set.of(Stage.CONCLUDED, Stage.IN_REVIEW, Stage.RETURNED, Stage.REVIEW_REFUSED),
                    ActKind.GIVE_OPINION),
            new Mark("notice", "告知", Set.of(Stage.CLEARED), ActKind.GIVE_NOTICE),
            new Mark("statement", "陈述申辩", Set.of(Stage.NOTIFIED), ActKind.RECHECK_STATEMENT),
            new Mark("discussion", "集体讨论", Set.of(), ActKind.RECORD_DISCUSSION),
            new Mark("decision", "决定", Set.of(Stage.RECHECKED, Stage.DISCUSSED), ActKind.DECIDE),
            new Mark("serving", "送达", Set.of(Stage.DECIDED), ActKind.SERVE),
            new Mark("execution", "执行", Set.of(Stage.SERVED, Stage.OVERDUE), ActKind.RECORD_PAYMENT),
            new Mark("closing", "结案归档", Set.of(Stage.EXECUTED, Stage.CLOSED, Stage.ARCHIVED), ActKind.ARCHIVE));

    private static final List<Mark> SUMMARY = List.of(
            new Mark("opening", "当场查处", Set.of(), ActKind.OPEN_ON_THE_SPOT),
            new Mark("decision", "当场决定", Set.of(Stage.ON_THE_SPOT), ActKind.DECIDE_ON_THE_SPOT),
            new Mark("serving", "当场交付", Set.of(Stage.DECIDED), ActKind.HAND_OVER),
            new Mark("execution", "执行、备案", Set.of(Stage.SERVED, Stage.OVERDUE), ActKind.RECORD_PAYMENT),
            new Mark("closing", "结案归档", Set.of(Stage.EXECUTED, Stage.CLOSED, Stage.ARCHIVED), ActKind.ARCHIVE));

    private Chart() {}

    private static List<Mark> marks(CaseHistory history) {
        return switch (Procedures.of(history).name()) {
            case ORDINARY -> ORDINARY;
            case SUMMARY -> SUMMARY;
        };
    }

    static List<ChartStep> of(CaseHistory history) {
        Stage stage = history.stage();
        List<Mark> marks = marks(history);
        int now = position(marks, stage);
        List<ChartStep> steps = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            LocalDate on = i < now || stage == Stage.ARCHIVED ? completedOn(mark, history) : null;
            steps.add(new ChartStep(
                    mark.step(),
                    mark.title(),
                    state(i, now, stage, on),
                    on,
                    i == now ? stage.title() : null,
                    Procedures.of(history).step(mark.completes()).provision()));
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

    private static int position(List<Mark> marks, Stage stage) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).stages().contains(stage)) {
                return i;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate completedOn(Mark mark, CaseHistory history) {
        Optional<DoneAct> done = history.acts().reversed().stream()
                .filter(act -> completes(mark, ActKind.of(act.act())))
                .findFirst();
        return done.map(DoneAct::on).orElse(null);
    }

    private static boolean completes(Mark mark, ActKind act) {
        return switch (mark.completes()) {
            case FILE_CASE -> act == ActKind.FILE_CASE || act == ActKind.DECLINE_FILING;
            case GIVE_OPINION -> act == ActKind.GIVE_OPINION || act == ActKind.CONFIRM_NOT_MAJOR;
            case DECIDE -> act == ActKind.DECIDE || act == ActKind.DECIDE_NO_PENALTY;
            case RECORD_PAYMENT ->
                act == ActKind.RECORD_PAYMENT || act == ActKind.COLLECT_ON_THE_SPOT || act == ActKind.CLOSE_CASE;
            default -> act == mark.completes();
        };
    }
}
