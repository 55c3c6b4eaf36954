package org.mingjian.casework.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.OrdinaryProcedure;

/**
 * 流程图: the procedure as everybody may see it, made from the table that the code runs.
 *
 * @param title the Chinese name of the procedure
 * @param version the version of the table
 * @param sha256 the hash of the table's text, lower-case hexadecimal
 * @param on the day whose lengths of deadlines are shown
 * @param stages the stages of the main line in order
 */
public record ProcedureChart(String title, String version, String sha256, LocalDate on, List<ChartStage> stages) {

    /** 行政处罚普通程序 with the lengths that are in force on a day. */
    public static ProcedureChart ordinary(LocalDate on) {
        return new ProcedureChart(
                "行政处罚普通程序",
                OrdinaryProcedure.VERSION,
                TableText.sha256(OrdinaryProcedure.ROWS),
                on,
                new ChartReading(OrdinaryProcedure.ROWS, on).stages());
    }

    /** The canonical text of the table, of which {@link #sha256} is the hash. */
    public static String ordinaryText() {
        return TableText.of(OrdinaryProcedure.ROWS);
    }

    /** The titles of the phases that lie behind a case once its decision is made; 行政处罚法第五十七条. */
    public static List<String> phasesUntilDecision() {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.compareTo(Phase.of(Stage.DECIDED)) < 0)
                .map(Phase::title)
                .toList();
    }
}
