package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code serve} as a process of its own, with a folder that it watches and a token to send articles by. */
class ServeCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String TOKEN = "una-palabra-larga";
    private static final String ARTICLE = """
            Putin recibe a Xi en Moscú

            El presidente ruso, Vladímir Putin, se reunió el 18 de junio de 2024 en Moscú con el presidente chino, Xi Jinping.
            """;

    @TempDir
    private static Path folder;

    private static Process process;
    private static String address = "";

    @BeforeAll
    static void start() throws IOException {
        Path watched = Files.createDirectory(folder.resolve("articles"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                Cumbre.class.getName()));
        command.addAll(List.of("serve", "--db", folder.resolve("graph").toString(), "--port", "0"));
        command.addAll(
                List.of("--watch", watched.toString(), "--allow-upload", TOKEN, "--cors", "https://example.org"));
        command.addAll(List.of("--access-log", folder.resolve("access.log").toString()));
        process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = lines.readLine();
        assertTrue(line != null && line.startsWith("The graph is shown at "), line);
        address = line.replaceFirst("^.* (http://[^ ]*)/ .*$", "$1");
    }

    @AfterAll
    static void stopsCleanlyWhenAsked() throws Exception {
        process.destroy();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(Files.readString(folder.resolve("err.txt")).contains("stopping"));
        Run again = Run.of("stats", "--db", folder.resolve("graph").toString());
        assertEquals(0, again.status(), again.err());
        assertTrue(Files.readString(folder.resolve("access.log")).contains("POST /cumbre/articles"));
    }

    @Test
    void anArticleThatIsSentIsInTheGraphWithItsClaims() throws Exception {
        HttpResponse<String> response = send(ARTICLE, "text/plain", "Authorization", "Bearer " + TOKEN);

        assertEquals(200, response.statusCode(), response.body());
        JsonNode answer = JSON.readTree(response.body());
        assertEquals("Meeting", answer.path("claims").path(0).path("type").asText(), response.body());
        assertEquals("2024-06-18", answer.path("events").path(0).path("begin").asText(), response.body());
        JsonNode article = JSON.readTree(get("/cumbre/api/article?id="
                + URI.create(answer.path("article").asText()).toASCIIString()));
        assertTrue(article.path("text").asText().contains("se reunió el 18 de junio"));
        assertTrue(article.path("mentions").size() >= 2, article.toString());
        assertEquals("2024-06-18", article.path("times").path(0).path("value").asText());
    }

    @Test
    void aRecordOfJsonIsAnArticleToo() throws Exception {
        String record = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(java.util.Map.of("id", "r1", "text", ARTICLE, "published", "2024-06-19"));
        HttpResponse<String> response = send(record, "application/json", "Cumbre-Token", TOKEN);

        assertEquals(200, response.statusCode(), response.body());
        assertTrue(JSON.readTree(response.body()).path("article").asText().contains("/article/r1"));
    }

    @ParameterizedTest
    @CsvSource({
        "text/plain, Authorization, Bearer wrong, 401",
        "text/plain, X, y, 401",
        "text/plain, Origin, https://evil.example, 403",
        "application/pdf, Authorization, Bearer una-palabra-larga, 400",
    })
    void whoMayNotSendIsRefused(String type, String header, String value, int status) throws Exception {
        HttpResponse<String> response = send(ARTICLE, type, header, value);

        assertEquals(status, response.statusCode(), response.body());
        assertTrue(JSON.readTree(response.body()).has("error"));
    }

    @Test
    void whatHoldsNoArticleIsRefused() throws Exception {
        assertEquals(
                400, send("{\"id\":", "application/json", "Cumbre-Token", TOKEN).statusCode());
        assertEquals(400, send(" ", "text/plain", "Cumbre-Token", TOKEN).statusCode());
    }

    @Test
    void anArticleThatIsTooLongIsRefused() throws Exception {
        assertEquals(
                413,
                send("x".repeat((4 << 20) + 1), "text/plain", "Cumbre-Token", TOKEN)
                        .statusCode());
    }

    @Test
    void whatAPageRefersToIsNotFetched() throws Exception {
        try (ServerSocket machine = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + machine.getLocalPort() + "/";
            String page = "<html><head><link rel=stylesheet href=" + there + "><script type=application/ld+json>"
                    + "{\"@context\": \"" + there
                    + "\", \"@type\": \"NewsArticle\"}</script></head><body><article><h1>Cumbre</h1><p>"
                    + ARTICLE + "</p><img src=" + there + "></article></body></html>";
            assertEquals(200, send(page, "text/html", "Cumbre-Token", TOKEN).statusCode());
            send(
                    "{\"@context\": \"" + there + "\", \"id\": \"c\", \"text\": \"Cumbre\"}",
                    "application/json",
                    "Cumbre-Token",
                    TOKEN);
            machine.setSoTimeout(500);
            assertThrows(SocketTimeoutException.class, machine::accept);
        }
    }

    @Test
    void anArticleThatArrivesInTheFolderIsInTheGraphSoonAfter() throws Exception {
        Files.writeString(folder.resolve("articles").resolve("kim.txt"), ARTICLE.replace("Xi Jinping", "Kim Jong-un"));
        String found = "";
        for (int tries = 0; tries < 300 && !found.contains("Kim"); tries++) {
            TimeUnit.MILLISECONDS.sleep(200); // for want of anything that tells
            found = get("/cumbre/api/search?q=kim");
        }
        assertTrue(found.contains("Kim Jong-un"), found);
    }

    @Test
    void aSecondWriterIsRefusedWithAReason() {
        Run build = Run.of(
                "build",
                folder.resolve("articles").toString(),
                "--db",
                folder.resolve("graph").toString());

        assertEquals(1, build.status());
        assertTrue(build.err().contains("another process has this graph open"), build.err());
        assertTrue(build.err().contains("--watch"), build.err());
    }

    @Test
    void onlyPagesFromWhereItWasAllowedReadAnswers() throws Exception {
        for (String origin : List.of("https://example.org", "https://evil.example")) {
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(URI.create(address + "/cumbre/api/info"))
                            .header("Origin", origin)
                            .build(),
                    BodyHandlers.ofString());
            assertEquals(
                    origin.equals("https://example.org"),
                    response.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        }
    }

    @Test
    void theTokenIsNoSecretInTheInformation() throws Exception {
        String info = get("/cumbre/api/info");

        assertTrue(info.contains("\"upload\":true"), info);
        assertFalse(info.contains(TOKEN), info);
    }

    private static HttpResponse<String> send(String body, String type, String header, String value) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + "/cumbre/articles"))
                        .headers("Content-Type", type, header, value)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                .body();
    }
}
