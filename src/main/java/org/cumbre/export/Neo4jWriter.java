package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cumbre.store.EventSource;

/**
 * Files for Neo4j's bulk import, together in a ZIP archive: nodes, relationships, and how to import them. Source: Neo4j Operations Manual,
 * "Import", CSV header format
 */
final class Neo4jWriter implements EventWriter {

    /** Times in an archive are local; a fixed one, so that the same graph gives the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        GraphView view = GraphView.of(events, options);
        ZipOutputStream archive = new ZipOutputStream(out);
        entry("nodes.csv", archive);
        CsvRows nodes = new CsvRows(archive);
        nodes.write(header(List.of("iri:ID", "name", ":LABEL"), view.nodeAttributes()));
        Each.of(view.nodes(), node -> nodes.write(row(node, view.nodeAttributes())));
        nodes.flush();
        entry("relationships.csv", archive);
        CsvRows relationships = new CsvRows(archive);
        relationships.write(
                header(List.of(":START_ID", ":END_ID", ":TYPE", "label", "weight:int"), view.edgeAttributes()));
        Each.of(view.edges(), edge -> relationships.write(row(edge, view.edgeAttributes())));
        relationships.flush();
        entry("README.txt", archive);
        archive.write(options.labels().phrase("neo4j.readme").getBytes(StandardCharsets.UTF_8));
        archive.closeEntry();
        archive.finish();
        return view.events();
    }

    private static void entry(String name, ZipOutputStream archive) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
    }

    private static List<String> header(List<String> first, List<GraphAttribute> attributes) {
        return Stream.concat(
                        first.stream(),
                        attributes.stream().map(attribute -> attribute.name() + ":" + type(attribute.type())))
                .toList();
    }

    private static String type(GraphAttribute.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case DATE -> "date";
            case INTEGER -> "int";
            case DECIMAL -> "double";
            case BOOLEAN -> "boolean";
        };
    }

    private static List<String> row(GraphNode node, List<GraphAttribute> attributes) {
        return row(List.of(node.id(), node.label(), String.join(";", node.classes())), node.values(), attributes);
    }

    private static List<String> row(GraphEdge edge, List<GraphAttribute> attributes) {
        return row(
                List.of(
                        edge.source(),
                        edge.target(),
                        edge.type().toUpperCase(Locale.ROOT),
                        edge.label(),
                        Integer.toString(edge.weight())),
                edge.values(),
                attributes);
    }

    private static List<String> row(List<String> first, Map<String, String> values, List<GraphAttribute> attributes) {
        List<String> cells = new ArrayList<>(first);
        attributes.forEach(attribute -> cells.add(values.getOrDefault(attribute.name(), "")));
        return cells;
    }
}
