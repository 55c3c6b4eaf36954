package org.mingjian.casework.chart.bpmn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements under the prefixes that viewers expect; names without a prefix are BPMN's own. */
final class Xml {

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of(
            "bpmn", "http://www.omg.org/spec/BPMN/20100524/MODEL",
            "bpmndi", "http://www.omg.org/spec/BPMN/20100524/DI",
            "dc", "http://www.omg.org/spec/DD/20100524/DC",
            "di", "http://www.omg.org/spec/DD/20100524/DI",
            "xsi", "http://www.w3.org/2001/XMLSchema-instance"));

    private final XMLStreamWriter out;
    private final Deque<Boolean> parents = new ArrayDeque<>();

    Xml(XMLStreamWriter out) throws XMLStreamException {
        this.out = out;
        out.writeStartDocument("UTF-8", "1.0");
    }

    /** A step of the writer, which a string never fails. */
    private interface Writing {
        void run() throws XMLStreamException;
    }

    private Xml write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes everything", e);
        }
    }

    Xml open(String name, String... attributes) {
        return write(() -> {
                    line();
                    parents.push(true);
                    element(name);
                })
                .attributes(attributes);
    }

    Xml attributes(String... attributes) {
        return write(() -> {
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
    }

    Xml namespaces() {
        NAMESPACES.forEach((prefix, address) -> write(() -> out.writeNamespace(prefix, address)));
        return this;
    }

    Xml empty(String name, String... attributes) {
        open(name, attributes);
        parents.pop();
        return write(out::writeEndElement);
    }

    Xml text(String name, String words) {
        open(name);
        parents.pop();
        return write(() -> {
            out.writeCharacters(words);
            out.writeEndElement();
        });
    }

    /** An informal expression of a flow. */
    void condition(String expression) {
        open("conditionExpression");
        parents.pop();
        write(() -> {
            out.writeAttribute("xsi", NAMESPACES.get("xsi"), "type", "bpmn:tFormalExpression");
            out.writeCharacters(expression);
            out.writeEndElement();
        });
    }

    Xml close() {
        parents.pop();
        return write(() -> {
            line();
            out.writeEndElement();
        });
    }

    void end() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + "  ".repeat(parents.size()));
    }

    private void element(String name) throws XMLStreamException {
        int colon = name.indexOf(':');
        String prefix = colon < 0 ? "bpmn" : name.substring(0, colon);
        out.writeStartElement(prefix, name.substring(colon + 1), NAMESPACES.get(prefix));
    }
}
