package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cumbre.browser.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** TimelineJS3 itself draws what is exported for it, in headless Chromium. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TimelineJsTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="es"><head><meta charset="utf-8"><link rel="icon" href="data:,">
            <link rel="stylesheet" href="css/timeline.css"><script src="js/timeline.js"></script></head>
            <body><div id="timeline" style="height: 700px"></div>
            <script>
            fetch('events.json').then(answer => answer.json()).then(events => {
              window.timeline = new TL.Timeline('timeline', events, {language: 'es', script_path: '/js', font: null, ga_measurement_id: null});
              window.timeline.on('loaded', () => { document.documentElement.dataset.ready = 'yes'; });
            });
            </script></body></html>
            """;

    private final ExampleGraph graph = new ExampleGraph();
    private Optional<Browser> started = Optional.empty();
    private Optional<TimelineJs> site = Optional.empty();

    @BeforeAll
    void start() throws IOException, InterruptedException {
        Browser browser = Browser.open();
        started = Optional.of(browser);
        String events = graph.text(ExportFormat.TIMELINEJS, ExportOptions.STANDARD.withLabels(Labels.ES));
        TimelineJs served = TimelineJs.serve(PAGE, events);
        site = Optional.of(served);
        browser.show(served.address());
        browser.awaitReady();
    }

    @AfterAll
    void close() {
        started.ifPresent(Browser::close);
        site.ifPresent(TimelineJs::close);
        graph.close();
    }

    private Browser browser() {
        return started.orElseThrow();
    }

    @Test
    void everyEventWithADateIsASlideAndAMarker() throws IOException {
        int dated = graph.count("?e", "?e a cu:Event ; cu:begin|cu:end ?day");

        assertEquals(dated, browser().count(".tl-slide"));
        assertEquals(dated, browser().count(".tl-timemarker"));
        assertTrue(browser().screenshot(Path.of("target", "pages", "timelinejs.png")) > 100, "the picture is blank");
    }

    @Test
    void theConsoleStaysSilentAndNoMessageStandsOnThePage() {
        assertEquals(List.of(), browser().messages());
        assertEquals(0, browser().count(".tl-message-full .tl-message-content:not(:empty)"));
    }

    @Test
    void typesAreTheRowsOfTheTimeline() throws IOException {
        JsonNode events = new ObjectMapper()
                .readTree(graph.bytes(ExportFormat.TIMELINEJS, ExportOptions.STANDARD.withLabels(Labels.ES)));
        Set<String> types = new TreeSet<>(events.findValuesAsText("group"));

        assertEquals(types, new TreeSet<>(browser().texts(".tl-timegroup-message")));
    }

    @Test
    void aSlideTellsHeadlineDaySentenceAndArticleAsTextNotAsMarkup() {
        String slide = browser().texts(".tl-slide").stream()
                .filter(text -> text.startsWith("Reunión: Donald Trump – Xi Jinping"))
                .findFirst()
                .orElse("no such slide");

        assertTrue(slide.contains("30 Octubre 2025"), slide);
        assertTrue(slide.contains("ocurrido · Busan, Corea del Sur"), slide);
        assertTrue(slide.contains("Trump y Xi se habían visto las caras por última vez el 30 de octubre"), slide);
        assertTrue(
                slide.endsWith("Trump acepta la invitación de Xi y viajará a Pekín en abril de 2026, 2025-11-24"),
                slide);
    }
}
