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
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
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
        return answers.page("procedures", Map.of("charts", List.of(chart())));
    }

    @GetMapping("/procedures/ordinary")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> ordinary() {
        ProcedureChart chart = chart();
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

    @GetMapping("/procedures/ordinary.svg")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> drawing() {
        return answers.made(SVG, ChartSvg.whole(chart()).getBytes(StandardCharsets.UTF_8));
    }

    /** The chart for other people's tools. */
    @GetMapping("/procedures/ordinary.bpmn")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> bpmn() {
        return answers.made(XML, BpmnExport.ordinary().getBytes(StandardCharsets.UTF_8));
    }

    /** The text of which the chart states the hash. */
    @GetMapping("/procedures/ordinary.txt")
    @PreAuthorize("permitAll")
    ResponseEntity<byte[]> table() {
        return answers.made(TEXT, ProcedureChart.ordinaryText().getBytes(StandardCharsets.UTF_8));
    }

    private ProcedureChart chart() {
        return ProcedureChart.ordinary(LegalDates.today(clock));
    }

    private static List<Row> rows(List<ChartStage> stages) {
        return stages.stream()
                .map(stage -> new Row(begun(stages, stage), stage, ChartSvg.stage(stage)))
                .toList();
    }

    private static @Nullable String begun(List<ChartStage> stages, ChartStage stage) {
        int before = stages.indexOf(stage) - 1;
        boolean begins = before < 0 || stages.get(before).phase() != stage.phase();
        return begins ? stage.phase().title() : null;
    }
}
