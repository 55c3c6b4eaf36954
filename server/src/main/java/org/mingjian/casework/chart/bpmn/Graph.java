package org.mingjian.casework.chart.bpmn;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mingjian.casework.chart.MainLine;
import org.mingjian.casework.chart.bpmn.Flow.Point;
import org.mingjian.casework.chart.bpmn.Node.Kind;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Step;

/**
 * The table as nodes and flows: a gateway for each stage that several acts leave, an event for the others, a task for each
 * act, and behind an act that may lead to several stages a gateway with the stage as the condition.
 */
final class Graph {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final Map<Stage, Node> stages = new EnumMap<>(Stage.class);
    private final MainLine line;
    private final Grid grid;

    private Graph(Procedure procedure) {
        line = new MainLine(procedure);
        grid = new Grid(line, procedure.rows());
        line.stages().forEach(stage -> stages.put(stage, add(node(stage))));
        procedure.rows().forEach(this::act);
    }

    static Graph of(Procedure procedure) {
        return new Graph(procedure);
    }

    List<Node> nodes() {
        return List.copyOf(nodes);
    }

    List<Flow> flows() {
        return List.copyOf(flows);
    }

    private Node place(Stage stage) {
        return Objects.requireNonNull(stages.get(stage), "every stage that the table reaches has its node");
    }

    private Node add(Node node) {
        nodes.add(node);
        return node;
    }

    private Node node(Stage stage) {
        int leaving = leaving(stage).size();
        Kind kind =
                stage == Stage.NONE ? Kind.START : leaving == 0 ? Kind.END : leaving == 1 ? Kind.STAGE : Kind.CHOICE;
        String name = stage == Stage.NONE ? "开始" : stage.title();
        return new Node("stage_" + stage, kind, name, "", "", grid.stageX(stage, kind), grid.stageY(kind));
    }

    /** A case ends where the line does; what may be done even then is drawn from the stages before. */
    private List<Step> leaving(Stage stage) {
        List<Step> rows = new ArrayList<>(line.leaving(stage));
        if (stage != line.last()) {
            line.afterwards().stream().filter(row -> row.from().contains(stage)).forEach(rows::add);
        }
        return rows;
    }

    private void act(Step row) {
        String word = row.act().word();
        Node task = add(new Node(
                "act_" + word,
                Kind.ACT,
                row.act().title(),
                Notes.of(row),
                row.office().name(),
                grid.actX(row),
                grid.actY(row)));
        row.from().stream()
                .filter(from -> leaving(from).contains(row))
                .sorted()
                .forEach(from -> enter(place(from), task));
        Set<Stage> exits = new TreeSet<>();
        row.from().forEach(from -> exits.addAll(MainLine.exits(row, from)));
        if (exits.size() == 1) {
            leave(task, exits.iterator().next(), row, false);
            return;
        }
        Node split = add(new Node(
                "after_" + word,
                Kind.CHOICE,
                row.act().title() + "之后",
                "",
                "",
                task.right() + 20,
                task.middleY() - 25));
        flow(
                task,
                split,
                "",
                "",
                List.of(new Point(task.right(), task.middleY()), new Point(split.x(), split.middleY())));
        exits.forEach(to -> leave(split, to, row, true));
    }

    private void enter(Node stage, Node task) {
        int above = grid.above(task);
        flow(
                stage,
                task,
                "",
                "",
                List.of(
                        new Point(stage.middleX(), stage.bottom()),
                        new Point(stage.middleX(), above),
                        new Point(task.middleX(), above),
                        new Point(task.middleX(), task.y())));
    }

    private void leave(Node node, Stage to, Step row, boolean chosen) {
        Node stage = place(to);
        int below = grid.below(row);
        flow(
                node,
                stage,
                chosen ? to.title() : "",
                chosen ? "${stage == '" + to + "'}" : "",
                List.of(
                        new Point(node.middleX(), node.bottom()),
                        new Point(node.middleX(), below),
                        new Point(grid.entering(to), below),
                        new Point(grid.entering(to), stage.middleY()),
                        new Point(stage.x(), stage.middleY())));
    }

    private void flow(Node source, Node target, String name, String condition, List<Point> way) {
        flows.add(new Flow("flow_" + (flows.size() + 1), source.id(), target.id(), name, condition, way));
    }
}
