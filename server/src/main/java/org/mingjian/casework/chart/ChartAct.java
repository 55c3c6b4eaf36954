package org.mingjian.casework.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 行为: a row of the table as the chart shows it in one stage.
 *
 * @param word the act's word, for example {@code fileCase}
 * @param title the act's Chinese title
 * @param office who does it, in Chinese
 * @param provision where the law orders or allows it
 * @param papers the Chinese titles of what it issues
 * @param starts deadlines that it starts
 * @param stops deadlines that it ends
 * @param publishes whether publication follows
 * @param exits to which stages it leads from here, at least one
 */
public record ChartAct(
        String word,
        String title,
        String office,
        String provision,
        List<String> papers,
        List<ChartTerm> starts,
        List<ChartTerm> stops,
        boolean publishes,
        List<ChartExit> exits) {

    /** The furthest of its courses; the main line is the furthest of all. */
    public Course course() {
        return exits.stream()
                .map(ChartExit::course)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Its deadlines as lines: 起算 D04 作出处罚决定 90日; 止算 D11 追责时效. Empty when it touches none. */
    public List<String> termLines() {
        var begun = starts.stream().map(term -> "起算 " + term.words());
        var ended = stops.isEmpty()
                ? List.<String>of()
                : List.of("止算 " + stops.stream().map(ChartTerm::named).collect(Collectors.joining("、")));
        return Stream.concat(begun, ended.stream()).toList();
    }

    /** Where it leads, in one line: 进入 3 调查取证; several stages are joined by 或者. */
    public String leads() {
        return exits.stream().map(ChartExit::words).collect(Collectors.joining("，或者"));
    }
}
