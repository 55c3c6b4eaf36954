package org.mingjian.publicity.portal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.casework.chart.ChartStage;
import org.mingjian.casework.chart.ChartSvg;
import org.mingjian.casework.chart.ProcedureChart;
import org.mingjian.casework.chart.bpmn.BpmnExport;
import org.mingjian.kernel.calendar.LegalDates;
import org.mingjian.kernel.problem.Refused;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 执法流程公示 (国办发〔2018〕118号 二、(二)): the procedures as charts, made from the tables that the desk runs. */
@RestController
class ProcedurePages {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");
    private static final MediaType XML = MediaType.parseMediaType("application/xml;charset=UTF-8");
    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");

    private final Answers answers;
    private final Clock clock;

    ProcedurePages(Answers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A stage on the page.
     *
     * @param phase the title of the phase that begins with it, {@code null} when it begins none
     * @param drawing the stage as SVG
     */
    public record Row(@Nullable String phase, ChartStage stage, String drawing) {}

    @GetMapping("/procedures")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> procedures() {
        return answers.page("procedures", Map.of("charts", ProcedureChart.all(LegalDates.today(clock))));
    }

    @GetMapping("/procedures/{word}")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> procedure(@PathVariable String word) {
        ProcedureChart chart = chart(word);
        return answers.page(
                "procedure",
                Map.of(
                        "chart",
                        chart,
                        "signs",
                        ChartSvg.SIGNS,
                        "on",
                        LegalDates.format(chart.on()),
                        "rows",
                        rows(chart.stages())));
    }

    @GetMapping("/procedures/{word}.svg")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> drawing(@PathVariable String word) {
        return answers.made(SVG, ChartSvg.whole(chart(word)).getBytes(StandardCharsets.UTF_8));
    }

    /** The chart for other people's tools. */
    @GetMapping("/procedures/{word}.bpmn")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> bpmn(@PathVariable String word) {
        return answers.made(
                XML, BpmnExport.worded(word).orElseThrow(Refused::notFound).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of which the chart states the hash. */
    @GetMapping("/procedures/{word}.txt")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> table(@PathVariable String word) {
        return answers.made(TEXT, chart(word).text().getBytes(StandardCharsets.UTF_8));
    }

    private ProcedureChart chart(String word) {
        return ProcedureChart.worded(word, LegalDates.today(clock)).orElseThrow(Refused::notFound);
    }

    private static List<Row> rows(List<ChartStage> stages) {
        return stages.stream()
                .map(stage -> new Row(begun(stages, stage), stage, ChartSvg.stage(stage)))
                .toList();
    }

    private static @Nullable String begun(List<ChartStage> stages, ChartStage stage) {
        int before = stages.indexOf(stage) - 1;
        boolean begins = before < 0 || !stages.get(before).phase().equals(stage.phase());
        return begins ? stage.phase() : null;
    }
}
