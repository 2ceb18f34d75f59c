package org.cumbre.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.cumbre.store.EventSource;

/** DOT for Graphviz: cooperation blue, conflict red, heavier edges wider. Source: https://graphviz.org/doc/info/lang.html */
final class DotWriter implements EventWriter {

    private static final double WIDEST = 6;

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        GraphView view = GraphView.of(events, options);
        Writer dot = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        dot.write("digraph " + options.nodes().label() + " {\n");
        dot.write("  graph [charset=\"UTF-8\", overlap=\"prism\", outputorder=\"edgesfirst\"];\n");
        dot.write("  node [fontname=\"Helvetica\", shape=\"ellipse\", style=\"filled\", fillcolor=\"#f3f4f6\"];\n");
        dot.write("  edge [fontname=\"Helvetica\", fontsize=\"10\"];\n");
        Each.of(view.nodes(), node -> dot.write("  " + quoted(NodeToken.of(node.id())) + attributes(node) + ";\n"));
        Each.of(
                view.edges(),
                edge -> dot.write("  " + quoted(NodeToken.of(edge.source())) + " -> "
                        + quoted(NodeToken.of(edge.target())) + attributes(edge) + ";\n"));
        dot.write("}\n");
        dot.flush();
        return view.events();
    }

    private static String attributes(GraphNode node) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("label", node.label());
        attributes.put("shape", shape(node));
        attributes.put("URL", node.id());
        attributes.put("class", String.join(" ", node.classes()));
        return list(attributes);
    }

    private static String shape(GraphNode node) {
        return switch (node.classes().get(0)) {
            case "Event" -> "box";
            case "Place" -> "house";
            default -> node.classes().contains("Country") ? "octagon" : "ellipse";
        };
    }

    private static String attributes(GraphEdge edge) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("label", edge.weight() > 1 ? edge.label() + " ×" + edge.weight() : edge.label());
        attributes.put("class", edge.type());
        attributes.put("weight", Integer.toString(edge.weight()));
        attributes.put("penwidth", Double.toString(Math.min(WIDEST, Math.rint(10 * Math.sqrt(edge.weight())) / 10)));
        String sign = edge.values().get("sign");
        if (sign != null) {
            attributes.put("color", sign.startsWith("-") ? "#b3261e" : "#1f5fa8");
        }
        if (!edge.directed()) {
            attributes.put("dir", "none");
        }
        return list(attributes);
    }

    private static String list(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + quoted(entry.getValue()))
                .collect(Collectors.joining(", ", " [", "]"));
    }

    /** In quotes only a quote needs a backslash, and a backslash begins escapes such as \N, so that it is doubled. */
    private static String quoted(String text) {
        return "\"" + PlainText.line(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
