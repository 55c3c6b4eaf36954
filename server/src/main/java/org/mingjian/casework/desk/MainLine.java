package org.mingjian.casework.desk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;

/**
 * The way on which a case of a procedure usually goes.
 *
 * @param acts the acts on it, in order
 * @param gated those of them that the law guards most: what is missing for them is shown from afar
 * @param next the act that moves a case on from a stage
 */
record MainLine(List<ActKind> acts, Set<ActKind> gated, Map<Stage, ActKind> next) {

    private static final MainLine ORDINARY = new MainLine(
            List.of(
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
                    ActKind.ARCHIVE),
            EnumSet.of(ActKind.GIVE_NOTICE, ActKind.DECIDE, ActKind.SERVE, ActKind.CLOSE_CASE),
            Map.ofEntries(
                    Map.entry(Stage.LEAD, ActKind.VERIFY_LEAD),
                    Map.entry(Stage.VERIFIED, ActKind.FILE_CASE),
                    Map.entry(Stage.INVESTIGATING, ActKind.CONCLUDE_INVESTIGATION),
                    Map.entry(Stage.CONCLUDED, ActKind.SUBMIT_FOR_REVIEW),
                    Map.entry(Stage.IN_REVIEW, ActKind.GIVE_OPINION),
                    Map.entry(Stage.RETURNED, ActKind.REVISE_DRAFT),
                    Map.entry(Stage.REVIEW_REFUSED, ActKind.REVISE_DRAFT),
                    Map.entry(Stage.CLEARED, ActKind.GIVE_NOTICE),
                    Map.entry(Stage.NOTIFIED, ActKind.RECHECK_STATEMENT),
                    Map.entry(Stage.RECHECKED, ActKind.DECIDE),
                    Map.entry(Stage.DISCUSSED, ActKind.DECIDE),
                    Map.entry(Stage.DECIDED, ActKind.SERVE),
                    Map.entry(Stage.SERVED, ActKind.RECORD_PAYMENT),
                    Map.entry(Stage.OVERDUE, ActKind.RECORD_PAYMENT),
                    Map.entry(Stage.EXECUTED, ActKind.CLOSE_CASE),
                    Map.entry(Stage.CLOSED, ActKind.ARCHIVE)));

    private static final MainLine SUMMARY = new MainLine(
            List.of(
                    ActKind.DECIDE_ON_THE_SPOT,
                    ActKind.HAND_OVER,
                    ActKind.RECORD_PAYMENT,
                    ActKind.FILE_BACK,
                    ActKind.CLOSE_CASE,
                    ActKind.ARCHIVE),
            EnumSet.of(ActKind.DECIDE_ON_THE_SPOT, ActKind.HAND_OVER, ActKind.CLOSE_CASE),
            Map.of(
                    Stage.ON_THE_SPOT, ActKind.DECIDE_ON_THE_SPOT,
                    Stage.DECIDED, ActKind.HAND_OVER,
                    Stage.SERVED, ActKind.RECORD_PAYMENT,
                    Stage.OVERDUE, ActKind.RECORD_PAYMENT,
                    Stage.EXECUTED, ActKind.CLOSE_CASE,
                    Stage.CLOSED, ActKind.ARCHIVE));

    private static final Map<Procedure.Name, MainLine> ALL =
            new EnumMap<>(Map.of(Procedure.Name.ORDINARY, ORDINARY, Procedure.Name.SUMMARY, SUMMARY));

    static MainLine of(Procedure.Name procedure) {
        return Optional.ofNullable(ALL.get(procedure)).orElseThrow();
    }

    /** The stages of any procedure from which an act moves a case on. */
    static Set<Stage> moving() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        ALL.values().forEach(line -> stages.addAll(line.next().keySet()));
        return stages;
    }

    /** The act that moves a case on; {@code null} when none does. */
    @Nullable
    ActKind after(Stage stage) {
        return next.get(stage);
    }
}
