package org.mingjian.casework.chart.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.Requirement;
import org.mingjian.casework.chart.TableText;
import org.mingjian.casework.history.Stage;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** For every procedure the exported file is the table again, in the words of the standard. */
@ParameterizedClass
@MethodSource("procedures")
@Requirement({"A9", "G5"})
class BpmnExportTests {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final Set<String> NODES =
            Set.of("startEvent", "endEvent", "intermediateThrowEvent", "exclusiveGateway", "userTask");

    private final Procedure procedure;
    private final Document file;

    BpmnExportTests(Procedure procedure) {
        this.procedure = procedure;
        this.file = parsed(procedure);
    }

    static List<Procedure> procedures() {
        return Procedures.ALL;
    }

    private static Document parsed(Procedure procedure) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(BpmnExport.of(procedure))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("the export is not XML", e);
        }
    }

    private Stream<Element> all(String namespace, String name) {
        var found = file.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static Stream<Element> children(Node parent) {
        var found = parent.getChildNodes();
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private Map<String, Element> nodes() {
        return NODES.stream()
                .flatMap(kind -> all(MODEL, kind))
                .collect(Collectors.toMap(one -> one.getAttribute("id"), one -> one));
    }

    private Element node(String id) {
        return Objects.requireNonNull(nodes().get(id), id);
    }

    private List<Element> flows() {
        return all(MODEL, "sequenceFlow").toList();
    }

    @Test
    void everyActOfTheTableIsATaskWithItsOffice() {
        assertThat(all(MODEL, "userTask").map(task -> task.getAttribute("id")))
                .containsExactlyInAnyOrder(procedure.rows().stream()
                        .map(row -> "act_" + row.act().word())
                        .toArray(String[]::new));
        Set<String> offices =
                all(MODEL, "resource").map(one -> one.getAttribute("id")).collect(Collectors.toSet());
        assertThat(all(MODEL, "resourceRef").map(Element::getTextContent))
                .hasSize(procedure.rows().size())
                .allMatch(offices::contains);
    }

    @Test
    void everyFlowJoinsTwoNodesAndBothKnowIt() {
        assertThat(flows()).hasSizeGreaterThan(procedure.rows().size()).allSatisfy(flow -> {
            String id = flow.getAttribute("id");
            assertThat(texts(node(flow.getAttribute("sourceRef")), "outgoing")).contains(id);
            assertThat(texts(node(flow.getAttribute("targetRef")), "incoming")).contains(id);
        });
        assertThat(nodes().values())
                .allSatisfy(node -> assertThat(texts(node, "incoming").size()
                                + texts(node, "outgoing").size())
                        .isPositive());
    }

    private static List<String> texts(Element node, String name) {
        return children(node)
                .filter(child -> child.getLocalName().equals(name))
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void everyStageIsReachedFromTheStartAndEveryNodeLeadsToTheEnd() {
        Map<String, List<String>> forth = new HashMap<>();
        Map<String, List<String>> back = new HashMap<>();
        flows().forEach(flow -> {
            String source = flow.getAttribute("sourceRef");
            String target = flow.getAttribute("targetRef");
            forth.computeIfAbsent(source, key -> new ArrayList<>()).add(target);
            back.computeIfAbsent(target, key -> new ArrayList<>()).add(source);
        });
        assertThat(reached("stage_" + Stage.NONE, forth)).containsAll(nodes().keySet());
        Set<String> ending = new HashSet<>();
        all(MODEL, "endEvent").forEach(end -> ending.addAll(reached(end.getAttribute("id"), back)));
        assertThat(ending).containsAll(nodes().keySet());
        assertThat(nodes().keySet())
                .containsAll(procedure.stages().stream()
                        .map(stage -> "stage_" + stage)
                        .toList());
        assertThat(all(MODEL, "startEvent")).hasSize(1);
        assertThat(all(MODEL, "endEvent")).isNotEmpty();
    }

    private static Set<String> reached(String from, Map<String, List<String>> ways) {
        Set<String> seen = new HashSet<>(Set.of(from));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            ways.getOrDefault(open.pop(), List.of()).stream().filter(seen::add).forEach(open::push);
        }
        return seen;
    }

    @Test
    void aStageThatSeveralActsLeaveIsAGateway() {
        assertThat(procedure.stages()).allSatisfy(stage -> {
            long leaving = procedure.rows().stream()
                    .filter(row -> row.from().contains(stage) && stage != Stage.ARCHIVED)
                    .count();
            boolean gateway = node("stage_" + stage).getLocalName().equals("exclusiveGateway");
            assertThat(gateway).as("%s", stage).isEqualTo(leaving > 1);
        });
    }

    @Test
    void everyWayFromAnActThatChoosesHasItsCondition() {
        assertThat(flows().stream()
                        .filter(flow -> flow.getAttribute("sourceRef").startsWith("after_")))
                .isNotEmpty()
                .allSatisfy(flow -> {
                    String stage = flow.getAttribute("targetRef").substring("stage_".length());
                    assertThat(texts(flow, "conditionExpression")).containsExactly("${stage == '" + stage + "'}");
                });
    }

    @Test
    void everyNodeAndFlowIsDrawnOnceFromBorderToBorder() {
        assertThat(all(DI, "BPMNShape").map(shape -> shape.getAttribute("bpmnElement")))
                .containsExactlyInAnyOrderElementsOf(nodes().keySet());
        assertThat(all(DI, "BPMNEdge").map(edge -> edge.getAttribute("bpmnElement")))
                .containsExactlyInAnyOrderElementsOf(
                        flows().stream().map(flow -> flow.getAttribute("id")).toList());
        assertThat(all(DI, "BPMNEdge"))
                .allSatisfy(edge -> assertThat(children(edge)
                                .filter(child -> child.getLocalName().equals("waypoint")))
                        .hasSizeGreaterThan(1));
    }

    @Test
    void noTwoBoxesOverlapAndNoLineCrossesABox() {
        Graph graph = Graph.of(procedure);
        List<org.mingjian.casework.chart.bpmn.Node> boxes = graph.nodes();
        for (var one : boxes) {
            for (var other : boxes) {
                boolean apart = one == other
                        || one.right() <= other.x()
                        || other.right() <= one.x()
                        || one.bottom() <= other.y()
                        || other.bottom() <= one.y();
                assertThat(apart).as("%s and %s", one.id(), other.id()).isTrue();
            }
        }
        graph.flows()
                .forEach(flow -> boxes.forEach(box -> assertThat(crosses(flow, box))
                        .as("%s from %s crosses %s", flow.id(), flow.source(), box.id())
                        .isFalse()));
    }

    private static boolean crosses(Flow flow, org.mingjian.casework.chart.bpmn.Node box) {
        return IntStream.range(1, flow.way().size()).anyMatch(i -> {
            Flow.Point a = flow.way().get(i - 1);
            Flow.Point b = flow.way().get(i);
            return Math.max(a.x(), b.x()) > box.x()
                    && Math.min(a.x(), b.x()) < box.right()
                    && Math.max(a.y(), b.y()) > box.y()
                    && Math.min(a.y(), b.y()) < box.bottom();
        });
    }

    @Test
    void theFileNamesTheTableThatItWasMadeFrom() {
        assertThat(texts(all(MODEL, "process").findFirst().orElseThrow(), "documentation"))
                .singleElement()
                .asString()
                .contains(procedure.version(), TableText.sha256(procedure.rows()));
        assertThat(BpmnExport.of(procedure)).isEqualTo(BpmnExport.of(procedure)).startsWith("<?xml");
    }
}
