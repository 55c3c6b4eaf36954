package org.mingjian.casework.chart;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjian.casework.chart.Ink.Look;

/** A stage as a box with its acts below, in one column that a phone shows at full size; the main line runs down its left. */
final class StageDrawing {

    /** Width of the column in px. */
    static final int WIDTH = 358;

    private static final int BOX = 36;
    private static final int SPINE = 16;
    private static final int RING = 30;
    private static final int LEFT = 44;
    private static final int RAIL = LEFT + 8;
    private static final int INSET = LEFT + 24;
    private static final int PAD = 10;
    private static final int LINE = 19;
    private static final int GAP = 9;
    private static final int SMALL = 13;

    private final Ink ink = new Ink();
    private int y;

    private StageDrawing() {}

    /**
     * The elements of a stage.
     *
     * @param svg for a file of its own
     * @param classed for a page with the stylesheet
     * @param height how high they are together, px
     */
    record Drawn(String svg, String classed, int height) {}

    static Drawn of(ChartStage stage) {
        var drawing = new StageDrawing();
        drawing.stage(stage);
        return new Drawn(drawing.ink.svg(), drawing.ink.classed(), drawing.y);
    }

    private void stage(ChartStage stage) {
        ink.box(Look.BOX, 0, y, WIDTH, BOX);
        ink.text(Look.STAGE, PAD, y + 24.0, stage.words());
        y += BOX;
        stage.acts().stream().filter(act -> act.course() != Course.ONWARD).forEach(act -> act(act, stage));
        also(stage);
        stage.acts().stream().filter(act -> act.course() == Course.ONWARD).forEach(act -> act(act, stage));
        if (stage.leadsOn()) {
            y += 20;
            ink.path(Look.LINE, "M%d %dV%d".formatted(SPINE, BOX, y - 6));
            ink.path(Look.POINT, "M%d %dl-8 -11h16z".formatted(SPINE, y));
        }
    }

    /** The act as a card beside the main line, and below it the boxes of the stages to which only it leads. */
    private void act(ChartAct act, ChartStage stage) {
        y += GAP;
        int top = y;
        tick(act.course(), top + 20);
        said(act);
        y += 9;
        int end = y;
        Look card = act.course() == Course.ONWARD ? Look.MAIN : Look.CARD;
        ink.box(card, LEFT, top, WIDTH - LEFT - 1.0, end - (double) top);
        stage.sides().stream()
                .filter(side ->
                        act.exits().stream().anyMatch(exit -> exit.stage().equals(side.name())))
                .forEach(side -> side(side, end));
    }

    private void said(ChartAct act) {
        y += 23;
        ink.text(Look.TITLE, LEFT + (double) PAD, y, act.title());
        ink.text(Look.OFFICE, WIDTH - (double) PAD, y, act.office());
        lines(Look.SMALL, act.provision());
        act.termLines().forEach(line -> lines(Look.TERM, line));
        if (!act.papers().isEmpty()) {
            lines(Look.SMALL, "出具 " + String.join("、", act.papers()));
        }
        if (act.publishes()) {
            lines(Look.SMALL, "之后向社会公示");
        }
        if (act.course() != Course.STAYS) {
            lines(Look.EXIT, act.leads());
        }
    }

    private void lines(Look look, String words) {
        lines(look, words, LEFT);
    }

    private void lines(Look look, String words, int left) {
        for (String line : TextLines.of(words, SMALL, WIDTH - left - 2.0 * PAD)) {
            y += LINE;
            ink.text(look, left + (double) PAD, y, line);
        }
    }

    /** How the card hangs on the main line: a ring for what stays, an arrow for what leaves, a dot for what leads on. */
    private void tick(Course course, int at) {
        switch (course) {
            case STAYS -> {
                ink.path(Look.BRANCH, "M%d %dH%dM%d %dH%d".formatted(SPINE, at, RING - 6, RING + 6, at, LEFT));
                ink.dot(Look.BRANCH, RING, at, 6);
            }
            case ONWARD -> {
                ink.path(Look.LINE, "M%d %dH%d".formatted(SPINE, at, LEFT));
                ink.dot(Look.POINT, SPINE, at, 6);
            }
            default -> arrow(SPINE, at);
        }
    }

    private void arrow(int x, int at) {
        ink.path(Look.BRANCH, "M%d %dH%d".formatted(x, at, LEFT - 8));
        ink.path(Look.TIP, "M%d %dl-9 -5v10z".formatted(LEFT - 1, at));
    }

    /** What may be done here and is told elsewhere. */
    private void also(ChartStage stage) {
        String staying = staying(stage.also().stream());
        if (!staying.isEmpty()) {
            y += GAP;
            lines(Look.SMALL, "本环节也可以：" + staying);
        }
        for (ChartAct act : stage.also()) {
            if (act.course() != Course.STAYS) {
                y += 6;
                arrow(SPINE, y + LINE - 4);
                lines(Look.EXIT, act.title() + "，" + act.leads());
            }
        }
    }

    /** A stage beside the main line, on a rail of its own below the card that leads to it. */
    private void side(ChartStage side, int cardEnd) {
        y += 12;
        int top = y;
        ink.path(Look.BRANCH, "M%d %dV%dH%d".formatted(RAIL, cardEnd, top + 18, INSET - 8));
        ink.path(Look.TIP, "M%d %dl-9 -5v10z".formatted(INSET - 1, top + 18));
        y += 23;
        ink.text(Look.TITLE, INSET + (double) PAD, y, side.words());
        side.everyAct()
                .filter(act -> act.course() != Course.STAYS)
                .forEach(act -> lines(Look.EXIT, act.title() + "，" + act.leads(), INSET));
        String staying = staying(side.everyAct());
        if (!staying.isEmpty()) {
            lines(Look.SMALL, "也可以：" + staying, INSET);
        }
        y += 9;
        ink.box(Look.SIDE, INSET, top, WIDTH - INSET - 1.0, y - (double) top);
    }

    private static String staying(Stream<ChartAct> acts) {
        return acts.filter(act -> act.course() == Course.STAYS)
                .map(ChartAct::title)
                .collect(Collectors.joining("、"));
    }
}
