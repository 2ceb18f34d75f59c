package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cumbre.browser.Browser;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.Keys;

/** Headless Chromium opens the pages from disk. The pictures that it takes are in target/pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final Path FOLDER = Path.of("target", "pages").toAbsolutePath();
    private static final ExportOptions SPANISH = ExportOptions.STANDARD.withLabels(Labels.ES);

    private final ExampleGraph graph = new ExampleGraph();
    private Optional<Browser> started = Optional.empty();

    @BeforeAll
    void start() throws IOException {
        Files.createDirectories(FOLDER);
        started = Optional.of(Browser.open());
    }

    @AfterAll
    void close() {
        started.ifPresent(Browser::close);
        graph.close();
    }

    private Browser browser() {
        return started.orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "TIMELINE, ACTORS, timeline",
        "NETWORK, ACTORS, network",
        "NETWORK, EVENTS, events",
        "REPORT, ACTORS, report"
    })
    void aPageDrawsItselfWithoutANetworkAndWithoutAnError(ExportFormat format, NodeKind nodes, String name)
            throws IOException {
        browser().show(page(name + ".html", graph.bytes(format, SPANISH.withNodes(nodes))));

        assertTrue(browser().screenshot(FOLDER.resolve(name + ".png")) > 100, "the picture is blank");
        browser().assertSelfContained();
    }

    @Test
    void theTimelineHasABarForEachActorOfEachEventWithADate() throws IOException {
        int parts = graph.count("?e ?a", "?e a cu:Event ; sem:hasActor ?a ; cu:begin|cu:end ?day");
        browser().show(page("all-lanes.html", graph.bytes(ExportFormat.TIMELINE, SPANISH)));
        browser().find(".lane-scroll > button").click();

        assertEquals(parts, browser().count(".bar-event"));
        assertEquals(
                graph.count("?e", "?e a cu:Event") - graph.count("?e", "?e a cu:Event ; cu:begin|cu:end ?day"),
                browser().count(".undated li"));
    }

    @Test
    void theNetworkHasANodeForEachActorAndATieForEachPairAndSign() throws IOException {
        browser().show(page("all-nodes.html", graph.bytes(ExportFormat.NETWORK, SPANISH)));
        browser()
                .run(
                        "const s = document.querySelector('select:last-of-type'); s.value = '250'; s.dispatchEvent(new Event('change'))");
        int cooperation = pairs(
                "cu:Meeting, cu:Visit, cu:Call, cu:Agreement, cu:Support, cu:Concession, cu:Cooperation, cu:Aid, cu:Retreat");
        int conflict = pairs(
                "cu:Request, cu:Accusation, cu:Rejection, cu:Threat, cu:Protest, cu:Mobilization, cu:Sanction, cu:Coercion, cu:Assault");

        assertEquals(
                graph.count("?a", "?e a cu:Event ; sem:hasActor ?a"), browser().count(".node"));
        assertEquals(cooperation, browser().count(".tie-group .tie.coop"));
        assertEquals(conflict, browser().count(".tie-group .tie.conflict"));
    }

    @Test
    void aChosenEventShowsItsSentenceAndItsArticle() throws IOException {
        browser().show(page("choose.html", graph.bytes(ExportFormat.TIMELINE, SPANISH)));
        browser()
                .run(
                        "document.querySelector('.bar-event[aria-label*=\"30 oct 2025\"]').dispatchEvent(new Event('click', {bubbles: true}))");

        String details = browser().find(".details").getText();
        assertTrue(details.contains("Busan") && details.contains("Trump acepta la invitación de Xi"), details);
        assertTrue(browser().screenshot(FOLDER.resolve("chosen.png")) > 100);
    }

    @Test
    void theTimelineIsReadWithTheKeyboardAlone() throws IOException {
        browser().show(page("keys.html", graph.bytes(ExportFormat.TIMELINE, SPANISH)));
        browser().run("document.querySelector('.bar-event[tabindex=\"0\"]').focus()");
        String first = browser().focusedName();
        browser().focused().sendKeys(Keys.ARROW_RIGHT);
        String second = browser().focusedName();
        browser().focused().sendKeys(Keys.ARROW_DOWN);
        String third = browser().focusedName();
        browser().focused().sendKeys(Keys.ENTER);

        assertEquals(3, List.of(first, second, third).stream().distinct().count(), first + second + third);
        assertEquals(
                third.substring(0, third.indexOf(". ")),
                browser().find(".details h3").getText());
    }

    @Test
    void theNetworkIsReadWithTheKeyboardAlone() throws IOException {
        browser().show(page("network-keys.html", graph.bytes(ExportFormat.NETWORK, SPANISH)));
        browser().run("document.querySelector('.node[tabindex=\"0\"]').focus()");
        String first = browser().focusedName();
        browser().focused().sendKeys(Keys.ARROW_UP);
        String second = browser().focusedName();
        browser().focused().sendKeys(Keys.ENTER);

        assertTrue(!first.equals(second), first);
        assertTrue(second.startsWith(browser().find(".details h2").getText().replaceFirst(" \\(.*", "")), second);
    }

    @Test
    void typesCanBeSwitchedOffAndTextsSearched() throws IOException {
        browser().show(page("filters.html", graph.bytes(ExportFormat.TIMELINE, SPANISH)));
        int before = browser().count(".bar-event");
        browser().find(".chip[data-type=Meeting]").click();
        int without = browser().count(".bar-event");
        browser().find("input[type=search]").sendKeys("BUSÁN");

        assertTrue(without < before && without > 0);
        assertTrue(browser().count(".bar-event") < without && browser().count(".bar-event") > 0);
    }

    @Test
    void theReportTellsEveryEventInItsTableEvenWithoutItsScript() throws IOException {
        String html = graph.text(ExportFormat.REPORT, SPANISH.withSubject("Todos"));

        assertEquals(graph.count("?e", "?e a cu:Event"), html.split("<tr><td class=\"when\">", -1).length - 1);
        assertTrue(html.contains("<noscript>"));
    }

    @Test
    void everythingToPressHasANameAndEveryDrawingADescription() throws IOException {
        browser().show(page("names.html", graph.bytes(ExportFormat.REPORT, SPANISH)));

        assertEquals(List.of(), browser().run("""
                return [...document.querySelectorAll('button, select, input, a, [role=button], [role=group], aside')]
                  .filter(e => !(e.getAttribute('aria-label') || e.textContent.trim())).map(e => e.outerHTML)"""));
        assertEquals(List.of(), browser().run("""
                return [...document.querySelectorAll('svg')]
                  .filter(e => !e.closest('[aria-hidden=true]') && !e.getAttribute('aria-label')).map(e => e.outerHTML.slice(0, 200))"""));
    }

    /** Contrast as WCAG 2.2 counts it (1.4.3): 4.5 to 1 for texts, on the colour that lies behind them. */
    @ParameterizedTest
    @EnumSource(names = {"TIMELINE", "NETWORK", "REPORT"})
    void textsHaveTheContrastOfWcag(ExportFormat format) throws IOException {
        browser().show(page("contrast.html", graph.bytes(format, SPANISH)));

        assertEquals(List.of(), browser().run("""
                const channel = v => (v /= 255) <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
                const light = c => c.match(/[\\d.]+/g).slice(0, 3).map(Number).map(channel)
                  .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
                const ground = e => { for (; e; e = e.parentElement) {
                  const c = getComputedStyle(e).backgroundColor; if (!/, 0\\)|transparent/.test(c)) return c; } return 'rgb(255,255,255)'; };
                return [...document.querySelectorAll('body *')].filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                  .filter(e => !e.closest('script, noscript, title, [hidden]'))
                  .filter(e => { const s = getComputedStyle(e), ink = light(e.closest('svg') ? s.fill : s.color), paper = light(ground(e));
                    return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05) < 4.5; })
                  .map(e => e.tagName + '.' + e.getAttribute('class') + ' ' + e.textContent.slice(0, 40))"""));
    }

    @Test
    void onPaperTheControlsAreGoneAndTheListIsThere() throws IOException {
        browser().show(page("print.html", graph.bytes(ExportFormat.TIMELINE, SPANISH)));
        String pdf = browser().print();
        browser().media("print");

        assertTrue(pdf.length() > 20_000, "the print is empty");
        assertEquals(false, browser().find(".tools").isDisplayed());
        assertEquals(true, browser().find(".listing").isDisplayed());
        assertEquals(graph.count("?e", "?e a cu:Event"), browser().count(".listing tbody tr"));
        browser().media("");
    }

    @ParameterizedTest
    @EnumSource(names = {"TIMELINE", "NETWORK", "REPORT"})
    void hostileTextsStayText(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(
                EventSource.of(SampleEvents.hostile(), KnownActors.NONE),
                ExportOptions.STANDARD.withSubject("</title><script>alert(1)</script>"),
                out);
        browser().show(page("hostile.html", out.toByteArray()));

        browser().assertSelfContained();
        assertEquals(0, browser().count("a[href^=javascript]"));
        assertEquals(2, browser().count("script"));
        assertTrue(!out.toString(StandardCharsets.UTF_8).matches("(?s).*[\u202E\u2066\u0007].*"));
        assertEquals(
                format == ExportFormat.NETWORK ? 0 : SampleEvents.hostile().size() + 1,
                browser().count(".lane-name"));
        assertEquals(
                format == ExportFormat.TIMELINE ? 0 : SampleEvents.hostile().size() + 1,
                browser().count(".node"));
    }

    @Test
    void cytoscapesOwnLibraryReadsItsJson() throws IOException {
        String library = new String(
                PagesTest.class
                        .getResourceAsStream("/META-INF/resources/webjars/cytoscape/3.33.1/dist/cytoscape.min.js")
                        .readAllBytes(),
                StandardCharsets.UTF_8);
        browser().show("about:blank");
        browser().run(library + "; window.cytoscape = window.cytoscape ?? cytoscape;");
        for (NodeKind nodes : NodeKind.values()) {
            String json = graph.text(ExportFormat.CYTOSCAPE, ExportOptions.STANDARD.withNodes(nodes));
            Object read = browser()
                    .run(
                            "const g = cytoscape({headless: true, elements: JSON.parse(arguments[0]).elements});"
                                    + "return g.nodes().length + ' ' + g.edges().length",
                            json);

            assertEquals(
                    json.split("\"name\" : ", -1).length - 2 + " " + (json.split("\"interaction\" : ", -1).length - 1),
                    read);
        }
    }

    private int pairs(String types) {
        return graph.count("?one ?other", "?e a ?t . FILTER(?t IN (" + types + ")) " + """
                { ?e cu:source ?a ; cu:target ?b } UNION
                { ?e sem:hasActor ?a, ?b . FILTER(?t IN (cu:Meeting, cu:Call, cu:Agreement, cu:Cooperation)) }
                FILTER(?a != ?b)
                BIND(IF(STR(?a) < STR(?b), ?a, ?b) AS ?one) BIND(IF(STR(?a) < STR(?b), ?b, ?a) AS ?other)""");
    }

    private static Path page(String name, byte[] html) throws IOException {
        return Files.write(FOLDER.resolve(name), html);
    }
}
