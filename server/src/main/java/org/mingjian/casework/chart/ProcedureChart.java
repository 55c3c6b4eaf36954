package org.mingjian.casework.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;
import org.mingjian.casework.procedure.Route;

/**
 * 流程图: the procedure as everybody may see it, made from the table that the code runs.
 *
 * @param word its word in addresses
 * @param title the Chinese name of the procedure
 * @param version the version of the table
 * @param sha256 the hash of the table's text, lower-case hexadecimal
 * @param on the day whose lengths of deadlines are shown
 * @param stages the stages of the main line in order
 */
public record ProcedureChart(
        String word, String title, String version, String sha256, LocalDate on, List<ChartStage> stages) {

    /** The procedure with the lengths that are in force on a day. */
    public static ProcedureChart of(Procedure procedure, LocalDate on) {
        return new ProcedureChart(
                procedure.name().word(),
                procedure.name().fullTitle(),
                procedure.version(),
                TableText.sha256(procedure.rows()),
                on,
                new ChartReading(procedure, on).stages());
    }

    /** The charts of every procedure with the lengths that are in force on a day. */
    public static List<ProcedureChart> all(LocalDate on) {
        return Procedures.ALL.stream().map(procedure -> of(procedure, on)).toList();
    }

    /** The chart of the procedure with this word. */
    public static Optional<ProcedureChart> worded(String word, LocalDate on) {
        return Procedures.worded(word).map(procedure -> of(procedure, on));
    }

    /** The canonical text of the table, of which {@link #sha256} is the hash. */
    public String text() {
        return TableText.of(procedure().rows());
    }

    private Procedure procedure() {
        return Procedures.worded(word).orElseThrow();
    }

    /** When the procedure applies, a sentence. */
    public String scope() {
        return procedure().name().scope();
    }

    /** The titles of the phases that lie behind a case once its decision is made; 行政处罚法第五十七条. */
    public List<String> phasesUntilDecision() {
        Route route = procedure().route();
        return route.parts().stream()
                .map(Route.Part::phase)
                .distinct()
                .takeWhile(phase -> !phase.equals(route.phase(Stage.DECIDED)))
                .toList();
    }
}
