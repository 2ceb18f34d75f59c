package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cumbre.browser.Browser;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Gazetteer;
import org.cumbre.rdf.Iris;
import org.cumbre.server.CumbreServer;
import org.cumbre.server.ServerSettings;
import org.cumbre.store.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * Headless Chromium uses the server's page as a reader does, on a graph of three articles; one of them is hostile. The pictures that it takes
 * are in target/page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private static final Path ARTICLES = Path.of("src/test/resources/org/cumbre/cli/page");
    private static final Path PICTURES = Path.of("target", "page").toAbsolutePath();
    private static final String TOKEN = "una-palabra-larga";
    private static final String PUTIN = "http%3A%2F%2Fwww.wikidata.org%2Fentity%2FQ7747";

    private static final String VISIT = """
            Macron recibe a Scholz

            El presidente francés, Emmanuel Macron, recibió este martes en París al canciller alemán, Olaf Scholz.
            """;

    private Optional<Browser> started = Optional.empty();
    private Optional<EventStore> opened = Optional.empty();
    private Optional<CumbreServer> serving = Optional.empty();

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        started = Optional.of(Browser.open());
        Files.createDirectories(PICTURES);
        Path graph = folder.resolve("graph");
        Run built = Run.of("build", ARTICLES.toString(), "--db", graph.toString());
        assertEquals(0, built.status(), built.err());
        EventStore store = EventStore.open(graph);
        opened = Optional.of(store);
        PipelineDesk desk =
                new PipelineDesk(() -> Analyst.forLanguage("es", Gazetteer::bundled), new Consolidator(Iris::claim));
        serving = Optional.of(
                CumbreServer.start(store, ServerSettings.STANDARD.withDesk(desk).withUploadToken(Optional.of(TOKEN))));
    }

    @AfterAll
    void stop() {
        started.ifPresent(Browser::close);
        serving.ifPresent(CumbreServer::close);
        opened.ifPresent(EventStore::close);
    }

    @BeforeEach
    void forgetWhatTheConsoleSaid() {
        browser().messages();
    }

    @AfterEach
    void theConsoleIsSilentAndNothingHostileRan() {
        assertEquals(List.of(), browser().messages());
        assertEquals(false, browser().run("return Boolean(window.hostile)"));
    }

    @Test
    void fromASearchToTheSentenceInItsArticle() {
        open("/#/?lang=es");
        browser().find(".search-box").sendKeys("putin", Keys.ENTER);
        browser()
                .waitFor(
                        "return location.hash.startsWith('#/search') && document.documentElement.dataset.ready === 'yes'");
        picture("search");
        click(".found-people a[href*=Q7747]");
        assertEquals("Vladímir Putin", browser().find("h1").getText());

        click("[data-tab=list]");
        browser().waitFor("return document.querySelectorAll('.event-line').length > 0");
        click(".event-title", "Kim Jong-un");
        assertTrue(
                browser().find(".lead").getText().contains("19 jun 2024"),
                browser().find(".lead").getText());
        assertTrue(browser().count(".claim mark") > 0, "no trigger is marked");
        picture("event");

        String sentence = browser().find(".claim blockquote").getText();
        click(".claim .article-title");
        assertTrue(browser().find(".sentence.here").getText().startsWith(sentence.substring(0, 40)), sentence);
        assertTrue(browser().count(".article-text .mention") > 3);
        assertTrue(browser().count(".article-text .time") > 0);
        picture("article");
        click(".told a");
        assertTrue(browser().count(".claim") > 0, "no way back to an event");
    }

    @Test
    void anActorsTimelineAndNetworkAreDrawn() {
        open("/#/actor?lang=en&id=" + PUTIN);
        browser().waitFor("return document.querySelectorAll('.bar-event').length > 2");
        picture("timeline");
        click("[data-tab=network]");
        browser().waitFor("return document.querySelectorAll('.node').length > 2");

        assertTrue(
                browser().currentAddress().contains("show=network"), browser().currentAddress());
        assertTrue(picture("network") > 50, "the picture is blank");
    }

    @Test
    void eventsOfAnActorAreFilteredByType() {
        open("/#/actor?lang=en&show=list&id=" + PUTIN);
        browser().waitFor("return document.querySelectorAll('.event-line').length > 3");
        browser()
                .run(
                        "const s = document.querySelector('.filters select[name=type]'); s.value = 'Agreement'; s.dispatchEvent(new Event('change'))");
        browser().waitFor("return document.querySelectorAll('.event-line').length === 1");

        assertTrue(browser().find(".event-title").getText().startsWith("Agreement"));
        assertTrue(
                browser().currentAddress().contains("type=Agreement"), browser().currentAddress());
    }

    @Test
    void aNamedQueryIsRunAndItsAnswerSeenAsAGraph() {
        open("/#/sparql?lang=en");
        browser()
                .run(
                        "const s = document.querySelector('select[name=name]'); s.value = 'meetings'; s.dispatchEvent(new Event('change'))");
        browser().waitFor("return document.querySelector('input[name=actor]') !== null");
        browser().find("input[name=actor]").sendKeys("Vladimir Putin", Keys.ENTER);
        browser().waitFor("return document.querySelectorAll('.answer tbody tr').length > 1");
        assertTrue(
                browser().find(".answer table").getText().contains("Kim Jong Un"),
                browser().find(".answer table").getText());

        click("[data-tab=graph]");
        browser().waitFor("return document.querySelectorAll('.answer .node').length > 1");
        picture("graph");
        assertTrue(browser().currentAddress().contains("view=graph"), browser().currentAddress());

        String permalink = browser().currentAddress();
        open("/");
        browser().show(permalink);
        browser().waitFor("return document.querySelectorAll('.answer .node').length > 1");
        assertEquals("meetings", browser().run("return document.querySelector('select[name=name]').value"));
    }

    @Test
    void everyPreparedQuestionIsSparqlThatTheServerAnswers() {
        open("/#/sparql?lang=en");
        Object answers = browser().runLater("""
                const done = arguments[arguments.length - 1];
                const [{ queries, sparql }, { written }] = await Promise.all([import('/api.js'), import('/parameters.js')]);
                const values = { actor: 'Putin', other: 'Kim Jong Un', from: '2024-01-01', to: '2024-12-31', lang: 'en', minimum: '1', search: 'putin', month: '2024-06',
                  type: 'Meeting', status: 'occurred', country: 'Russia', place: 'Pyongyang', speaker: 'Putin', event: 'https://w3id.org/cumbre/id/event/0', before: '2024-07-01', after: '2024-01-01' };
                const faults = [];
                for (const query of await queries()) {
                  const given = Object.fromEntries(query.parameters.map(({ name, type }) => [name, type === 'month' ? values[name].slice(0, 7) : values[name]]));
                  try { await (await sparql(await written(query, given, {}))).json(); } catch (fault) { faults.push(`${query.name}: ${fault.message}`); }
                }
                done(faults.join('\\n'));
                """);

        assertEquals("", answers);
    }

    @Test
    void theMapShowsWhereEventsTookPlace() {
        open("/#/map?lang=es");
        browser().waitFor("return document.querySelectorAll('.ranking li').length > 2");
        assertEquals(1, browser().count(".map .land"));
        click(".ranking button");
        browser().waitFor("return document.querySelectorAll('.details .event-line').length > 0");
        picture("map");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void bothLanguagesAreSpokenEverywhere(String language) {
        open("/#/?lang=" + language);

        assertEquals(language, browser().run("return document.documentElement.lang"));
        assertEquals(
                language.equals("es") ? "Acontecimientos" : "Events",
                browser().find("[data-section=events]").getText());
        picture("home-" + language);
        browser()
                .find("[data-lang=" + (language.equals("es") ? "en" : "es") + "]")
                .click();
        browser()
                .waitFor("return document.documentElement.lang !== '" + language
                        + "' && document.documentElement.dataset.ready === 'yes'");
        assertFalse(browser().find("h1").getText().isEmpty());
    }

    @Test
    void bothLanguagesHaveTheSamePhrases() {
        open("/#/?lang=es");
        Object differing = browser().runLater("""
                const done = arguments[arguments.length - 1];
                const [{ es }, { en }] = await Promise.all([import('/labels-es.js'), import('/labels-en.js')]);
                done([...Object.keys(es).filter(key => !(key in en)), ...Object.keys(en).filter(key => !(key in es))].join(' '));
                """);

        assertEquals("", differing);
    }

    @Test
    void hostileTextIsShownAsText() {
        open("/#/search?lang=es&q=Lula");
        assertTrue(
                browser().find("main").getText().contains("<script>"),
                browser().find("main").getText());
        click(".found-articlesFound a");

        assertTrue(browser().find("h1").getText().contains("<script>window.hostile=true</script>"));
        browser().find(".told a").click();
        browser().waitFor("return document.querySelectorAll('.claim').length > 0");
        assertEquals(0, browser().count("main script, main img, main [onerror], main [onload]"));
        open("/#/article?id=%22%3E%3Cimg%20src%3Dx%20onerror%3D%22window.hostile%3Dtrue%22%3E");
        assertEquals(1, browser().count("[role=alert]"));
        browser().messages();
    }

    @Test
    void aTextThatIsPastedWithItsDayIsReadIntoTheGraph() {
        open("/#/upload?lang=es");
        browser().find("textarea").sendKeys(VISIT);
        browser().run("document.querySelector('input[name=published]').value = '2024-05-28'");
        browser().find("button.primary").click();
        assertEquals(0, browser().count(".answer .event-line"), "read without a token");
        browser().find("input[name=token]").sendKeys("no-es-la-palabra", Keys.ENTER);
        browser().waitFor("return document.querySelector('.answer [role=alert]') !== null");
        assertTrue(browser().find(".answer").getText().contains("clave"));
        browser().messages(); // the browser itself reports the refusal

        browser().find("input[name=token]").clear();
        browser().find("input[name=token]").sendKeys(TOKEN, Keys.ENTER);
        browser().waitFor("return document.querySelectorAll('.answer .event-line').length > 0");
        assertTrue(
                browser().find(".answer .event-line").getText().contains("28 may 2024"),
                browser().find(".answer").getText());
        picture("upload");
        click(".answer p a");
        assertTrue(browser().count(".article-text .mention") > 2);
        open("/#/search?lang=es&q=Scholz");
        assertTrue(browser().count(".found-people a") > 0, "what was read is not found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "text"})
    void whatIsDroppedOnThePageIsReadIntoTheGraph(String what) {
        open("/#/upload?lang=en");
        browser().find("input[name=token]").sendKeys(TOKEN);
        browser().run("""
                const carried = new DataTransfer();
                if (arguments[0] === 'file') carried.items.add(new File([arguments[1]], 'visita.txt', { type: 'text/plain' }));
                else carried.setData('text/plain', arguments[1]);
                document.querySelector('.upload').dispatchEvent(new DragEvent('drop', { dataTransfer: carried, bubbles: true, cancelable: true }));
                """, what, VISIT.replace("Scholz", what.equals("file") ? "Orbán" : "Draghi"));
        browser().waitFor("return document.querySelectorAll('.answer .claim').length > 0");

        assertTrue(browser().find(".answer h2").getText().startsWith("Cumbre finds"));
    }

    @Test
    void theSuggestionsAreChosenWithTheKeyboardAlone() {
        open("/#/?lang=en");
        browser().find(".search-box").sendKeys("kim");
        browser().waitFor("return document.querySelectorAll('.search [role=option]').length > 0");
        browser().find(".search-box").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        browser()
                .waitFor(
                        "return location.hash.startsWith('#/actor') && document.documentElement.dataset.ready === 'yes'");

        assertTrue(
                browser().find("h1").getText().startsWith("Kim"),
                browser().find("h1").getText());
    }

    @Test
    void fromASearchToAnAnswerWithTheKeyboardAlone() {
        open("/#/?lang=es");
        tabTo(".search-box").sendKeys("putin", Keys.ENTER);
        await("#/search");
        tabTo(".found-people a[href*=Q7747]").sendKeys(Keys.ENTER);
        await("#/actor");

        tabTo("[role=tab]");
        for (int press = 0; press < 3 && !focusIsOn("[data-tab=list]"); press++) {
            browser().focused().sendKeys(Keys.ARROW_RIGHT);
        }
        browser().waitFor("return document.querySelectorAll('.event-line').length > 3");
        tabTo(".filters select[name=type]").sendKeys("Acuerdo");
        browser().waitFor("return document.querySelectorAll('.event-line').length === 1");
        tabTo(".event-title").sendKeys(Keys.ENTER);
        await("#/event");
        assertTrue(browser().count(".claim mark") > 0, "no sentence");

        tabTo("nav [data-section=sparql]").sendKeys(Keys.ENTER);
        await("#/sparql");
        tabTo("select[name=name]").sendKeys("Encuentros");
        browser().waitFor("return document.querySelector('input[name=actor]') !== null");
        tabTo("input[name=actor]").sendKeys("Vladímir Putin");
        tabTo(".ask button[type=submit]").sendKeys(Keys.ENTER);
        browser().waitFor("return document.querySelectorAll('.answer tbody tr').length > 1");
    }

    @ParameterizedTest
    @CsvSource({"/", "/#/actor?id=" + PUTIN, "/#/map", "/#/sparql", "/#/search?q=putin", "/#/events"})
    void nothingIsWiderThanAPhone(String address) {
        browser().resize(390, 844);
        open(address);
        Number wide = (Number) Optional.ofNullable(browser().run("return document.documentElement.scrollWidth"))
                .orElse(0);
        Number room = (Number)
                Optional.ofNullable(browser().run("return window.innerWidth")).orElse(0);
        browser().resize(1400, 1000);

        assertTrue(wide.intValue() <= room.intValue(), address + ": " + wide + " pixels wide in " + room);
    }

    /** Presses Tab until the focus is where a selector finds something; past the end of the page it begins anew. */
    private WebElement tabTo(String selector) {
        for (int press = 0; press < 120 && !focusIsOn(selector); press++) {
            browser().focused().sendKeys(Keys.TAB);
        }
        assertTrue(
                focusIsOn(selector),
                "Tab does not lead to " + selector + " at " + browser().currentAddress());
        return browser().focused();
    }

    private boolean focusIsOn(String selector) {
        return Boolean.TRUE.equals(browser().run("return document.activeElement.matches(arguments[0])", selector));
    }

    private void await(String view) {
        browser()
                .waitFor("return location.hash.startsWith('" + view
                        + "') && document.documentElement.dataset.ready === 'yes'");
    }

    private Browser browser() {
        return started.orElseThrow();
    }

    /** Opens an address of the server, as if anew, and waits until its view is there. */
    private void open(String address) {
        browser().show("about:blank");
        browser().show(serving.orElseThrow().address() + address);
        browser().waitFor("return document.documentElement.dataset.ready === 'yes'");
    }

    /** Clicks what a selector finds first and waits until the view that it leads to is there. */
    private void click(String selector) {
        browser().find(selector).click();
        browser().waitFor("return document.documentElement.dataset.ready === 'yes'");
    }

    /** The same, with a text that the element must have. */
    private void click(String selector, String text) {
        browser()
                .run(
                        "[...document.querySelectorAll(arguments[0])].find(e => e.textContent.includes(arguments[1])).click()",
                        selector,
                        text);
        browser()
                .waitFor(
                        "return document.documentElement.dataset.ready === 'yes' && location.hash.startsWith('#/event')");
    }

    private int picture(String name) {
        return browser().screenshot(PICTURES.resolve(name + ".png"));
    }
}
