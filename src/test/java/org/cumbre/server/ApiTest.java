package org.cumbre.server;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.cumbre.event.Status;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the page is told, as JSON. */
class ApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PUTIN_IRI = Iris.actor(PUTIN).getURI();
    private static final String KIM_IRI = Iris.actor(KIM).getURI();

    private static final EventStore STORE = EventStore.inMemory(GAZETTEER);
    private static final CumbreServer SERVER = CumbreServer.start(STORE, ServerSettings.STANDARD);

    @BeforeAll
    static void build() {
        STORE.replaceAll(List.of(
                says(
                        article("a.txt", "2023-09-11"),
                        in(on(meeting("c1", KIM, PUTIN), "2023-09-12"), VLADIVOSTOK)
                                .as(Optional.of("multilateral"), List.of("military", "nuclear")),
                        on(meeting("c2", XI, PUTIN), "2024-05-16")),
                says(article("b.txt", "2023-09-14"), as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.DENIED))));
        STORE.consolidate(new Consolidator(Iris::claim));
    }

    @AfterAll
    static void close() {
        SERVER.close();
        STORE.close();
    }

    @Test
    void eventsComeNewestFirstWithTheirParticipants() throws Exception {
        JsonNode answer = ask("events?actor=" + encode(PUTIN_IRI));

        assertEquals(2, answer.path("total").asInt());
        assertEquals(List.of("2024-05-16", "2023-09-12"), texts(answer.path("events"), "begin"));
        assertEquals(
                List.of("Xi Jinping", "Vladímir Putin"),
                texts(answer.path("events").path(0).path("participants"), "label"));
    }

    @ParameterizedTest
    @CsvSource({
        "events?type=Meeting, 2",
        "events?type=Visit, 0",
        "events?from=2024, 1",
        "events?to=2023-09, 1",
        "events?from=2023-09-13&to=2024-05-15, 0",
        "events?status=denied, 1",
        "events?limit=1, 2",
    })
    void eventsCanBeFiltered(String address, int total) throws Exception {
        assertEquals(total, ask(address).path("total").asInt());
    }

    @Test
    void aPageOfEventsIsAsLongAsAskedFor() throws Exception {
        assertEquals(List.of("2023-09-12"), texts(ask("events?limit=1&offset=1").path("events"), "begin"));
    }

    @Test
    void eventsAtPlacesOfACountryAreFound() throws Exception {
        String russia = Iris.place(IN_RUSSIA).getURI();

        assertEquals(1, ask("events?place=" + encode(russia)).path("total").asInt());
        assertEquals(List.of("Vladivostok"), texts(ask("places?from=2023").path("places"), "label"));
    }

    @Test
    void anActorIsDescribedWithItsEventsCounted() throws Exception {
        JsonNode putin = ask("actor?id=" + encode(PUTIN_IRI) + "&lang=en");

        assertEquals("Vladimir Putin", putin.path("label").asText());
        assertEquals("Person", putin.path("kind").asText());
        assertEquals(
                List.of("2023-09-12", "2024-05-16"),
                List.of(putin.path("first").asText(), putin.path("last").asText()));
        assertEquals("Russia", putin.path("country").path("label").asText());
        assertEquals("Q7747", putin.path("wikidata").asText());
        assertEquals(List.of("prime-minister", "president"), texts(putin.path("offices"), "title"));
        assertEquals(2, putin.path("events").asInt());
        assertEquals(List.of("2023", "2024"), texts(putin.path("byYear"), "year"));
        assertEquals(
                List.of("Kim Jong-un", "Xi Jinping").stream().sorted().toList(),
                texts(putin.path("partners"), "label").stream().sorted().toList());
    }

    @Test
    void anEventHasItsClaimsWithTheirSentencesAndWhoDisputesIt() throws Exception {
        String id = ask("events?actor=" + encode(KIM_IRI))
                .path("events")
                .path(0)
                .path("id")
                .asText();
        JsonNode event = ask("event?id=" + encode(id));

        assertEquals(id, event.path("id").asText());
        assertTrue(event.path("disputed").asBoolean());
        assertEquals(2, event.path("claims").size());
        assertEquals(
                "Titular de a.txt",
                event.path("claims").path(0).path("article").path("title").asText());
        assertEquals(List.of("false", "true"), texts(event.path("claims"), "disputes"));
        assertEquals(List.of("held", "denied"), texts(event.path("steps"), "stage"));
    }

    @ParameterizedTest
    @CsvSource({"es, multilateral, militar", "en, multilateral, military"})
    void aClaimHasItsModeAndContextsInTheLanguage(String language, String mode, String context) throws Exception {
        String id = ask("events?actor=" + encode(KIM_IRI))
                .path("events")
                .path(0)
                .path("id")
                .asText();
        JsonNode claim = ask("event?id=" + encode(id) + "&lang=" + language)
                .path("claims")
                .path(0);

        assertEquals(List.of(mode), texts(claim.path("modes"), "label"));
        assertEquals(List.of(context, "nuclear"), texts(claim.path("contexts"), "label"));
    }

    @Test
    void anArticleComesWithItsTextAndClaims() throws Exception {
        String id = Iris.article(article("a.txt", "2023-09-11")).getURI();
        JsonNode article = ask("article?id=" + encode(id));

        assertEquals("El texto de a.txt.", article.path("text").asText());
        assertEquals(2, article.path("claims").size());
        assertTrue(article.path("claims").path(0).path("event").asText().contains("/id/event/"));
    }

    @Test
    void aNetworkHasThePairsAmongItsActors() throws Exception {
        JsonNode network = ask("network?actor=" + encode(PUTIN_IRI));

        assertEquals(PUTIN_IRI, network.path("nodes").path(0).path("id").asText());
        assertEquals(2, network.path("edges").size());
        assertEquals(1, network.path("edges").path(0).path("positive").asInt());
    }

    @Test
    void actorsAreFoundByAnyNameWithoutAccents() throws Exception {
        assertEquals(
                List.of("Vladímir Putin"), texts(ask("search?q=vladimir put").path("actors"), "label"));
        assertEquals(2, ask("search?q=TITULAR").path("articles").size());
    }

    @Test
    void sentencesAreFoundWithTheWordsMarked() throws Exception {
        JsonNode sentence = ask("search?q=reunieron").path("sentences").path(0);

        assertEquals("Se reunieron", sentence.path("sentence").asText());
        assertEquals("[[3,12]]", sentence.path("matches").toString());
        assertTrue(sentence.path("event").asText().contains("/id/event/"));
    }

    @Test
    void theQueriesAndTheChoicesAreListed() throws Exception {
        assertTrue(texts(ask("queries"), "name").contains("meetings"));
        assertEquals(2, ask("info").path("events").asInt());
        assertEquals(
                "Meeting",
                ask("info?lang=en").path("types").path(0).path("label").asText());
    }

    @Test
    void whatAQueryAsksForIsSaidInTheLanguageChosen() throws Exception {
        JsonNode meetings = StreamSupport.stream(ask("queries?lang=es").spliterator(), false)
                .filter(query -> query.path("name").asText().equals("meetings"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                "de quién son los encuentros",
                meetings.path("parameters").path(0).path("label").asText());
        assertEquals("fecha", meetings.path("columns").path(0).asText());
    }

    @ParameterizedTest
    @CsvSource({
        "nothing, 404",
        "actor, 400",
        "actor?id=https://example.org/x, 404",
        "event?id=https://example.org/x, 404",
        "article?id=https://example.org/x, 404",
        "events?type=Dance, 400",
        "events?limit=-1, 400",
        "events?limit=501, 400",
        "events?from=yesterday, 400",
        "events?lang=fr, 400",
        "search, 400",
    })
    void aWrongRequestIsToldWhatIsWrong(String address, int status) throws Exception {
        HttpResponse<String> response = get(address);

        assertEquals(status, response.statusCode(), response.body());
        assertTrue(JSON.readTree(response.body()).path("error").asText().length() > 5, response.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "nothing"})
    void everyAnswerForbidsScriptsFromElsewhere(String address) throws Exception {
        HttpResponse<String> response = get(address);

        assertTrue(response.headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .startsWith("default-src 'none'; script-src 'self'"));
        assertEquals(
                "nosniff",
                response.headers().firstValue("X-Content-Type-Options").orElse(""));
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElse(""));
    }

    private static JsonNode ask(String address) throws Exception {
        HttpResponse<String> response = get(address);
        assertEquals(200, response.statusCode(), response.body());
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> get(String address) throws Exception {
        URI uri = URI.create(SERVER.address() + "/cumbre/api/" + address.replace(" ", "%20"));
        return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    private static List<String> texts(JsonNode list, String field) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.path(field).asText()));
        return texts;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
