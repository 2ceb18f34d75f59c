package org.cumbre.server;

import static org.cumbre.rdf.Complaints.assertNames;
import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CumbreServerTest {

    private static final String MEETINGS =
            "SELECT ?e { ?e a <https://w3id.org/cumbre/ns#Meeting> ; <https://w3id.org/cumbre/ns#begin> ?day }";

    private static final EventStore STORE = EventStore.inMemory(GAZETTEER);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final CumbreServer server = start();

    private static CumbreServer start() {
        return CumbreServer.start(
                STORE,
                ServerSettings.STANDARD.withLimits(ServerLimits.STANDARD
                        .withQueryTime(Duration.ofSeconds(2))
                        .withBodyBytes(10_000)));
    }

    @BeforeAll
    static void build() {
        STORE.replaceAll(List.of(says(article("a.txt", "2023-09-11"), on(meeting("c1", KIM, PUTIN), "2023-09-12"))));
        STORE.consolidate(new Consolidator(Iris::claim));
    }

    @AfterAll
    static void close() {
        server.close();
        STORE.close();
    }

    @Test
    void aQueryByGetIsAnsweredInJson() throws Exception {
        HttpResponse<String> response = get(MEETINGS, "application/sparql-results+json");

        assertEquals(200, response.statusCode());
        assertTrue(
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/sparql-results+json"));
        assertTrue(response.body().contains("https://w3id.org/cumbre/id/event/"), response.body());
    }

    @Test
    void aQueryByPostIsAnsweredAsAFormAndAsABody() throws Exception {
        for (HttpResponse<String> response : List.of(
                post("application/x-www-form-urlencoded", "query=" + encode(MEETINGS)),
                post("application/sparql-query", MEETINGS))) {
            assertEquals(200, response.statusCode(), response.body());
            assertTrue(response.body().contains("/id/event/"));
        }
    }

    @Test
    void csvAndXmlCanBeAskedFor() throws Exception {
        assertTrue(get(MEETINGS, "text/csv").body().startsWith("e"));
        assertTrue(get(MEETINGS, "application/sparql-results+xml").body().contains("<sparql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT DATA { <x:s> <x:p> 1 }",
                "DELETE WHERE { ?s ?p ?o }",
                "LOAD <file:///etc/passwd>",
                "PREFIX x: <x:> # a comment\nDROP ALL",
                "load silent <http://127.0.0.1:9/> into graph <x:g>",
            })
    void anUpdateIsRefusedInEveryWayItCanCome(String update) throws Exception {
        long before = STORE.counts().getOrDefault("triples", 0L);
        for (HttpResponse<String> response : List.of(
                get(update, "*/*"),
                post("application/sparql-update", update),
                post("application/sparql-query", update),
                post("application/x-www-form-urlencoded", "update=" + encode(update)),
                post("application/x-www-form-urlencoded", "query=" + encode(update)))) {
            assertEquals(403, response.statusCode(), response.body());
            assertTrue(response.body().contains("read-only"), response.body());
        }
        assertEquals(before, STORE.counts().getOrDefault("triples", 0L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o . SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } }",
                "SELECT * { { SELECT * { SERVICE ?x { ?s ?p ?o } } } }",
                "CONSTRUCT { ?s ?p ?o } { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "DESCRIBE ?s { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } } AS ?y) {}",
            })
    void aCallToAnotherServerIsRefused(String query) throws Exception {
        HttpResponse<String> response = get(query, "*/*");

        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("SERVICE"), response.body());
    }

    @Test
    void noFileIsReadThroughFrom(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<x:s> <x:p> \"secreto\" .");

        assertFalse(get("SELECT * FROM <" + secret.toUri() + "> { ?s ?p ?o }", "text/csv")
                .body()
                .contains("secreto"));
        HttpResponse<String> byParameter =
                send(HttpRequest.newBuilder(URI.create(server.endpoint() + "?query=" + encode("SELECT * { ?s ?p ?o }")
                        + "&default-graph-uri=" + encode(secret.toUri().toString()))));
        assertFalse(byParameter.body().contains("secreto"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH"})
    void nothingCanBeWrittenByOtherMethods(String method) throws Exception {
        for (String path : List.of("/cumbre", "/cumbre/data", "/cumbre/sparql", "/$/datasets")) {
            HttpResponse<String> response = send(HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "text/turtle")
                    .method(method, BodyPublishers.ofString("<x:s> <x:p> 1 .")));
            assertEquals(405, response.statusCode(), response.body());
        }
    }

    @Test
    void thereIsNoUpdateUploadOrAdministration() throws Exception {
        for (String path : List.of(
                "/cumbre/update",
                "/cumbre/data",
                "/cumbre/upload",
                "/cumbre",
                "/$/datasets",
                "/$/compact/cumbre",
                "/$/backup/cumbre")) {
            HttpResponse<String> response = send(HttpRequest.newBuilder(at(path))
                    .header("Content-Type", "text/turtle")
                    .POST(BodyPublishers.ofString("<x:s> <x:p> 1 .")));
            assertTrue(response.statusCode() >= 400 && response.statusCode() < 500, path + " " + response.statusCode());
        }
        assertEquals(404, send(HttpRequest.newBuilder(at("/$/datasets"))).statusCode());
    }

    @Test
    void aQueryThatTakesTooLongIsStoppedEvenIfTheClientAsksForMoreTime() throws Exception {
        String endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }";
        HttpResponse<String> response =
                send(HttpRequest.newBuilder(URI.create(server.endpoint() + "?timeout=600&query=" + encode(endless))));

        assertEquals(503, response.statusCode(), response.body());
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        String body = "query=" + encode(MEETINGS) + "#".repeat(20_000);

        assertEquals(413, post("application/x-www-form-urlencoded", body).statusCode());
        assertEquals(
                411,
                send(HttpRequest.newBuilder(server.endpoint())
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofInputStream(
                                        () -> new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))))
                        .statusCode());
    }

    @Test
    void aSyntaxErrorIsABadRequestThatSaysWhere() throws Exception {
        HttpResponse<String> response = get("SELECT * {\n ?s ?p }", "*/*");

        assertEquals(400, response.statusCode());
        assertTrue(response.body().contains("line 2"), response.body());
    }

    @Test
    void theServerSaysThatItLivesAndHowToAsk() throws Exception {
        assertEquals(200, send(HttpRequest.newBuilder(at("/$/ping"))).statusCode());
        HttpResponse<String> page = send(HttpRequest.newBuilder(at("/index.txt")));
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains(server.endpoint().toString()), page.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/, text/html",
        "/app.js, text/javascript",
        "/views/actor.js, text/javascript",
        "/world.json, application/json",
        "/draw/timeline.js, text/javascript",
        "/draw/drawing.css, text/css",
        "/draw/terms-es.json, application/json",
        "/lib/codemirror/lib/codemirror.js, text/javascript",
        "/lib/d3-geo/dist/d3-geo.min.js, text/javascript"
    })
    void theFilesOfThePageAreHandedOut(String path, String mediaType) throws Exception {
        HttpResponse<String> file = send(HttpRequest.newBuilder(at(path)));

        assertEquals(200, file.statusCode(), file.body());
        assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith(mediaType), path);
        String tag = file.headers().firstValue("ETag").orElseThrow();
        assertEquals(
                304,
                send(HttpRequest.newBuilder(at(path)).header("If-None-Match", tag))
                        .statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing.js",
                "/views",
                "/views/",
                "/PageFiles.class",
                "/draw/context.jsonld",
                "/lib/codemirror/package.json",
                "/lib/codemirror/lib/%2e%2e/package.json",
                "/draw/%2e%2e/phrases_es.properties"
            })
    void nothingElseOfTheClassPathIs(String path) throws Exception {
        int status = send(HttpRequest.newBuilder(at(path))).statusCode();

        assertTrue(status == 404 || status == 400, path + ": " + status);
    }

    @Test
    void aPortInUseIsAnErrorThatSaysSo() {
        assertNames(
                assertThrows(
                        ServerFault.class,
                        () -> CumbreServer.start(STORE, ServerSettings.STANDARD.at("127.0.0.1", server.port()))),
                "127.0.0.1:" + server.port(),
                "in use");
    }

    private static HttpResponse<String> get(String query, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.endpoint() + "?query=" + encode(query)))
                .header("Accept", accept));
    }

    private static HttpResponse<String> post(String type, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.endpoint())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
    }

    private static URI at(String path) {
        return server.endpoint().resolve(path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
