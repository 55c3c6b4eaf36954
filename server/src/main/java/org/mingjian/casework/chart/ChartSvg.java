package org.mingjian.casework.chart;

import static org.mingjian.casework.chart.Ink.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjian.kernel.calendar.LegalDates;

/**
 * 流程图的绘制: the chart as SVG in real text, stage by stage for a page or as one drawing. The same chart gives the same
 * bytes.
 */
public final class ChartSvg {

    /** What the signs mean, a sentence each. */
    public static final List<String> SIGNS = List.of(
            "蓝色方块是环节，蓝线是主线；蓝底的行为办结后进入下一环节。",
            "灰色箭头离开主线，虚线框是主线以外的环节；带小环的行为办结后仍在原环节。",
            "每个行为写明由谁作出、依据哪一条、起算或者止算哪些期限、出具哪些文书。");

    private static final String BESIDE = "本环节的行为、依据、期限和文书见旁边的文字。";
    private static final int MARGIN = 16;
    private static final int LINE = 21;
    private static final int FULL = StageDrawing.WIDTH + 2 * MARGIN;
    private static final String FONT =
            "font-family=\"PingFang SC,Microsoft YaHei,Noto Sans CJK SC,Source Han Sans SC,sans-serif\"";

    private ChartSvg() {}

    /** One stage as an element of a page, in the page's own type; the page says the same in a list beside it. */
    public static String stage(ChartStage stage) {
        var drawn = StageDrawing.of(stage);
        return open(StageDrawing.WIDTH, drawn.height(), "class=\"stage\"", stage.name(), stage.words(), BESIDE)
                + drawn.classed()
                + "</svg>";
    }

    /** The whole chart as a file of its own. */
    public static String whole(ProcedureChart chart) {
        var body = new StringBuilder();
        int y = head(chart, body) + LINE;
        String phase = "";
        for (ChartStage stage : chart.stages()) {
            if (!stage.phase().equals(phase)) {
                phase = stage.phase();
                body.append(text(FULL - MARGIN, y - 6, 13, "fill=\"#4f5b6b\" text-anchor=\"end\"", phase));
            }
            var drawn = StageDrawing.of(stage);
            body.append("<g transform=\"translate(%d %d)\">%s</g>\n".formatted(MARGIN, y, drawn.svg()));
            y += drawn.height();
        }
        y = foot(chart, body, y + 34);
        String desc = chart.stages().stream().map(ChartSvg::said).collect(Collectors.joining(" "));
        return open(FULL, y, "xmlns=\"http://www.w3.org/2000/svg\" " + FONT, "chart", chart.title() + "流程图", desc)
                + "<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n".formatted(FULL, y)
                + body
                + "</svg>\n";
    }

    private static int head(ProcedureChart chart, StringBuilder body) {
        int y = 40;
        body.append(text(MARGIN, y, 21, "fill=\"#1b2a41\" font-weight=\"600\"", chart.title() + "流程图"));
        y += 8;
        for (String sign : SIGNS) {
            y = lines(body, y, "fill=\"#4f5b6b\"", sign);
        }
        return y + 4;
    }

    private static int foot(ProcedureChart chart, StringBuilder body, int from) {
        String grey = "fill=\"#4f5b6b\"";
        int y = lines(body, from - LINE, grey, "本图由办案程序实际执行的表生成，版本 " + chart.version() + "。");
        y = lines(body, y, grey, "期限的长度为 " + LegalDates.format(chart.on()) + " 施行的规定。");
        y = lines(body, y, grey, "表的 SHA-256：");
        int half = chart.sha256().length() / 2;
        y = lines(body, y, grey, chart.sha256().substring(0, half));
        return lines(body, y, grey, chart.sha256().substring(half)) + MARGIN;
    }

    private static int lines(StringBuilder body, int y, String attributes, String words) {
        int at = y;
        for (String line : TextLines.of(words, 13, StageDrawing.WIDTH)) {
            at += LINE;
            body.append(text(MARGIN, at, 13, attributes, line));
        }
        return at;
    }

    private static String text(int x, int y, int size, String attributes, String words) {
        return "<text x=\"%d\" y=\"%d\" font-size=\"%d\" %s>%s</text>\n"
                .formatted(x, y, size, attributes, escaped(words));
    }

    private static String open(int width, int height, String attributes, String id, String title, String desc) {
        return ("<svg %s viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"img\" aria-labelledby=\"t-%s d-%s\">"
                        + "<title id=\"t-%s\">%s</title><desc id=\"d-%s\">%s</desc>")
                .formatted(attributes, width, height, width, height, id, id, id, escaped(title), id, escaped(desc));
    }

    /** What the drawing says, in one sentence. */
    private static String said(ChartStage stage) {
        String acts = stage.everyAct()
                .map(act -> act.title() + "（" + act.leads() + "）")
                .collect(Collectors.joining("；"));
        return acts.isEmpty() ? stage.words() + "，程序到此结束。" : stage.words() + "：" + acts + "。";
    }
}
