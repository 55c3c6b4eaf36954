package org.mingjian.casework.procedure;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjian.casework.act.ActKind;
import org.mingjian.casework.act.SummaryAct.TurnToOrdinary;
import org.mingjian.casework.history.CaseHistory;
import org.mingjian.casework.history.DoneAct;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.history.Stage;

/** Which procedure a case runs by, told from its own acts. */
public final class Procedures {

    /** Every procedure. */
    public static final List<Procedure> ALL = List.of(
            OrdinaryProcedure.PROCEDURE,
            SummaryProcedure.PROCEDURE,
            CoercionProcedure.PROCEDURE,
            InspectionProcedure.PROCEDURE,
            LicenceProcedure.PROCEDURE,
            ExecutionProcedure.PROCEDURE,
            FeeProcedure.PROCEDURE,
            RequisitionProcedure.PROCEDURE);

    private Procedures() {}

    /** The procedure of a name. */
    public static Procedure named(Procedure.Name name) {
        return ALL.stream().filter(one -> one.name() == name).findFirst().orElseThrow();
    }

    /** The procedure with this word in addresses. */
    public static Optional<Procedure> worded(String word) {
        return ALL.stream().filter(one -> one.name().word().equals(word)).findFirst();
    }

    /** The stages of any procedure from which an act usually moves a case on. */
    public static Set<Stage> moving() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        ALL.forEach(one -> stages.addAll(one.route().next().keySet()));
        return stages;
    }

    /** The stages of cases that are not at their end: not in the archive, and not yet to be put there. */
    public static Set<Stage> open() {
        Set<Stage> stages = EnumSet.complementOf(EnumSet.of(Stage.NONE, Stage.ARCHIVED));
        ALL.stream()
                .flatMap(one -> one.rows().stream())
                .filter(row -> row.act() == ActKind.ARCHIVE)
                .forEach(row -> stages.removeAll(row.from()));
        return stages;
    }

    /** The procedure that an act begins. */
    public static Procedure begunBy(ActKind act) {
        return ALL.stream()
                .filter(one -> one.rows().getFirst().act() == act)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(act + " begins no case"));
    }

    /** The procedure by which the next act of a case is done. */
    public static Procedure of(CaseHistory history) {
        return history.last(TurnToOrdinary.class).isPresent()
                ? OrdinaryProcedure.PROCEDURE
                : begunBy(ActKind.of(history.acts().getFirst().act()));
    }

    /** The rows by which the acts of a case were done, a row an act. */
    public static List<Step> walked(CaseHistory history) {
        List<Step> rows = new ArrayList<>();
        Procedure procedure = begunBy(ActKind.of(history.acts().getFirst().act()));
        for (DoneAct done : history.acts()) {
            rows.add(procedure.step(ActKind.of(done.act())));
            procedure = done.act() instanceof TurnToOrdinary ? OrdinaryProcedure.PROCEDURE : procedure;
        }
        return rows;
    }

    /** The row by which the last act was done. */
    public static Step last(CaseHistory history) {
        return walked(history).getLast();
    }

    /** In which office an act is done: the same in every procedure that knows it. */
    public static Office office(ActKind act) {
        return ALL.stream()
                .flatMap(one -> one.find(act).stream())
                .findFirst()
                .orElseThrow()
                .office();
    }
}
