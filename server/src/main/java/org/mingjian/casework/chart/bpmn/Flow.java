package org.mingjian.casework.chart.bpmn;

import java.util.List;

/**
 * A sequence flow.
 *
 * @param id unique in the file
 * @param source the id of the node where it begins
 * @param target the id of the node where it ends
 * @param name its label, empty for none
 * @param condition when it is taken, as an expression over {@code stage}; empty for always
 * @param way the points of its line, from border to border
 */
record Flow(String id, String source, String target, String name, String condition, List<Point> way) {

    /** A point of the diagram. */
    record Point(int x, int y) {}
}
