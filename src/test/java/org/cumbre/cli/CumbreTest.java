package org.cumbre.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CumbreTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                         ; cumbre: which command?
            biuld                                      ; Did you mean: cumbre build?
            build --db x                               ; cumbre: Missing required parameter: 'PATH'
            build a.txt                                ; cumbre: Missing required option: '--db=DIR'
            build a.txt --db x --threads 0             ; cumbre: --threads: expected 1 or more, not 0
            build a.txt --db x --lang xx               ; cumbre: --lang: no language pack "xx"; available: [es]
            build a.txt --db x --published mayo        ; cumbre: --published: expected a date such as 2024-06-18, not "mayo"
            export pdf --db x                          ; cumbre: no export format "pdf"; there are jsonl, csv, ics, timelinejs, graphml, gexf
            export csv --db x --type Party             ; cumbre: no event type "Party"; there are Meeting, Visit
            export csv --db x --status done            ; cumbre: no status "done"; there are occurred, planned
            export csv --db x --from ayer              ; cumbre: --from: expected 2024-06-18, 2024-06 or 2024, not "ayer"
            export csv --db x --min-confidence 7       ; cumbre: --min-confidence: expected a number between 0 and 1, not 7.0
            export csv --db x --labels fr              ; cumbre: --labels: expected en or es, not "fr"
            export gexf --db x --nodes places          ; cumbre: --nodes: expected actors or events, not "places"
            export --db x                              ; cumbre: which format? There are jsonl, csv
            export --db x -o events.pdf                ; cumbre: events.pdf: its name tells no format; name one of jsonl, csv
            export --db x -o events.json               ; cumbre: events.json: its name tells several formats; name one of timelinejs, cytoscape
            query meetings                             ; cumbre: Missing required option: '--db=DIR'
            query meetings --db x --output doc         ; cumbre: --output: expected table, json, csv, tsv, xml or html, not "doc"
            train en --ancora x.conllu -o y            ; cumbre: no training for language "en"; there is es
            """)
    void wrongUsageIsToldInALineAndTheStatusIs2(String line, String message) {
        Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

        assertEquals(2, run.status());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void aMissingDatabaseIsToldInALineAndTheStatusIs1() {
        Path missing = folder.resolve("none");

        Run run = Run.of("stats", "--db", missing.toString());

        assertEquals(1, run.status());
        assertEquals("cumbre: " + missing + ": no database here; \"cumbre build\" makes one\n", run.err());
    }

    @Test
    void queriesAreListedWithTheQuestionsThatTheyAnswer() {
        Run run = Run.of("query");

        assertEquals(0, run.status());
        assertTrue(run.out().contains("meetings       When did an actor"), run.out());
        assertTrue(run.out().contains("-p actor=actor"), run.out());
    }

    @Test
    void explainShowsASentenceWithItsClaimAndTheRule() throws IOException {
        Path file = article();

        String text =
                Run.of("explain", file.toString(), "--published", "2024-05-17").out();

        assertTrue(text.contains("published  2024-05-17 (metadata)"), text);
        assertTrue(text.contains("] Vladímir Putin se reunió este jueves con Xi Jinping en Pekín."), text);
        assertTrue(text.contains("Meeting: Vladimir Putin, Xi Jinping  —  occurred"), text);
        assertTrue(text.contains("trigger  “reunió” by rule es."), text);
        assertTrue(text.contains("2024-05-16: “este jueves”"), text);
        assertTrue(text.contains("time “este jueves” = 2024-05-16 by rule date.weekday"), text);
        assertTrue(text.contains("share bar          Compartir: Facebook | Twitter"), text);
    }

    @Test
    void explainTellsHowTheDayOfPublicationWasFound(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.txt"),
                "El presidente Barack Obama viajó a Praga\n\nObama firmó este jueves 8 de abril el tratado.\n");

        JsonNode json = new ObjectMapper()
                .readTree(Run.of("explain", file.toString(), "--format", "json").out());
        String text = Run.of("explain", file.toString()).out();

        assertEquals("inferred", json.path("publishedBasis").asText());
        assertTrue(json.path("publishedConfidence").asDouble() > 0.5, json::toString);
        assertTrue(json.path("publishedWhy").asText().contains("jueves 8 de abril"), json::toString);
        assertTrue(text.contains("published  2010-04-08 (inferred), confidence 0."), text);
    }

    @Test
    void explainAsJsonTellsTheEndsOfARangeApart(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "Putin estará en Cuba del 4 al 6 de junio.\n");

        JsonNode times = new ObjectMapper()
                .readTree(Run.of("explain", file.toString(), "--format", "json", "--published", "2024-05-17")
                        .out())
                .path("times");

        assertEquals(2, times.size());
        assertEquals("4", times.get(0).path("text").asText());
        assertEquals("2024-06-04", times.get(0).path("value").asText());
        assertEquals("6 de junio", times.get(1).path("text").asText());
        assertEquals("2024-06-06", times.get(1).path("value").asText());
        assertEquals("DATE", times.get(1).path("type").asText());
    }

    @Test
    void explainAsJsonHasOffsetsOfTheText() throws IOException {
        Path file = article();
        String text = Files.readString(file);

        JsonNode json = new ObjectMapper()
                .readTree(Run.of("explain", file.toString(), "--format", "json", "--published", "2024-05-17")
                        .out());

        assertEquals("2024-05-17", json.path("published").asText());
        assertEquals("metadata", json.path("publishedBasis").asText());
        assertEquals(1, json.path("publishedConfidence").asDouble());
        assertTrue(json.path("publishedWhy").isNull());
        assertEquals("es", json.path("language").asText());
        for (String field : new String[] {"sentences", "times", "mentions"}) {
            assertTrue(json.path(field).size() > 0, field);
            for (JsonNode found : json.path(field)) {
                assertEquals(
                        found.path("text").asText(),
                        text.substring(
                                found.path("start").asInt(), found.path("end").asInt()));
            }
        }
        assertEquals("2024-05-16", json.path("times").path(0).path("value").asText());
        JsonNode claim = StreamSupport.stream(json.path("claims").spliterator(), false)
                .filter(found -> found.path("type").asText().equals("Meeting"))
                .findFirst()
                .orElseThrow();
        assertEquals("2024-05-16", claim.path("begin").asText());
        assertEquals(
                "Vladimir Putin",
                claim.path("participants").path(0).path("label").asText());
    }

    @Test
    void evaluateScoresArticlesAgainstTheirAnnotations() throws IOException {
        Files.writeString(folder.resolve("a1.txt"), "Vladímir Putin se reunió este jueves con Xi Jinping en Pekín.\n");
        Files.writeString(folder.resolve("index.jsonl"), "{\"id\":\"a1\",\"published\":\"2024-05-17\"}\n");
        Files.writeString(folder.resolve("a1.json"), """
                {"id":"a1","language":"es","published":"2024-05-17","events":[
                  {"id":"e1","type":"Meeting","source":["Vladimir Putin"],"target":["Xi Jinping"],"begin":"2024-05-16",
                   "end":"2024-05-16","place":["Beijing"],"status":"occurred","attribution":[],"core":true,"note":""}]}
                """);

        Run run = Run.of("evaluate", folder.toString(), folder.toString(), "--json");

        JsonNode scores = new ObjectMapper().readTree(run.out());
        assertEquals(1, scores.path("gold_core").asInt());
        assertEquals(1.0, scores.path("fact").path("f1").asDouble(), run.out());
        assertEquals(1.0, scores.path("place_accuracy").asDouble(), run.out());
    }

    @Test
    void evaluateTellsWhichArticlesAreMissing() throws IOException {
        Files.writeString(folder.resolve("a1.json"), "{\"id\":\"a1\",\"language\":\"es\",\"events\":[]}\n");

        Run run = Run.of("evaluate", folder.toString(), folder.toString());

        assertEquals(1, run.status());
        assertEquals("cumbre: " + folder + "/a1.txt: no such article\n", run.err());
    }

    private Path article() throws IOException {
        return Files.writeString(folder.resolve("a.txt"), """
                Putin visita Pekín

                Vladímir Putin se reunió este jueves con Xi Jinping en Pekín.

                Compartir: Facebook | Twitter
                """);
    }
}
