package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cumbre.store.EventSource;

/**
 * GEXF 1.3 for Gephi and Gephi Lite, where an edge has a spell for the days of each of its events. All edges are directed, because readers
 * refuse a mixture; those of interchangeable sides say so. Source: https://gexf.net/schema.html, and https://gexf.net/history.html for what
 * differs from 1.2: kinds of edges and the way of telling time are new, the mode of attributes is gone.
 */
final class GexfWriter implements EventWriter {

    private static final String NAMESPACE = "http://gexf.net/1.3";

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        GraphView view = GraphView.of(events, options);
        String[] graph = XmlOutput.with(
                "mode",
                "dynamic",
                "defaultedgetype",
                "directed",
                "timeformat",
                "date",
                "timerepresentation",
                "interval");
        XmlOutput.document(
                out,
                xml -> xml.element(
                        "gexf",
                        XmlOutput.with("xmlns", NAMESPACE, "version", "1.3"),
                        () -> xml.element("graph", graph, () -> {
                            attributes("node", view.nodeAttributes(), xml);
                            attributes("edge", view.edgeAttributes(), xml);
                            xml.element(
                                    "nodes", XmlOutput.with(), () -> xml.each(view.nodes(), node -> node(node, xml)));
                            int[] number = new int[1];
                            xml.element(
                                    "edges",
                                    XmlOutput.with(),
                                    () -> xml.each(view.edges(), edge -> edge("e" + number[0]++, edge, xml)));
                        })));
        return view.events();
    }

    private static void attributes(String of, List<GraphAttribute> attributes, XmlOutput xml)
            throws XMLStreamException {
        xml.element("attributes", XmlOutput.with("class", of), () -> {
            for (GraphAttribute attribute : attributes) {
                xml.empty(
                        "attribute", "id", attribute.name(), "title", attribute.name(), "type", type(attribute.type()));
            }
        });
    }

    private static String type(GraphAttribute.Type type) {
        return switch (type) {
            case TEXT, DATE -> "string";
            case INTEGER -> "integer";
            case DECIMAL -> "double";
            case BOOLEAN -> "boolean";
        };
    }

    private static void node(GraphNode node, XmlOutput xml) throws XMLStreamException {
        xml.element("node", XmlOutput.with("id", node.id(), "label", node.label()), () -> {
            values(node.values(), xml);
            spells(node.spells(), xml);
        });
    }

    private static void edge(String id, GraphEdge edge, XmlOutput xml) throws XMLStreamException {
        String[] attributes = XmlOutput.with(
                "id", id,
                "source", edge.source(),
                "target", edge.target(),
                "kind", edge.type(),
                "label", edge.label(),
                "weight", Integer.toString(edge.weight()));
        xml.element("edge", attributes, () -> {
            values(edge.values(), xml);
            spells(edge.spells(), xml);
        });
    }

    private static void values(Map<String, String> values, XmlOutput xml) throws XMLStreamException {
        if (!values.isEmpty()) {
            xml.element("attvalues", XmlOutput.with(), () -> {
                for (Map.Entry<String, String> value : values.entrySet()) {
                    xml.empty("attvalue", "for", value.getKey(), "value", value.getValue());
                }
            });
        }
    }

    private static void spells(List<Spell> spells, XmlOutput xml) throws XMLStreamException {
        if (!spells.isEmpty()) {
            xml.element("spells", XmlOutput.with(), () -> {
                for (Spell spell : spells) {
                    xml.empty(
                            "spell",
                            "start",
                            spell.first().toString(),
                            "end",
                            spell.last().toString());
                }
            });
        }
    }
}
