package org.cumbre.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The W3C's tests of the SPARQL 1.1 Protocol, all of them, over HTTP; the table says where they come from and where this server differs. */
class ProtocolSuiteTest {

    private static final List<String> BOOLEANS =
            List.of("application/sparql-results+json", "application/sparql-results+xml");
    private static final List<String> TABLES = List.of(
            "application/sparql-results+json",
            "application/sparql-results+xml",
            "text/csv",
            "text/tab-separated-values");
    private static final List<String> GRAPHS =
            List.of("text/turtle", "application/rdf+xml", "application/n-triples", "application/ld+json");
    private static final Served SERVED = new Served(ServerSettings.STANDARD);

    @BeforeAll
    static void fill() {
        DatasetGraph graphs = SERVED.store().share();
        Txn.executeWrite(
                graphs,
                () -> List.of(1, 2, 3)
                        .forEach(number -> graphs.add(
                                new Quad(graph(number), graph(number), RDF.type.asNode(), RDFS.Resource.asNode()))));
    }

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @AfterEach
    void theGraphsAreAsTheyWere() throws Exception {
        String count = "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s a <" + RDFS.Resource.getURI() + "> } }";
        assertEquals(
                List.of("n", "3"),
                SERVED.ask(count, "Accept", "text/csv").body().lines().toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "sparql11-protocol.csv", delimiter = '|')
    void asTheSuiteHasIt(
            String test,
            String method,
            @Nullable String parameters,
            @Nullable String type,
            @Nullable String body,
            String expected)
            throws Exception {
        String query = parameters == null ? "" : "?" + form(parameters);
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVED.at("/cumbre/sparql" + query))
                .method(method, BodyPublishers.ofByteArray(body(type == null ? "" : type, body == null ? "" : body)));
        HttpResponse<String> response = SERVED.send(type == null ? request : request.header("Content-Type", type));
        check(expected, response);
    }

    private static void check(String expected, HttpResponse<String> response) {
        String told = response.statusCode() + " " + Served.type(response) + " " + response.body();
        switch (expected) {
            case "true" -> assertTrue(is(BOOLEANS, response) && response.body().contains("true"), told);
            case "table" -> assertTrue(is(TABLES, response), told);
            case "graph" -> assertTrue(is(GRAPHS, response), told);
            case "4xx" -> assertEquals(4, response.statusCode() / 100, told);
            case "read-only" ->
                assertTrue(response.statusCode() == 403 && response.body().contains("read-only"), told);
            default -> throw new IllegalArgumentException("the table expects " + expected);
        }
    }

    private static boolean is(List<String> types, HttpResponse<String> response) {
        return response.statusCode() == 200 && types.contains(Served.type(response));
    }

    private static byte[] body(String type, String body) {
        String written =
                type.startsWith("application/x-www-form-urlencoded") && !body.isEmpty() ? form(body) : named(body);
        Charset charset = type.contains("UTF-16") ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return written.getBytes(charset);
    }

    private static String form(String parameters) {
        return Arrays.stream(parameters.split(" & "))
                .map(parameter -> parameter.split("=", 2))
                .map(pair -> pair[0] + "=" + Served.encode(pair[0].endsWith("-uri") ? bare(pair[1]) : named(pair[1])))
                .collect(Collectors.joining("&"));
    }

    /** Graphs by their IRIs, as SPARQL writes them. */
    private static String named(String text) {
        String named = text;
        for (int number = 0; number <= 3; number++) {
            named = named.replace("{" + number + "}", "<" + graph(number).getURI() + ">");
        }
        return named;
    }

    private static String bare(String text) {
        return named(text).replaceAll("[<>]", "");
    }

    private static Node graph(int number) {
        return NodeFactory.createURI("https://example.org/graph" + number);
    }
}
