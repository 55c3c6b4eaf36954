package org.mingjian.casework.chart.bpmn;

import java.util.List;
import org.mingjian.casework.chart.MainLine;
import org.mingjian.casework.chart.bpmn.Node.Kind;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Step;

/**
 * The places on the diagram: a column for each stage, a row for each act. Lines run in lanes between columns and rows,
 * so that none crosses a box.
 */
final class Grid {

    private static final int COLUMN = 320;
    private static final int ROW = 150;
    private static final int FIRST_X = 200;
    private static final int STAGES_Y = 120;
    private static final int ACTS_Y = 220;
    private static final int LANE = 15;

    private final List<Stage> columns;
    private final List<Step> rows;

    Grid(MainLine line, List<Step> rows) {
        this.columns = line.stages();
        this.rows = rows;
    }

    /** The middle of a stage's column; the line that leaves the stage runs down here. */
    int leaving(Stage stage) {
        return FIRST_X + columns.indexOf(stage) * COLUMN;
    }

    /** Where the line that enters a stage runs up. */
    int entering(Stage stage) {
        return leaving(stage) - 60;
    }

    int stageX(Stage stage, Kind kind) {
        return leaving(stage) - kind.width() / 2;
    }

    int stageY(Kind kind) {
        return STAGES_Y - kind.height() / 2;
    }

    /** An act stands in the column of the first stage that allows it. */
    int actX(Step row) {
        Stage first = columns.stream().filter(row.from()::contains).findFirst().orElseThrow();
        return leaving(first) + 40;
    }

    int actY(Step row) {
        return ACTS_Y + rows.indexOf(row) * ROW + 30;
    }

    /** Where the lines to an act run across. */
    int above(Node act) {
        return act.y() - LANE;
    }

    /** Where the lines from an act run across. */
    int below(Step row) {
        return actY(row) + Kind.ACT.height() + LANE;
    }
}
