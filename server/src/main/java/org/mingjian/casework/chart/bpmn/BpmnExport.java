package org.mingjian.casework.chart.bpmn;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.mingjian.casework.chart.TableText;
import org.mingjian.casework.history.Office;
import org.mingjian.casework.procedure.Procedure;
import org.mingjian.casework.procedure.Procedures;

/**
 * The procedure as a BPMN 2.0 file with its diagram, for viewers and for comparison with other systems. The system runs the
 * table itself; this file says the same and is no source of anything.
 */
public final class BpmnExport {

    private static final String NOTE = """
            本文件由办案程序实际执行的表导出，仅供查看。版本 %s，表的 SHA-256：%s。
            变量 stage 为行为办结后案件所处的环节；“留在原环节”的行为回到它开始的环节。""";

    private BpmnExport() {}

    /** The file of the procedure with this word. */
    public static Optional<String> worded(String word) {
        return Procedures.worded(word).map(BpmnExport::of);
    }

    /** The file of a procedure. The same table gives the same bytes. */
    public static String of(Procedure procedure) {
        String id = procedure.name().word();
        var text = new StringWriter();
        try {
            var xml = new Xml(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text));
            xml.open("definitions", "id", "definitions_" + id)
                    .namespaces()
                    .attributes("targetNamespace", "urn:mingjian:procedures", "exporter", "Mingjian");
            xml.attributes("exporterVersion", procedure.version());
            Arrays.stream(Office.values())
                    .forEach(office -> xml.empty("resource", "id", "office_" + office, "name", office.title()));
            String note = NOTE.formatted(procedure.version(), TableText.sha256(procedure.rows()));
            process(xml, id, procedure.name().fullTitle(), note, Graph.of(procedure));
            xml.close();
            xml.end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
        return text.append('\n').toString();
    }

    private static void process(Xml xml, String id, String name, String note, Graph graph) {
        xml.open("process", "id", id, "name", name, "isExecutable", "false");
        xml.text("documentation", note);
        graph.nodes().forEach(node -> node(xml, node, graph.flows()));
        graph.flows().forEach(flow -> flow(xml, flow));
        xml.close();
        Diagram.write(xml, id, graph);
    }

    /** The order of the children is that of the schema: documentation, incoming, outgoing, resources. */
    private static void node(Xml xml, Node node, List<Flow> flows) {
        xml.open(node.kind().element(), "id", node.id(), "name", node.name());
        if (!node.note().isEmpty()) {
            xml.text("documentation", node.note());
        }
        flows.stream().filter(flow -> flow.target().equals(node.id())).forEach(flow -> xml.text("incoming", flow.id()));
        flows.stream().filter(flow -> flow.source().equals(node.id())).forEach(flow -> xml.text("outgoing", flow.id()));
        if (!node.office().isEmpty()) {
            xml.open("potentialOwner", "id", "owner_" + node.id());
            xml.text("resourceRef", "office_" + node.office());
            xml.close();
        }
        xml.close();
    }

    private static void flow(Xml xml, Flow flow) {
        xml.open("sequenceFlow", "id", flow.id(), "sourceRef", flow.source(), "targetRef", flow.target());
        if (!flow.name().isEmpty()) {
            xml.attributes("name", flow.name());
        }
        if (!flow.condition().isEmpty()) {
            xml.condition(flow.condition());
        }
        xml.close();
    }
}
