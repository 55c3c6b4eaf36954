package org.mingjian.casework.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.mingjian.Requirement;
import org.mingjian.casework.procedure.OrdinaryProcedure;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The drawing is text that fits, and the same for the same table. */
@Requirement({"A9", "G5"})
class ChartSvgTests {

    private static final ProcedureChart CHART =
            ProcedureChart.of(OrdinaryProcedure.PROCEDURE, LocalDate.of(2026, 11, 25));
    private static final String WHOLE = ChartSvg.whole(CHART);
    private static final String SVG = "http://www.w3.org/2000/svg";

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static Stream<Element> elements(Document svg, String name) {
        var found = svg.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    @Test
    void theSameTableGivesTheSameDrawing() {
        assertThat(ChartSvg.whole(ProcedureChart.of(OrdinaryProcedure.PROCEDURE, CHART.on())))
                .isEqualTo(WHOLE);
    }

    @Test
    void everyActOfTheTableIsWrittenOutInRealText() throws Exception {
        Document svg = parsed(WHOLE);
        assertThat(svg.getDocumentElement().getNamespaceURI()).isEqualTo(SVG);
        List<String> texts = elements(svg, "text").map(Element::getTextContent).toList();
        // A long title of a law is broken where its line is full.
        String written = unspaced(String.join("", texts));
        assertThat(OrdinaryProcedure.ROWS).allSatisfy(row -> {
            assertThat(texts).contains(row.act().title(), row.office().title());
            assertThat(written).contains(unspaced(row.provision().toString()));
        });
        assertThat(texts).contains("起算 D04 作出处罚决定 90日", "1 线索已登记", "18 已归档", "A 不予立案");
    }

    private static String unspaced(String words) {
        return words.replaceAll("\\s", "");
    }

    @Test
    void theDrawingSaysToAReaderOfTheScreenWhatItShows() throws Exception {
        Element root = parsed(WHOLE).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(root.getAttribute("aria-labelledby")).isEqualTo("t-chart d-chart");
        assertThat(elements(root.getOwnerDocument(), "title")
                        .findFirst()
                        .orElseThrow()
                        .getTextContent())
                .isEqualTo("行政处罚普通程序流程图");
        String desc = elements(root.getOwnerDocument(), "desc")
                .findFirst()
                .orElseThrow()
                .getTextContent();
        assertThat(OrdinaryProcedure.ROWS)
                .allSatisfy(row -> assertThat(desc).contains(row.act().title()));
    }

    @Test
    void versionAndHashOfTheTableStandInTheFoot() {
        assertThat(WHOLE)
                .contains(
                        "版本 " + CHART.version(),
                        CHART.sha256().substring(0, 32),
                        CHART.sha256().substring(32));
    }

    /** A style inside would be refused by the policy of the portal, and a script has no business in a chart. */
    @Test
    void nothingInTheDrawingNeedsAStyleOrAScript() {
        assertThat(WHOLE).doesNotContain("style", "<script", "href", "NaN");
    }

    @Test
    void noLineIsWiderThanAPhone() throws Exception {
        for (ChartStage stage : CHART.stages()) {
            Document svg = parsed("<svg>" + StageDrawing.of(stage).svg() + "</svg>");
            assertThat(elements(svg, "text")).isNotEmpty().allSatisfy(text -> {
                double size = Double.parseDouble(((Element) text.getParentNode()).getAttribute("font-size"));
                double width = TextLines.width(text.getTextContent(), size);
                double x = Double.parseDouble(text.getAttribute("x"));
                boolean end = ((Element) text.getParentNode())
                        .getAttribute("text-anchor")
                        .equals("end");
                assertThat(end ? x : x + width).as(text.getTextContent()).isLessThanOrEqualTo(StageDrawing.WIDTH);
            });
        }
    }

    @Test
    void aStageIsNeverHigherThanAPrintedPage() {
        assertThat(CHART.stages())
                .allSatisfy(stage -> assertThat(StageDrawing.of(stage).height())
                        .as(stage.name())
                        .isLessThan(950));
    }

    @Test
    void linesBreakAfterAPunctuationMarkNeverBefore() {
        assertThat(TextLines.of("一二三四、五六", 10, 40)).containsExactly("一二三四、", "五六");
        assertThat(TextLines.of("D04 作出处罚决定 90日", 10, 80)).containsExactly("D04 作出处罚决", "定 90日");
        assertThat(TextLines.of("短", 10, 80)).containsExactly("短");
    }
}
