package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.cumbre.store.EventSource;

/**
 * GraphML for yEd, Cytoscape, networkx. Edges of interchangeable sides say so. GraphML's ids are name tokens, so that IRIs stand in a field
 * of their own. Source: http://graphml.graphdrawing.org/specification.html
 */
final class GraphmlWriter implements EventWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        GraphView view = GraphView.of(events, options);
        XmlOutput.document(
                out,
                xml -> xml.element("graphml", XmlOutput.with("xmlns", NAMESPACE), () -> {
                    keys(view, xml);
                    String[] graph = XmlOutput.with("id", options.nodes().label(), "edgedefault", "directed");
                    xml.element("graph", graph, () -> {
                        xml.each(view.nodes(), node -> node(node, xml));
                        int[] number = new int[1];
                        xml.each(view.edges(), edge -> edge("e" + number[0]++, edge, xml));
                    });
                }));
        return view.events();
    }

    private static void keys(GraphView view, XmlOutput xml) throws XMLStreamException {
        key("node", "label", "string", xml);
        key("node", "iri", "string", xml);
        keys("node", view.nodeAttributes(), xml);
        key("edge", "type", "string", xml);
        key("edge", "label", "string", xml);
        key("edge", "weight", "int", xml);
        keys("edge", view.edgeAttributes(), xml);
    }

    private static void keys(String of, List<GraphAttribute> attributes, XmlOutput xml) throws XMLStreamException {
        for (GraphAttribute attribute : attributes) {
            key(of, attribute.name(), type(attribute.type()), xml);
        }
    }

    private static String type(GraphAttribute.Type type) {
        return switch (type) {
            case TEXT, DATE -> "string";
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case BOOLEAN -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void key(String of, String name, String type, XmlOutput xml) throws XMLStreamException {
        xml.empty("key", "id", of.charAt(0) + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void node(GraphNode node, XmlOutput xml) throws XMLStreamException {
        xml.element("node", XmlOutput.with("id", NodeToken.of(node.id())), () -> {
            data("n-label", node.label(), xml);
            data("n-iri", node.id(), xml);
            data("n-", node.values(), xml);
        });
    }

    private static void edge(String id, GraphEdge edge, XmlOutput xml) throws XMLStreamException {
        String[] ends =
                XmlOutput.with("id", id, "source", NodeToken.of(edge.source()), "target", NodeToken.of(edge.target()));
        xml.element("edge", ends, () -> {
            data("e-type", edge.type(), xml);
            data("e-label", edge.label(), xml);
            data("e-weight", Integer.toString(edge.weight()), xml);
            data("e-", edge.values(), xml);
        });
    }

    private static void data(String prefix, Map<String, String> values, XmlOutput xml) throws XMLStreamException {
        for (Map.Entry<String, String> value : values.entrySet()) {
            data(prefix + value.getKey(), value.getValue(), xml);
        }
    }

    private static void data(String key, String value, XmlOutput xml) throws XMLStreamException {
        xml.text("data", value, "key", key);
    }
}
