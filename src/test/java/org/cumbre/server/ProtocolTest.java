package org.cumbre.server;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.cumbre.event.ArticleClaims;
import org.cumbre.rdf.Iris;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The query operation of the SPARQL 1.1 Protocol (W3C Recommendation, sections 2.1 and 2.4) where it says more than the W3C's tests, which
 * {@link ProtocolSuiteTest} runs. Datasets are put together from the graphs of the store, two articles of which are used.
 */
class ProtocolTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final ArticleClaims FIRST =
            says(article("a.txt", "2023-09-11"), on(meeting("c1", KIM, PUTIN), "2023-09-12"));
    private static final ArticleClaims SECOND =
            says(article("b.txt", "2024-05-15"), on(meeting("c1", XI, PUTIN), "2024-05-16"));
    private static final String GRAPH_1 = Iris.article(FIRST.article()).getURI();
    private static final String GRAPH_2 = Iris.article(SECOND.article()).getURI();
    private static final Served SERVED = new Served(ServerSettings.STANDARD, FIRST, SECOND);

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @Test
    void defaultGraphsAreMerged() throws Exception {
        String parameters = defaults(GRAPH_1) + defaults(GRAPH_2);

        assertTrue(answers(SERVED.get("/cumbre/sparql?query=" + Served.encode(has("", 2)) + parameters)));
        assertTrue(answers(post("query=" + Served.encode(has("", 2)) + parameters, FORM)));
    }

    @Test
    void namedGraphsAreThoseThatAreNamed() throws Exception {
        String query = Served.encode(has("GRAPH ?g", 2));
        String parameters = named(GRAPH_1) + named(GRAPH_2);

        assertTrue(answers(SERVED.get("/cumbre/sparql?query=" + query + parameters)));
        assertTrue(answers(post("query=" + query + parameters, FORM)));
    }

    @Test
    void aGraphThatIsDefaultIsNotNamed() throws Exception {
        String query = "ASK { ?article a <http://schema.org/NewsArticle> . GRAPH <" + GRAPH_2
                + "> { ?other a <http://schema.org/NewsArticle> } FILTER(?article != ?other)"
                + " FILTER NOT EXISTS { GRAPH <" + GRAPH_1 + "> { ?s ?p ?o } } }";
        String parameters = defaults(GRAPH_1) + named(GRAPH_2);

        assertTrue(answers(SERVED.get("/cumbre/sparql?query=" + Served.encode(query) + parameters)));
    }

    @Test
    void theProtocolsDatasetOverridesTheQuerys() throws Exception {
        String query = "ASK FROM <" + GRAPH_2 + "> { <" + GRAPH_1 + "> a <http://schema.org/NewsArticle> }";

        assertTrue(answers(SERVED.get("/cumbre/sparql?query=" + Served.encode(query) + defaults(GRAPH_1))));
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT (1 AS ?x) {}, application/sparql-results+xml",
        "SELECT (1 AS ?x) {}, application/sparql-results+json",
        "SELECT (1 AS ?x) {}, text/tab-separated-values",
        "SELECT (1 AS ?x) {}, text/csv",
        "ASK {}, application/sparql-results+xml",
        "ASK {}, application/sparql-results+json",
        "DESCRIBE <http://www.wikidata.org/entity/Q7747>, application/rdf+xml",
        "DESCRIBE <http://www.wikidata.org/entity/Q7747>, text/turtle",
        "CONSTRUCT WHERE { ?s a ?c }, text/turtle",
        "CONSTRUCT WHERE { ?s a ?c }, application/n-triples",
        "CONSTRUCT WHERE { ?s a ?c }, application/ld+json",
    })
    void answersComeInTheFormatAskedFor(String query, String type) throws Exception {
        HttpResponse<String> response = SERVED.ask(query, "Accept", type);

        assertEquals(200, response.statusCode(), response.body());
        assertEquals(type, Served.type(response));
    }

    @Test
    void twoQueriesAreRefusedInAFormToo() throws Exception {
        String twice = "query=" + Served.encode("ASK {}") + "&query=" + Served.encode("SELECT * {}");

        assertRefused(SERVED.get("/cumbre/sparql?" + twice));
        assertRefused(post(twice, FORM));
    }

    @Test
    void aQueryIsMissing() throws Exception {
        assertRefused(SERVED.get("/cumbre/sparql?format=json"));
    }

    private static HttpResponse<String> post(String body, String type) throws Exception {
        return SERVED.post("/cumbre/sparql", body, "Content-Type", type);
    }

    /** Asks whether there are exactly so many articles. */
    private static String has(String where, int articles) {
        String pattern = "{ ?article a <http://schema.org/NewsArticle> }";
        return "ASK { { SELECT (COUNT(DISTINCT ?article) AS ?n) { "
                + (where.isEmpty() ? pattern : where + " " + pattern) + " } } FILTER(?n = " + articles + ") }";
    }

    private static String defaults(String graph) {
        return "&default-graph-uri=" + Served.encode(graph);
    }

    private static String named(String graph) {
        return "&named-graph-uri=" + Served.encode(graph);
    }

    private static boolean answers(HttpResponse<String> response) {
        assertEquals(200, response.statusCode(), response.body());
        assertTrue(List.of("application/sparql-results+json", "application/sparql-results+xml")
                .contains(Served.type(response)));
        return response.body().contains("true");
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, "" + response.statusCode());
    }
}
