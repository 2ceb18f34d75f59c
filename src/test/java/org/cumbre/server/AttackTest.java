package org.cumbre.server;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.ArticleClaims;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody may try who means no good; after each attempt the server answers as before. */
class AttackTest {

    private static final String ENDLESS = " { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o . ?p ?q ?r ";
    private static final long MEBIBYTE = 1 << 20;
    private static final Served SERVED = new Served(
            ServerSettings.STANDARD.withLimits(
                    ServerLimits.STANDARD.withQueryTime(Duration.ofSeconds(3)).withAnswerBytes(200_000)),
            articles());

    private static ArticleClaims[] articles() {
        ArticleClaims[] articles = new ArticleClaims[20];
        for (int i = 0; i < articles.length; i++) {
            String day = "2023-09-%02d".formatted(i + 1);
            articles[i] = says(article("a" + i + ".txt", day), on(meeting("c1", KIM, PUTIN), day));
        }
        return articles;
    }

    @AfterAll
    static void close() {
        SERVED.close();
    }

    @AfterEach
    void itAnswersAsBefore() throws Exception {
        String events = "SELECT (COUNT(*) AS ?n) { ?e a <https://w3id.org/cumbre/ns#Event> }";
        HttpResponse<String> response = SERVED.ask(events, "Accept", "text/csv");

        assertEquals(200, response.statusCode(), response.body());
        assertEquals(List.of("n", "20"), response.body().lines().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT *" + ENDLESS + "}",
                "SELECT *" + ENDLESS + "FILTER(CONCAT(STR(?a), STR(?r)) = 'x') }",
                "SELECT DISTINCT *" + ENDLESS + "}",
                "SELECT *" + ENDLESS + "} ORDER BY ?a",
                "SELECT ?a (GROUP_CONCAT(STR(?r)) AS ?x)" + ENDLESS + "} GROUP BY ?a",
                "CONSTRUCT { ?a ?b [] }" + ENDLESS + "}",
                "DESCRIBE *" + ENDLESS + "}",
            })
    void anAnswerThatTakesTooLongOrGetsTooLongIsAnErrorAndNeverACutOff200(String query) throws Exception {
        HttpResponse<String> response = SERVED.ask(query);

        assertTrue(List.of(422, 503).contains(response.statusCode()), response.statusCode() + " " + response.body());
        assertTrue(response.body().length() < 300, response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { ?a (<x:p>|^<x:p>)* ?b }",
                "SELECT * { <x:a> (^<x:p>/<x:p>)* ?b }",
                "SELECT * { <x:a> ((<x:p>*)*)* ?b }",
                "SELECT * { <x:a> <x:p>{1,30} ?b }",
                "ASK { FILTER EXISTS { ?a (<x:p>|!<x:q>)+ ?b } }",
                "SELECT * { ?s ?p ?o FILTER(REGEX(STR(?o), '(a+)+$')) }",
                "SELECT * { ?s ?p ?o FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', ?o)) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a|aa)+$', '') AS ?x) {}",
                "SELECT (SUM(STRLEN(REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a|aa)+$', ''))) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<http://www.w3.org/2005/xpath-functions#matches>(STR(?o), '(a+)+$')) }",
                "SELECT (<http://www.w3.org/2005/xpath-functions#replace>('aaaaaaaaaaaaaaaaaaaaaaa!', '(a|aa)+$', '') AS ?x) {}",
                "SELECT (CALL(<http://www.w3.org/2005/xpath-functions#matches>, 'aaaaaaaaaaaa!', '(a+)+$') AS ?x) {}",
                "SELECT (CALL(<java:java.lang.System.exit>, 1) AS ?x) {}",
                "SELECT (<java:java.lang.System.exit>(1) AS ?x) {}",
                "SELECT * { ?s <java:org.example.Property> ?o }",
                "SELECT (<http://jena.apache.org/ARQ/jsFunction#f>(1) AS ?x) {}",
                "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }",
                "LOAD <file:///etc/passwd>",
            })
    void whatNoTimeLimitCouldStopOrReachesOutsideIsRefused(String query) throws Exception {
        HttpResponse<String> response = SERVED.ask(query);

        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("refused"), response.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CONCAT(%1$s, %1$s, %1$s, %1$s, %1$s, %1$s, %1$s, %1$s)", "REPLACE(%1$s, 'a', 'aaaaaaaaaa')"})
    void aTextThatGrowsAgainAndAgainIsRefused(String step) throws Exception {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?v10) AS ?n) { BIND('aaaaaaaaaa' AS ?v0)");
        for (int i = 0; i < 10; i++) {
            query.append(" BIND(")
                    .append(step.formatted("?v" + i))
                    .append(" AS ?v")
                    .append(i + 1)
                    .append(")");
        }
        HttpResponse<String> response = SERVED.ask(query + " }");

        assertEquals(403, response.statusCode(), response.body());
        assertTrue(response.body().contains("grow"), response.body());
    }

    @Test
    void textsArePutTogetherWhereTheyDoNotGrow() throws Exception {
        HttpResponse<String> response = SERVED.ask(
                "SELECT ?y { BIND(CONCAT('a', ' ', 'b') AS ?x) BIND(REPLACE(CONCAT(?x, ' ', ?x), ' ', '--') AS ?y) }",
                "Accept",
                "text/csv");

        assertEquals(List.of("y", "a--b--a--b"), response.body().lines().toList());
    }

    @Test
    void itListensOnThisMachineAlone() throws Exception {
        Optional<InetAddress> other = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress())
                .findFirst();
        assumeTrue(other.isPresent(), "this machine has no other address");

        assertThrows(
                IOException.class,
                () -> new Socket(other.orElseThrow(), SERVED.server().port()).close());
    }

    @Test
    void noQueryMakesItCallAnotherMachine() throws Exception {
        try (ServerSocket machine = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + machine.getLocalPort() + "/context.jsonld";
            for (String query : List.of(
                    "SELECT * FROM <%s> { ?s ?p ?o }",
                    "SELECT * FROM NAMED <%s> { GRAPH ?g { ?s ?p ?o } }",
                    "SELECT * { GRAPH <%s> { ?s ?p ?o } }",
                    "SELECT * { SERVICE <%s> { ?s ?p ?o } }",
                    "DESCRIBE <%s>",
                    "LOAD <%s>")) {
                SERVED.ask(query.formatted(there));
            }
            SERVED.get("/cumbre/sparql?query=" + Served.encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri="
                    + Served.encode(there) + "&named-graph-uri=" + Served.encode(there));
            SERVED.get("/cumbre/id?iri=" + Served.encode(there), "Accept", "application/ld+json");
            machine.setSoTimeout(500);
            assertThrows(SocketTimeoutException.class, machine::accept);
        }
    }

    @Test
    void aQueryNestedTooDeeplyIsABadRequest() throws Exception {
        String deep = "SELECT * {" + "{".repeat(3_000) + "?s ?p ?o" + "}".repeat(3_000) + "}";

        int status = SERVED.post("/cumbre/sparql", deep, "Content-Type", "application/sparql-query")
                .statusCode();
        assertTrue(status >= 400, "" + status);
    }

    @Test
    void aThousandMalformedRequestsDoNoHarm() throws Exception {
        Random random = new Random(20240618);
        String valid =
                "POST /cumbre/sparql?x=%20 HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/sparql-query\r\n"
                        + "Content-Length: 6\r\nConnection: close\r\n\r\nASK {}";
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = valid.getBytes(StandardCharsets.UTF_8);
            for (int change = 0; change <= random.nextInt(8); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Optional<String> answer = raw(bytes, random.nextInt(bytes.length) + 1);
            assertTrue(answer.isEmpty() || !answer.get().startsWith("HTTP/1.1 500"), answer.orElse(""));
        }
    }

    @Test
    void clientsThatSendSlowlyKeepNobodyElseWaiting() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), SERVED.server().port());
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /cumbre/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type:"
                                        + " application/sparql-query\r\nContent-Length: 5000\r\n\r\nASK")
                                .getBytes(StandardCharsets.UTF_8));
            }
            itAnswersAsBefore();
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void clientsThatReadSlowlyKeepNobodyElseWaiting() throws Exception {
        String values = " { 'abc' 'abd' 'abe' 'abf' 'abg' 'abh' 'abi' 'abj' 'abk' 'abl' } ";
        String query = Stream.of("?a", "?b", "?c", "?d")
                .map(name -> "VALUES " + name + values)
                .collect(Collectors.joining("", "SELECT * { ", "}"));
        byte[] request = ("GET /cumbre/sparql?query=" + Served.encode(query)
                        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/csv\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 2 * ServerLimits.STANDARD.parallel(); i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1_024);
                socket.connect(new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), SERVED.server().port()));
                slow.add(socket);
                socket.getOutputStream().write(request);
            }
            itAnswersAsBefore();
            String answer = new String(slow.get(0).getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(
                    answer.startsWith("HTTP/1.1 200"),
                    answer.lines().findFirst().orElse(""));
            assertEquals(
                    10_001,
                    answer.lines().dropWhile(line -> !line.isEmpty()).skip(1).count());
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void sixtyFourHeavyQueriesAtATimeEndAndTheirMemoryIsBack() throws Exception {
        itAnswersAsBefore();
        long before = usedHeap();
        ExecutorService clients = Executors.newFixedThreadPool(64);
        try {
            Callable<Integer> heavy = () ->
                    SERVED.ask("SELECT DISTINCT *" + ENDLESS + "} ORDER BY ?r").statusCode();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> status : clients.invokeAll(Collections.nCopies(64, heavy))) {
                statuses.add(status.get());
            }
            assertTrue(List.of(422, 503).containsAll(statuses), statuses.toString());
        } finally {
            clients.shutdownNow();
        }
        itAnswersAsBefore();
        assertTrue(usedHeap() < before + 64 * MEBIBYTE, before / MEBIBYTE + " -> " + usedHeap() / MEBIBYTE + " MiB");
    }

    @Test
    void aNameThatAPageElsewhereGaveThisMachineIsRefused() throws Exception {
        String request = "GET /cumbre/api/info HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";

        String answer =
                raw(request.getBytes(StandardCharsets.UTF_8), request.length()).orElse("");
        assertTrue(answer.startsWith("HTTP/1.1 403"), answer);
    }

    @Test
    void articlesCannotBeSentUnlessThatWasAllowed() throws Exception {
        HttpResponse<String> response =
                SERVED.post("/cumbre/articles", "texto", "Content-Type", "text/plain", "Authorization", "Bearer x");

        assertTrue(response.statusCode() == 404 || response.statusCode() == 405, "" + response.statusCode());
    }

    @Test
    void withAPasswordFileNothingIsAnsweredToOthers(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("passwords"), "ana: secreto\n");
        try (Served closed = new Served(ServerSettings.STANDARD.withPasswords(Optional.of(file)), articles())) {
            for (String path : List.of(
                    "/",
                    "/$/ping",
                    "/$/metrics",
                    "/cumbre/sparql?query=ASK%20%7B%7D",
                    "/cumbre/api/info",
                    "/cumbre/export/csv",
                    "/backup.nq.gz")) {
                assertEquals(401, closed.get(path).statusCode(), path);
            }
            String known = Base64.getEncoder().encodeToString("ana:secreto".getBytes(StandardCharsets.UTF_8));
            assertEquals(
                    200,
                    closed.get("/cumbre/api/info", "Authorization", "Basic " + known)
                            .statusCode());
            assertEquals(
                    200, closed.ask("ASK {}", "Authorization", "Basic " + known).statusCode());
        }
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** What the server says to some bytes; nothing if it hangs up or waits for more. */
    private static Optional<String> raw(byte[] bytes, int length) {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), SERVED.server().port())) {
            socket.setSoTimeout(300);
            OutputStream out = socket.getOutputStream();
            out.write(bytes, 0, length);
            socket.shutdownOutput();
            return Optional.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException waitsOrHungUp) {
            return Optional.empty();
        }
    }
}
