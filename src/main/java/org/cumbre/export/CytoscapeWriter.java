package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.cumbre.store.EventSource;

/**
 * JSON for Cytoscape and Cytoscape.js. Sources: https://js.cytoscape.org/#notation/elements-json, and the format "cyjs" of Cytoscape's
 * manual, "Supported Network File Formats"
 */
final class CytoscapeWriter implements EventWriter {

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        GraphView view = GraphView.of(events, options);
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "Cumbre");
            json.writeObjectFieldStart("data");
            json.writeStringField(
                    "name", options.labels().phrase("graph." + options.nodes().label()));
            json.writeEndObject();
            json.writeObjectFieldStart("elements");
            json.writeArrayFieldStart("nodes");
            Each.of(view.nodes(), node -> node(node, view.nodeAttributes(), json));
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
            int[] number = new int[1];
            Each.of(view.edges(), edge -> edge("e" + number[0]++, edge, view.edgeAttributes(), json));
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }
        return view.events();
    }

    private static void node(GraphNode node, List<GraphAttribute> attributes, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", node.id());
        json.writeStringField("name", node.label());
        json.writeStringField("label", node.label());
        values(node.values(), attributes, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void edge(String id, GraphEdge edge, List<GraphAttribute> attributes, JsonGenerator json)
            throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
        json.writeStringField("source", edge.source());
        json.writeStringField("target", edge.target());
        json.writeStringField("interaction", edge.type());
        json.writeStringField("label", edge.label());
        json.writeNumberField("weight", edge.weight());
        values(edge.values(), attributes, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void values(Map<String, String> values, List<GraphAttribute> attributes, JsonGenerator json)
            throws IOException {
        for (GraphAttribute attribute : attributes) {
            String value = values.get(attribute.name());
            if (value != null) {
                json.writeFieldName(attribute.name());
                if (attribute.type().bare()) {
                    json.writeRawValue(value);
                } else {
                    json.writeString(value);
                }
            }
        }
    }
}
