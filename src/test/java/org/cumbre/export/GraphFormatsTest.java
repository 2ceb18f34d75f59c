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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
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
import org.xml.sax.SAXException;

/** Graphs are read back by JGraphT, commons-csv, XML and JSON schemas, and have as many nodes and edges as SPARQL counts in the graph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraphFormatsTest {

    private final ExampleGraph graph = new ExampleGraph();
    private final Map<NodeKind, Size> expected = new HashMap<>();

    private record Size(int nodes, int edges) {}

    @BeforeAll
    void count() {
        int actorPairs = graph.count("?a ?b ?t", """
                        { ?e cu:source ?a ; cu:target ?b } FILTER(?a != ?b)
                        ?e a ?t . FILTER(?t NOT IN (cu:Event, cu:Meeting, cu:Call, cu:Agreement, cu:Cooperation))""") + graph.count("?a ?b ?t", """
                        ?e sem:hasActor ?a, ?b . FILTER(STR(?a) < STR(?b))
                        ?e a ?t . FILTER(?t IN (cu:Meeting, cu:Call, cu:Agreement, cu:Cooperation))""");
        expected.put(NodeKind.ACTORS, new Size(graph.count("?a", "?e a cu:Event ; sem:hasActor ?a"), actorPairs));
        expected.put(
                NodeKind.EVENTS,
                new Size(
                        graph.count("?x", """
                                { ?x a cu:Event } UNION
                                { ?e a cu:Event ; sem:hasActor|cu:attributedTo|sem:hasPlace ?x }"""),
                        graph.count("?e ?x", "?e a cu:Event ; cu:source ?x")
                                + graph.count("?e ?x", "?e a cu:Event ; cu:target ?x")
                                + graph.count("?e ?x", "?e a cu:Event ; sem:hasPlace ?x")
                                + graph.count("?e ?x", "?e a cu:Event ; cu:attributedTo ?x")));
        assertTrue(actorPairs > 50, "the example is no example");
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

    @ParameterizedTest
    @EnumSource
    void gexfIsReadByJgrapht(NodeKind nodes) {
        SimpleGEXFImporter<String, DefaultEdge> reader = new SimpleGEXFImporter<>();
        reader.setSchemaValidation(false); // its schema is that of GEXF 1.2: see below
        reader.setVertexFactory(id -> id);

        assertEquals(expected.get(nodes), read(reader, text(ExportFormat.GEXF, nodes)));
    }

    /** JGraphT brings the schema of GEXF 1.2. What 1.3 has changed is put back: the namespace, and two attributes that are new. */
    @ParameterizedTest
    @EnumSource
    void gexfFollowsTheSchemaButForWhatIsNewIn13(NodeKind nodes) throws SAXException, IOException {
        String older = text(ExportFormat.GEXF, nodes)
                .replace("http://gexf.net/1.3\" version=\"1.3\"", "http://www.gexf.net/1.2draft\" version=\"1.2\"")
                .replace(" timerepresentation=\"interval\"", "")
                .replaceAll(" kind=\"[A-Za-z]+\" label=", " label=");
        Source[] schemas = Stream.of("viz.xsd", "gexf.xsd")
                .map(name -> new StreamSource(SimpleGEXFImporter.class.getResourceAsStream("/" + name)))
                .toArray(Source[]::new);

        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schemas)
                .newValidator()
                .validate(new StreamSource(new StringReader(older)));

        assertTrue(older.contains("<spell start="), older);
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
