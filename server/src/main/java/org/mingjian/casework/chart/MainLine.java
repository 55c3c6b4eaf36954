package org.mingjian.casework.chart;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Step;

/** 主线: the order of the stages of a procedure, and how its rows lie along it. */
public final class MainLine {

    private final List<Step> rows;
    private final List<Stage> line;
    private final Map<Stage, Stage> hosts = new EnumMap<>(Stage.class);
    private final Map<Stage, String> marks = new EnumMap<>(Stage.class);

    /** Lays the rows of a procedure along its line. */
    public MainLine(Procedure procedure) {
        this.rows = procedure.rows();
        this.line = procedure.route().line();
        for (Stage stage : line) {
            int number = line.indexOf(stage);
            marks.put(stage, number == 0 ? "" : String.valueOf(number));
            rows.stream()
                    .filter(row -> row.from().contains(stage) && (stage == last() || !isAfterwards(row)))
                    .flatMap(row -> exits(row, stage).stream())
                    .filter(target -> !line.contains(target))
                    .forEach(target -> beside(target, stage));
        }
        fartherOff();
    }

    /** What is reached from beside the line only lies beside the same stage. */
    private void fartherOff() {
        int known = -1;
        while (known < hosts.size()) {
            known = hosts.size();
            new EnumMap<>(hosts)
                    .forEach((side, host) -> rows.stream()
                            .filter(row -> row.from().contains(side))
                            .flatMap(row -> exits(row, side).stream())
                            .filter(target -> !line.contains(target))
                            .sorted()
                            .forEach(target -> beside(target, host)));
        }
    }

    private void beside(Stage side, Stage host) {
        if (hosts.putIfAbsent(side, host) == null) {
            marks.put(side, String.valueOf((char) ('A' + hosts.size() - 1)));
        }
    }

    /** Where the line ends. */
    public Stage last() {
        return line.getLast();
    }

    /** The stages of the main line in order; the others lie beside it. */
    List<Stage> line() {
        return line;
    }

    /** Every stage that the table reaches: those of the line, each with those beside it behind it. */
    public List<Stage> stages() {
        Set<Stage> all = new LinkedHashSet<>();
        for (Stage stage : line) {
            all.add(stage);
            all.addAll(sides(stage));
        }
        return List.copyOf(all);
    }

    /** The rows that may be done in a stage, in the table's order, without those of {@link #afterwards}. */
    public List<Step> leaving(Stage stage) {
        return rows.stream()
                .filter(row -> row.from().contains(stage) && !isAfterwards(row))
                .toList();
    }

    /**
     * The rows that do not wait for a stage: they may be done in several, up to the last of the line. They are told once, behind
     * the line, with the stages to which only they lead.
     */
    public List<Step> afterwards() {
        return rows.stream().filter(this::isAfterwards).toList();
    }

    private boolean isAfterwards(Step row) {
        return row.from().contains(last());
    }

    /** The stages beside the line that are first entered from this one. */
    List<Stage> sides(Stage stage) {
        return hosts.entrySet().stream()
                .filter(entry -> entry.getValue() == stage)
                .map(Map.Entry::getKey)
                .sorted((one, other) -> mark(one).compareTo(mark(other)))
                .toList();
    }

    /** Number on the line, letter beside it. */
    String mark(Stage stage) {
        return marks.getOrDefault(stage, "");
    }

    /**
     * To which stages a row leads from one of its stages. A row that may leave the case where it is never moves it to
     * another of its own beginnings: 变更承办人员 is possible in many stages and changes none.
     */
    public static Set<Stage> exits(Step row, Stage from) {
        Set<Stage> exits = new TreeSet<>(row.to());
        if (row.to().contains(from)) {
            exits.removeIf(target -> target != from && row.from().contains(target));
        }
        return exits;
    }

    /** How the way from one stage to another by this row lies on the chart. */
    Course course(Step row, Stage from, Stage to) {
        if (from == to) {
            return Course.STAYS;
        }
        if (!line.contains(to)) {
            return Course.ASIDE;
        }
        int here = line.indexOf(hosts.getOrDefault(from, from));
        int there = line.indexOf(to);
        if (there <= here) {
            return Course.BACK;
        }
        return next(from, to) && first(from, to) == row ? Course.ONWARD : Course.AHEAD;
    }

    private boolean next(Stage from, Stage to) {
        return line.contains(from) && line.indexOf(to) == line.indexOf(from) + 1;
    }

    private Step first(Stage from, Stage to) {
        return leaving(from).stream()
                .filter(row -> exits(row, from).contains(to))
                .findFirst()
                .orElseThrow();
    }

    /** The stage in which a row is told in full: where it leads to the next stage, otherwise the first that allows it. */
    Stage home(Step row) {
        return row.from().stream()
                .filter(from -> exits(row, from).stream().anyMatch(to -> next(from, to)))
                .findFirst()
                .orElseGet(() -> stages().stream()
                        .filter(row.from()::contains)
                        .findFirst()
                        .orElseThrow());
    }
}
