package org.mingjian.casework.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * 环节: a box of the chart with the acts that may be done in it.
 *
 * @param name the stage's name, for example {@code IN_REVIEW}
 * @param mark its number on the main line, its letter beside it, empty for the beginning
 * @param title its Chinese title
 * @param phase the title of the phase in which it lies
 * @param acts the acts that are told here in full, the one of the main line last
 * @param also acts that are told in full in another stage and may be done here as well
 * @param sides the stages beside the main line that are first entered from here; empty for such a stage itself
 */
public record ChartStage(
        String name,
        String mark,
        String title,
        String phase,
        List<ChartAct> acts,
        List<ChartAct> also,
        List<ChartStage> sides) {

    /** The name of the box behind the line, with the acts that may be done in several stages, up to the last. */
    public static final String AFTERWARDS = "AFTERWARDS";

    /** Mark and title: 4 调查终结. */
    public String words() {
        return mark.isEmpty() ? title : mark + " " + title;
    }

    /** Every act that may be done in it. */
    public Stream<ChartAct> everyAct() {
        return Stream.concat(acts.stream(), also.stream());
    }

    /** Whether the main line goes on from here. */
    public boolean leadsOn() {
        return everyAct().anyMatch(act -> act.course() == Course.ONWARD);
    }
}
