package org.cumbre.server;

import static org.cumbre.rdf.Samples.KIM;
import static org.cumbre.rdf.Samples.PUTIN;
import static org.cumbre.rdf.Samples.XI;
import static org.cumbre.rdf.Samples.article;
import static org.cumbre.rdf.Samples.as;
import static org.cumbre.rdf.Samples.claim;
import static org.cumbre.rdf.Samples.in;
import static org.cumbre.rdf.Samples.meeting;
import static org.cumbre.rdf.Samples.on;
import static org.cumbre.rdf.Samples.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.cumbre.browser.Browser;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Samples;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page where graphs are unlike others: hostile names, no dates, hundreds of participants, long articles, nothing at all. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageAtTheEdgesTest {

    private static final Actor HOSTILE = Actor.unlisted(
            "o-neill", ActorKind.PERSON, "Ana \"<img src=x onerror=window.hostile=true>\" O'Neill", Optional.empty());
    private static final List<Actor> CROWD = IntStream.range(0, 300)
            .mapToObj(i -> Actor.unlisted("a" + i, ActorKind.PERSON, "Delegado Número " + i, Optional.empty()))
            .toList();
    private static final String WORDS = "La reunión siguió su curso sin que nadie dijera nada nuevo. ";
    private static final Article LONG = Article.of(
                    "largo.txt", "Una crónica larga\n\n" + (WORDS.repeat(20) + "\n").repeat(180))
            .withTitle("Una crónica larga");

    private Optional<Browser> started = Optional.empty();
    private Optional<Served> serving = Optional.empty();

    @BeforeAll
    void start() {
        started = Optional.of(Browser.open());
        serving = Optional.of(new Served(
                ServerSettings.STANDARD,
                says(
                        article("a.txt", "2023-09-11"),
                        in(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Samples.VLADIVOSTOK),
                        meeting("c2", XI, HOSTILE)),
                says(
                        article("b.txt", "2023-09-14"),
                        as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.DENIED, PUTIN)),
                says(article("c.txt", "2024-05-01"), claim("c1", EventType.AGREEMENT, CROWD, List.of(XI))),
                says(LONG, on(meeting("c1", XI, KIM), "2024-01-05"))));
    }

    @AfterAll
    void stop() {
        started.ifPresent(Browser::close);
        serving.ifPresent(Served::close);
    }

    @AfterEach
    void theConsoleIsSilentAndNothingHostileRan() {
        assertEquals(List.of(), browser().messages());
        assertEquals(false, browser().run("return Boolean(window.hostile)"));
    }

    @Test
    void whoDisputesAnEventStandsApartWithItsSentence() {
        open("/#/event?lang=en&id=" + Served.encode(eventOf(KIM, PUTIN)));

        assertEquals(List.of("Who disputes it"), browser().texts(".disputes h2"));
        assertEquals(1, browser().count(".disputes .disputing blockquote"));
        assertTrue(browser().find(".disputes").getText().contains("Titular de b.txt"));
        assertTrue(browser().find(".disputes .claim-facts").getText().contains("according to Vladimir Putin"));
        assertEquals(1, browser().count(".lead .disputed-mark"));
        assertEquals(List.of("held", "denied"), browser().texts(".steps strong"));
    }

    @ParameterizedTest
    @EnumSource(ErrorCode.class)
    void everyErrorIsToldInThePagesLanguage(ErrorCode code) {
        String told = "const { complaint, Refusal } = await import('/api.js');"
                + "arguments[0](complaint(new Refusal(400, 'in English', '" + code.label() + "'))[0]);";
        open("/#/?lang=es");
        Object spanish = browser().runLater(told);
        open("/#/?lang=en");
        Object english = browser().runLater(told);

        assertNotEquals("in English", spanish);
        assertNotEquals("in English", english);
        assertNotEquals(spanish, english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json"})
    void theRowsOfAnAnswerAreDownloadedAsAFile(String format) throws IOException {
        open("/#/sparql?lang=es&name=meetings&actor=Kim%20Jong-un");
        browser().waitFor("return document.querySelectorAll('.answer tbody tr').length > 0");
        assertEquals("fecha", browser().texts(".answer th").get(0));
        assertTrue(browser().find(".answer tbody").getText().contains("Reunión"), "types are not named");
        String name = "cumbre-meetings." + format;
        Path file = browser()
                .downloaded(
                        name,
                        () -> browser().find("[data-format=" + format + "]").click());

        assertTrue(Files.readString(file).contains("2023-09-12"), Files.readString(file));
    }

    @Test
    void anEventsDataAreOneClickAway() {
        open("/#/event?lang=es&id=" + Served.encode(eventOf(KIM, PUTIN)));
        String address = String.valueOf(browser()
                .run("return [...document.querySelectorAll('.side a')].find(a => a.textContent === 'Turtle').href"));
        Object answer = browser()
                .runLater("const done = arguments[arguments.length - 1];"
                        + " const response = await fetch('" + address + "', { headers: { Accept: 'text/html' } });"
                        + " done(response.headers.get('Content-Type') + await response.text());");

        assertTrue(String.valueOf(answer).startsWith("text/turtle"), String.valueOf(answer));
        assertTrue(String.valueOf(answer).contains("cu:Meeting"), String.valueOf(answer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/#/?lang=en",
                "/#/search?q=kim&lang=en",
                "/#/events?type=Meeting&lang=en",
                "/#/actor?id=http%3A%2F%2Fwww.wikidata.org%2Fentity%2FQ56226&show=network&lang=en",
                "/#/map?lang=en",
                "/#/sparql?name=meetings&actor=Kim+Jong-un&view=timeline&lang=en",
                "/#/sparql?name=meetings&actor=Kim+Jong-un&view=map&lang=en",
            })
    void aPermalinkShowsTheSameAfterReloadAndBack(String link) {
        open(link);
        settle();
        String shown = browser().find("main").getText().replaceAll("[\\d,]+ ms", "");
        String address = browser().currentAddress();
        browser().reload();
        settle();
        assertEquals(shown, browser().find("main").getText().replaceAll("[\\d,]+ ms", ""));
        assertEquals(address, browser().currentAddress());

        browser().find("[data-section=events]").click();
        browser()
                .waitFor(
                        "return location.hash.startsWith('#/events') && document.documentElement.dataset.ready === 'yes'");
        browser().back();
        settle();
        assertEquals(shown, browser().find("main").getText().replaceAll("[\\d,]+ ms", ""));
    }

    @Test
    void aNameWithQuotesAndMarkupIsShownAsItIsInEveryView() {
        String id = Served.encode(Iris.actor(HOSTILE).getURI());
        for (String show : List.of("timeline", "network", "list")) {
            open("/#/actor?lang=es&show=" + show + "&id=" + id);
            settle();
            assertEquals(HOSTILE.english(), browser().find("h1").getText());
            assertEquals(0, browser().count("main img"));
        }
        open("/#/sparql?lang=es&view=graph&name=meetings&actor=" + Served.encode(HOSTILE.english()));
        settle();
        assertEquals(0, browser().count("main img"));
    }

    @Test
    void anEventWithoutADateIsListedApartFromTheTimeline() {
        open("/#/actor?lang=es&id=" + Served.encode(Iris.actor(HOSTILE).getURI()));
        settle();

        assertTrue(
                browser().find(".undated").getText().contains("Sin fecha: 1"),
                browser().find(".stage-box").getText());
    }

    @Test
    void threeHundredParticipantsAreDrawnAndListed() {
        open("/#/event?lang=es&id=" + Served.encode(eventOf(XI, CROWD.get(0))));
        assertEquals(301, browser().count(".side dl .who"));
        picture("crowd");
        open("/#/actor?lang=es&show=network&id=" + Served.encode(Iris.actor(XI).getURI()));
        settle();
        assertEquals(60, browser().count(".node"));
        picture("crowd-network");
    }

    @Test
    void anArticleOfTwoHundredKilobytesIsShownWhole() {
        assertTrue(LONG.text().getBytes(StandardCharsets.UTF_8).length > 200_000);
        open("/#/article?lang=es&id=" + Served.encode(Iris.article(LONG).getURI()));

        assertEquals(181, browser().count(".article-text > p"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actor", "event", "article"})
    void anUnknownThingIsSaidToBeUnknown(String view) {
        open("/#/" + view + "?lang=es&id=https%3A%2F%2Fexample.org%2F%22%3E%3Cb%3E");

        assertEquals(1, browser().count("[role=alert]"));
        assertEquals(0, browser().count("main b"));
        browser().messages(); // the browser itself reports the 404
    }

    @Test
    void aGraphWithNothingInItIsShownAsEmpty() {
        try (Served empty = new Served(ServerSettings.STANDARD)) {
            for (String view : List.of("", "events", "map", "search?q=kim", "sparql?name=planned")) {
                browser().show("about:blank");
                browser().show(empty.server().address() + "/#/" + view);
                settle();
                assertEquals(0, browser().count("[role=alert]"), view);
                assertTrue(browser().find("h1").getText().length() > 3, view);
            }
        }
    }

    private static String eventOf(Served served, Actor one, Actor other) {
        return served.store()
                .read(graphs -> graphs.getDefaultGraph()
                        .find(Node.ANY, Vocabulary.HAS_ACTOR, Iris.actor(one))
                        .mapWith(triple -> triple.getSubject())
                        .filterKeep(event ->
                                graphs.getDefaultGraph().contains(event, Vocabulary.HAS_ACTOR, Iris.actor(other)))
                        .next()
                        .getURI());
    }

    private String eventOf(Actor one, Actor other) {
        return eventOf(serving.orElseThrow(), one, other);
    }

    private Browser browser() {
        return started.orElseThrow();
    }

    private void open(String address) {
        browser().show("about:blank");
        browser().show(serving.orElseThrow().server().address() + address);
        browser().waitFor("return document.documentElement.dataset.ready === 'yes'");
    }

    /** Waits until the view and what it draws afterwards are there. */
    private void settle() {
        browser()
                .waitFor(
                        "return document.documentElement.dataset.ready === 'yes' && !document.querySelector('.loading')"
                                + " && [...document.querySelectorAll('.stage-box, .map-stage')].every(box => box.childElementCount > 0)"
                                + " && (!location.hash.includes('name=') || document.querySelector('.answer')?.childElementCount > 0)");
    }

    private void picture(String name) {
        browser().screenshot(Path.of("target", "page", name + ".png").toAbsolutePath());
    }
}
