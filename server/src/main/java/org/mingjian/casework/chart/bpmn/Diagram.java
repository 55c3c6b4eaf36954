package org.mingjian.casework.chart.bpmn;

import org.mingjian.casework.chart.bpmn.Flow.Point;
import org.mingjian.casework.chart.bpmn.Node.Kind;

/** The diagram interchange (BPMNDI): where a viewer draws each node and flow. */
final class Diagram {

    private static final int LABEL_HEIGHT = 20;
    private static final int LABEL_WIDTH = 100;

    private Diagram() {}

    static void write(Xml xml, String process, Graph graph) {
        xml.open("bpmndi:BPMNDiagram", "id", "diagram_" + process);
        xml.open("bpmndi:BPMNPlane", "id", "plane_" + process, "bpmnElement", process);
        graph.nodes().forEach(node -> shape(xml, node));
        graph.flows().forEach(flow -> edge(xml, flow));
        xml.close();
        xml.close();
    }

    private static void shape(Xml xml, Node node) {
        xml.open("bpmndi:BPMNShape", "id", "shape_" + node.id(), "bpmnElement", node.id());
        if (node.kind() == Kind.CHOICE) {
            xml.attributes("isMarkerVisible", "true");
        }
        bounds(xml, node.x(), node.y(), node.kind().width(), node.kind().height());
        if (node.kind() != Kind.ACT) {
            xml.open("bpmndi:BPMNLabel");
            bounds(xml, node.middleX() - LABEL_WIDTH / 2, node.y() - LABEL_HEIGHT - 4, LABEL_WIDTH, LABEL_HEIGHT);
            xml.close();
        }
        xml.close();
    }

    private static void bounds(Xml xml, int x, int y, int width, int height) {
        xml.empty(
                "dc:Bounds",
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y),
                "width",
                String.valueOf(width),
                "height",
                String.valueOf(height));
    }

    private static void edge(Xml xml, Flow flow) {
        xml.open("bpmndi:BPMNEdge", "id", "edge_" + flow.id(), "bpmnElement", flow.id());
        for (Point point : flow.way()) {
            xml.empty("di:waypoint", "x", String.valueOf(point.x()), "y", String.valueOf(point.y()));
        }
        xml.close();
    }
}
