package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gephi.graph.api.TimeRepresentation;
import org.gephi.io.importer.api.ContainerUnloader;
import org.gephi.io.importer.api.Report;
import org.gephi.io.importer.impl.ImportContainerImpl;
import org.gephi.io.importer.plugin.file.ImporterGEXF;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.GraphImporter;
import org.jgrapht.nio.dot.DOTImporter;
import org.jgrapht.nio.gexf.SimpleGEXFImporter;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Graphs are read back by Gephi, JGraphT, commons-csv, XML and JSON schemas, and have as many nodes and edges as SPARQL counts in the graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphFormatsTest {

    private static final String DATED = "?e a cu:Event ; cu:begin|cu:end ?day";

    private final ExampleGraph graph = new ExampleGraph();
    private final Map<NodeKind, Size> expected = new HashMap<>();
    private final Map<NodeKind, Long> dated = new HashMap<>();

    private record Size(int nodes, int edges) {}

    @BeforeAll
    void count() {
        for (NodeKind nodes : NodeKind.values()) {
            expected.put(nodes, size(nodes, ""));
            Size withADay = size(nodes, " ?e cu:begin|cu:end ?day .");
            dated.put(nodes, (long) withADay.edges() + (nodes == NodeKind.EVENTS ? graph.count("?e", DATED) : 0));
        }
        assertTrue(size(NodeKind.ACTORS, "").edges() > 50, "the example is no example");
    }

    /** @param condition of the events that count */
    private Size size(NodeKind nodes, String condition) {
        if (nodes == NodeKind.ACTORS) {
            int directed = graph.count("?a ?b ?t", """
                        { ?e cu:source ?a ; cu:target ?b } FILTER(?a != ?b)
                        ?e a ?t . FILTER(?t NOT IN (cu:Event, cu:Meeting, cu:Call, cu:Agreement, cu:Cooperation)) """ + condition);
            int symmetric = graph.count("?a ?b ?t", """
                        ?e sem:hasActor ?a, ?b . FILTER(STR(?a) < STR(?b))
                        ?e a ?t . FILTER(?t IN (cu:Meeting, cu:Call, cu:Agreement, cu:Cooperation)) """ + condition);
            return new Size(graph.count("?a", "?e a cu:Event ; sem:hasActor ?a"), directed + symmetric);
        }
        int things = graph.count("?x", """
                        { ?x a cu:Event } UNION
                        { ?e a cu:Event ; sem:hasActor|cu:attributedTo|sem:hasPlace ?x }""");
        return new Size(
                things,
                Stream.of("cu:source", "cu:target", "sem:hasPlace", "cu:attributedTo")
                        .mapToInt(part -> graph.count("?e ?x", "?e a cu:Event ; " + part + " ?x ." + condition))
                        .sum());
    }

    @AfterAll
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @EnumSource
    void graphmlIsReadByJgraphtAgainstItsSchema(NodeKind nodes) {
        GraphMLImporter<String, DefaultEdge> reader = new GraphMLImporter<>();
        reader.setVertexFactory(id -> id);

        assertEquals(expected.get(nodes), read(reader, text(ExportFormat.GRAPHML, nodes)));
    }

    /** Gephi's own reader, which knows GEXF 1.3 and logs what it cannot make sense of. */
    @ParameterizedTest
    @EnumSource
    void gexfIsReadByGephiWithoutAWarningAndItsEdgesAndEventsHaveTheirDays(NodeKind nodes) {
        ImportContainerImpl container = new ImportContainerImpl();
        Report report = new Report();
        container.setReport(report);
        ImporterGEXF reader = new ImporterGEXF();
        reader.setReader(new StringReader(text(ExportFormat.GEXF, nodes)));

        assertTrue(reader.execute(container.getLoader()) && container.verify());
        ContainerUnloader read = container.getUnloader();
        assertEquals(expected.get(nodes), new Size(read.getNodeCount(), read.getEdgeCount()));
        assertEquals(
                List.of("GEXF version 1.3 INFO"),
                Stream.of(reader.getReport(), report)
                        .flatMap(GraphFormatsTest::issues)
                        .toList());
        assertEquals(TimeRepresentation.INTERVAL, read.getTimeRepresentation());
        assertEquals(
                dated.get(nodes),
                Stream.of(read.getNodes(), read.getEdges())
                        .flatMap(elements -> StreamSupport.stream(elements.spliterator(), false))
                        .filter(element -> element.getTimeSet() != null)
                        .count());
    }

    private static Stream<String> issues(Report report) {
        Stream.Builder<String> issues = Stream.builder();
        report.getIssues(Integer.MAX_VALUE)
                .forEachRemaining(issue -> issues.add(issue.getMessage() + " " + issue.getLevel()));
        return issues.build();
    }

    @ParameterizedTest
    @EnumSource
    void gexfIsReadByJgrapht(NodeKind nodes) {
        SimpleGEXFImporter<String, DefaultEdge> reader = new SimpleGEXFImporter<>();
        reader.setSchemaValidation(false); // its schema is that of GEXF 1.2
        reader.setVertexFactory(id -> id);

        assertEquals(expected.get(nodes), read(reader, text(ExportFormat.GEXF, nodes)));
    }

    @ParameterizedTest
    @EnumSource
    void dotIsReadByJgrapht(NodeKind nodes) {
        DOTImporter<String, DefaultEdge> reader = new DOTImporter<>();
        reader.setVertexFactory(id -> id);

        assertEquals(expected.get(nodes), read(reader, text(ExportFormat.DOT, nodes)));
    }

    @ParameterizedTest
    @EnumSource
    void cytoscapeJsonFollowsItsSchemaAndEveryEdgeEndsInANode(NodeKind nodes) throws IOException {
        JsonNode elements =
                new ObjectMapper().readTree(text(ExportFormat.CYTOSCAPE, nodes)).path("elements");

        assertEquals(Set.of(), JsonSchemas.faults("cytoscape.schema.json", text(ExportFormat.CYTOSCAPE, nodes)));
        assertEquals(
                expected.get(nodes),
                new Size(elements.path("nodes").size(), elements.path("edges").size()));
        Set<String> ids = elements.path("nodes").findValuesAsText("id").stream().collect(Collectors.toSet());
        assertTrue(ids.containsAll(elements.path("edges").findValuesAsText("source")));
        assertTrue(ids.containsAll(elements.path("edges").findValuesAsText("target")));
    }

    @ParameterizedTest
    @EnumSource
    void neo4jsFilesHaveTheHeadersOfItsBulkImport(NodeKind nodes) throws IOException {
        Map<String, List<CSVRecord>> files = tables(graph.bytes(ExportFormat.NEO4J, options(nodes)));
        List<CSVRecord> nodeRows = files.getOrDefault("nodes.csv", List.of());
        List<CSVRecord> edgeRows = files.getOrDefault("relationships.csv", List.of());

        assertEquals(expected.get(nodes), new Size(nodeRows.size(), edgeRows.size()));
        Set<String> ids = nodeRows.stream().map(row -> row.get("iri:ID")).collect(Collectors.toSet());
        assertEquals(nodeRows.size(), ids.size());
        assertTrue(edgeRows.stream()
                .allMatch(row -> ids.contains(row.get(":START_ID")) && ids.contains(row.get(":END_ID"))));
        assertTrue(edgeRows.stream().allMatch(row -> row.get(":TYPE").matches("[A-Z]+")));
        assertTrue(nodeRows.stream().anyMatch(row -> row.get(":LABEL").equals("Actor;Person")));
    }

    @Test
    void aConflictIsNegativeInEveryFormatThatTellsSigns() throws IOException {
        assertTrue(text(ExportFormat.GRAPHML, NodeKind.ACTORS).contains("<data key=\"e-sign\">-1</data>"));
        assertTrue(text(ExportFormat.GEXF, NodeKind.ACTORS).contains("<attvalue for=\"sign\" value=\"-1\"/>"));
        assertTrue(text(ExportFormat.CYTOSCAPE, NodeKind.ACTORS).contains("\"sign\" : -1"));
        assertTrue(text(ExportFormat.DOT, NodeKind.ACTORS).contains("color=\"#b3261e\""));
        assertTrue(
                tables(graph.bytes(ExportFormat.NEO4J, options(NodeKind.ACTORS)))
                        .getOrDefault("relationships.csv", List.of())
                        .stream()
                        .anyMatch(row -> row.get("sign:int").equals("-1")));
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "GEXF", "CYTOSCAPE", "DOT", "NEO4J"})
    void namesAreInTheLanguageAskedFor(ExportFormat format) throws IOException {
        String spanish = unzipped(graph.bytes(format, ExportOptions.STANDARD.withLabels(Labels.ES)));
        String english = unzipped(graph.bytes(format, ExportOptions.STANDARD));

        assertTrue(spanish.contains("Estados Unidos") && !spanish.contains("United States"));
        assertTrue(english.contains("United States") && !english.contains("Estados Unidos"));
    }

    private String text(ExportFormat format, NodeKind nodes) {
        return graph.text(format, options(nodes));
    }

    private static ExportOptions options(NodeKind nodes) {
        return ExportOptions.STANDARD.withNodes(nodes);
    }

    private static <R extends BaseEventDrivenImporter<String, DefaultEdge> & GraphImporter<String, DefaultEdge>>
            Size read(R reader, String text) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        reader.importGraph(graph, new StringReader(text));
        return new Size(graph.vertexSet().size(), graph.edgeSet().size());
    }

    private static Map<String, List<CSVRecord>> tables(byte[] archive) throws IOException {
        Map<String, List<CSVRecord>> files = new HashMap<>();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".csv")) {
                    files.put(
                            entry.getName(),
                            format.parse(new InputStreamReader(
                                            new ByteArrayInputStream(zip.readAllBytes()), StandardCharsets.UTF_8))
                                    .getRecords());
                }
            }
        }
        return files;
    }

    private static String unzipped(byte[] bytes) throws IOException {
        if (bytes[0] != 'P' || bytes[1] != 'K') {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
