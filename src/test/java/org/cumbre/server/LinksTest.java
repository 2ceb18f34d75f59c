package org.cumbre.server;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.cumbre.event.Claim;
import org.cumbre.export.ExportFormat;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Named queries, exports and things of the graph as links. */
class LinksTest {

    private static final Article ARTICLE = article("a.txt", "2023-09-11");
    private static final Claim CLAIM =
            quoting(on(meeting("c1", KIM, PUTIN), "2023-09-12"), 0, "Se reunieron <b>ayer</b>.", "reunieron", 0.7);
    private static final Served SERVED = new Served(ServerSettings.STANDARD, says(ARTICLE, CLAIM));

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void anExportThatTakesTooLongIsAnErrorAndNothingOfIt(ExportFormat format) throws Exception {
        try (Served hurried = new Served(
                ServerSettings.STANDARD.withLimits(ServerLimits.STANDARD.withQueryTime(Duration.ZERO)),
                says(ARTICLE, CLAIM))) {
            HttpResponse<String> response = hurried.get("/cumbre/export/" + format.label());

            assertEquals(503, response.statusCode(), response.body());
            assertTrue(
                    response.body().startsWith(format.label() + ": stopped after 0 seconds without an end"),
                    response.body());
            assertEquals("text/plain", Served.type(response));
            assertEquals(Optional.of("stopped"), response.headers().firstValue("Cumbre-Error"));
            assertTrue(response.headers().firstValue("Content-Disposition").isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/sparql-results+json, bindings",
        "csv, text/csv, 'date,until'",
        "tsv, text/tab-separated-values, ?date",
        "xml, application/sparql-results+xml, <sparql",
        "html, text/html, <td>2023-09-12</td>",
    })
    void aNamedQueryIsALink(String format, String type, String part) throws Exception {
        HttpResponse<String> response = SERVED.get("/cumbre/query/meetings?actor=Kim%20Jong-un&format=" + format);

        assertEquals(200, response.statusCode(), response.body());
        assertEquals(type, Served.type(response));
        assertTrue(response.body().contains(part), response.body());
    }

    @Test
    void aPageOfAQueryShowsMarkupAsText() throws Exception {
        String page = SERVED.get("/cumbre/query/meetings?actor=Kim%20Jong-un&format=html")
                .body();

        assertTrue(page.contains("&lt;b&gt;ayer&lt;/b&gt;"), page);
    }

    @ParameterizedTest
    @CsvSource({
        "/cumbre/query/none, 404, meetings",
        "/cumbre/query, 404, There are",
        "/cumbre/export, 404, There are",
        "/cumbre/query/meetings, 400, actor",
        "/cumbre/query/meetings?actor=Nadie, 404, Nadie",
        "/cumbre/query/meetings?actor=Putin&format=doc, 400, format",
        "/cumbre/query/meetings?actor=Putin&other=1, 400, other",
        "/cumbre/query/meetings?actor=Putin&from=ayer, 400, ayer",
        "/cumbre/export/docx, 404, jsonl",
        "/cumbre/export/jsonl?actr=x, 400, actr",
        "/cumbre/export/jsonl?actor=Nadie, 404, Nadie",
        "/cumbre/export/jsonl?from=ayer, 400, ayer",
        "/cumbre/export/jsonl?min-confidence=2, 400, min-confidence",
        "/cumbre/id/event/none, 404, none",
    })
    void aWrongLinkSaysWhatIsWrong(String link, int status, String named) throws Exception {
        HttpResponse<String> response = SERVED.get(link);

        assertEquals(status, response.statusCode(), response.body());
        assertTrue(response.body().contains(named), response.body());
        assertEquals(
                Optional.of(status == 404 ? "not-found" : "bad-request"),
                response.headers().firstValue("Cumbre-Error"));
    }

    @ParameterizedTest
    @CsvSource({
        "jsonl, application/jsonl",
        "csv, text/csv",
        "ics, text/calendar",
        "graphml, application/graphml+xml",
        "turtle, text/turtle",
        "report, text/html",
    })
    void anExportIsALinkToSave(String format, String type) throws Exception {
        HttpResponse<String> response = SERVED.get("/cumbre/export/" + format + "?actor=Kim%20Jong-un&type=Meeting");

        assertEquals(200, response.statusCode(), response.body());
        assertEquals(type, Served.type(response));
        assertTrue(
                response.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment"));
        assertTrue(response.body().length() > 100, response.body());
    }

    static Stream<Arguments> things() {
        String event = SERVED.store()
                .read(graphs -> graphs.getDefaultGraph()
                        .find(Node.ANY, Vocabulary.CLAIM, Node.ANY)
                        .next()
                        .getSubject()
                        .getURI());
        return Stream.of(
                Arguments.of(Iris.article(ARTICLE).getURI(), "#/article?id="),
                Arguments.of(Iris.claim(ARTICLE, CLAIM).getURI(), "#/event?id="),
                Arguments.of(event, "#/event?id="),
                Arguments.of(Iris.actor(PUTIN).getURI(), "#/actor?id="));
    }

    @ParameterizedTest
    @MethodSource("things")
    void aThingIsDescribedInTheFormAskedFor(String iri, String view) throws Exception {
        String link = link(iri);

        for (String type : new String[] {"text/turtle", "application/ld+json", "application/n-triples"}) {
            HttpResponse<String> response = SERVED.get(link, "Accept", type);
            assertEquals(200, response.statusCode(), response.body());
            assertEquals(type, Served.type(response));
            assertTrue(response.body().contains(iri.replaceFirst("^.*[/#]", "")), response.body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ttl, text/turtle",
        "jsonld, application/ld+json",
        "nt, application/n-triples",
        "rdf, application/rdf+xml"
    })
    void aLinkMayNameTheForm(String format, String type) throws Exception {
        HttpResponse<String> response =
                SERVED.get(link(Iris.actor(PUTIN).getURI()) + "&format=" + format, "Accept", "text/html");

        assertEquals(200, response.statusCode(), response.body());
        assertEquals(type, Served.type(response));
    }

    @ParameterizedTest
    @MethodSource("things")
    void aBrowserIsSentToThePage(String iri, String view) throws Exception {
        HttpResponse<String> response =
                SERVED.get(link(iri), "Accept", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8");

        assertEquals(303, response.statusCode());
        assertTrue(response.headers().firstValue("Location").orElse("").startsWith("/" + view));
    }

    @Test
    void whoComesWithoutAQueryIsToldOfTheServiceOrSentToTheEditor() throws Exception {
        String description =
                SERVED.get("/cumbre/sparql", "Accept", "text/turtle").body();
        HttpResponse<String> browser = SERVED.get("/cumbre/sparql", "Accept", "text/html");

        assertTrue(description.contains("sd:SPARQL11Query"), description);
        assertTrue(description.contains(SERVED.server().endpoint().toString()), description);
        assertEquals(303, browser.statusCode());
        assertEquals("/#/sparql", browser.headers().firstValue("Location").orElse(""));
    }

    @Test
    void theShapesReportSaysWhetherTheGraphConforms() throws Exception {
        HttpResponse<String> response = SERVED.get("/cumbre/shacl", "Accept", "text/turtle");

        assertEquals(200, response.statusCode(), response.body());
        assertTrue(response.body().replaceAll("\\s+", " ").contains("sh:conforms true"), response.body());
    }

    @Test
    void requestsAreCountedForPrometheus() throws Exception {
        SERVED.ask("ASK {}");

        String metrics = SERVED.get("/$/metrics").body();
        assertTrue(metrics.contains("fuseki_requests"), metrics);
        assertTrue(metrics.contains("jvm_memory_used_bytes"), metrics);
    }

    private static String link(String iri) {
        return iri.startsWith("https://w3id.org/cumbre/id/")
                ? "/cumbre/id/" + iri.substring("https://w3id.org/cumbre/id/".length())
                : "/cumbre/id?iri=" + Served.encode(iri);
    }
}
