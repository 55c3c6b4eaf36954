package org.mingjian.casework.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.history.Term;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Step;
import org.mingjian.documents.DocumentKind;
import org.mingjian.kernel.calendar.RuleValue;
import org.mingjian.kernel.calendar.RuleValues;
import org.mingjian.kernel.deadline.DeadlineRule;
import org.mingjian.kernel.deadline.DeadlineTable;

/** Reads the rows of a procedure as stages with their acts. */
final class ChartReading {

    private final Procedure procedure;
    private final MainLine line;
    private final LocalDate on;

    ChartReading(Procedure procedure, LocalDate on) {
        this.procedure = procedure;
        this.line = new MainLine(procedure);
        this.on = on;
    }

    /**
     * The boxes of the chart: the stages of the line, what may be done up to its end, and the stages beside the line that have
     * acts of their own; the others stand in the box from which they are entered.
     */
    List<ChartStage> stages() {
        Stream<ChartStage> afterwards = line.afterwards().isEmpty() ? Stream.empty() : Stream.of(afterwards());
        Stream<ChartStage> apart = line.stages().stream()
                .filter(stage -> !line.line().contains(stage) && hasOwnActs(stage))
                .map(this::stage);
        return Stream.of(line.line().stream().map(this::stage), afterwards, apart)
                .flatMap(boxes -> boxes)
                .toList();
    }

    private boolean hasOwnActs(Stage stage) {
        return line.leaving(stage).stream().anyMatch(row -> line.home(row) == stage);
    }

    private ChartStage afterwards() {
        List<Step> rows = line.afterwards();
        Stage first = line.stages().stream()
                .filter(rows.getFirst().from()::contains)
                .findFirst()
                .orElseThrow();
        return new ChartStage(
                ChartStage.AFTERWARDS,
                "※",
                first.title() + "之后，各环节都可以",
                "救济与纠正",
                acts(rows, first),
                List.of(),
                sides(line.last()));
    }

    private List<ChartStage> sides(Stage host) {
        return line.sides(host).stream()
                .filter(side -> !hasOwnActs(side))
                .map(this::stage)
                .toList();
    }

    private ChartStage stage(Stage stage) {
        List<Step> leaving = line.leaving(stage);
        return new ChartStage(
                stage.name(),
                line.mark(stage),
                stage == Stage.NONE ? "开始" : stage.title(),
                procedure.route().phase(stage),
                acts(leaving.stream().filter(row -> line.home(row) == stage).toList(), stage),
                acts(leaving.stream().filter(row -> line.home(row) != stage).toList(), stage),
                stage == line.last() ? List.of() : sides(stage));
    }

    /** What leaves the case where it is comes first, the main line last; a second way to the same stage before it. */
    private List<ChartAct> acts(List<Step> rows, Stage stage) {
        return rows.stream()
                .map(row -> act(row, stage))
                .sorted(Comparator.comparing(ChartAct::course))
                .toList();
    }

    private ChartAct act(Step row, Stage stage) {
        return new ChartAct(
                row.act().word(),
                row.act().title(),
                row.office().title(),
                row.provision().toString(),
                row.papers().stream().map(DocumentKind::title).toList(),
                row.starts().stream().map(this::term).toList(),
                row.stops().stream().map(this::term).toList(),
                row.publishes(),
                MainLine.exits(row, stage).stream()
                        .map(to -> new ChartExit(line.course(row, stage, to), to.name(), line.mark(to), to.title()))
                        .sorted(Comparator.comparing(ChartExit::course).reversed())
                        .toList());
    }

    private ChartTerm term(Term term) {
        RuleValue length = DeadlineRule.length(term.rule(), on, RuleValues.NATIONAL);
        return new ChartTerm(
                DeadlineTable.find(term.name()).isPresent() ? term.name() : "",
                term.title(),
                length.period().chinese(),
                length.source().toString());
    }
}
