package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written is read back by readers that are not ours. */
class ExportFormatTest {

    private static final KnownActors KNOWN = key ->
            Optional.of(SampleEvents.NORTH_KOREA).filter(actor -> actor.key().equals(key));

    @Test
    void jsonLinesHoldOneEventEach() throws IOException {
        String[] lines = written(ExportFormat.JSONL).split("\n", -1);

        assertEquals(5, lines.length);
        assertEquals("", lines[4]);
        assertEquals("""
                {"id":"https://w3id.org/cumbre/id/event/e1","type":"Visit","plover":"CONSULT",\
                "participants":[{"role":"source","id":"http://www.wikidata.org/entity/Q7747","label":"Vladimir Putin","kind":"Person","country":"Russia","sector":null},\
                {"role":"target","id":"http://www.wikidata.org/entity/Q423","label":"North Korea","kind":"Country","country":"North Korea","sector":null}],\
                "begin":"2024-06-18","end":"2024-06-19","places":[{"id":"http://www.wikidata.org/entity/Q18808","label":"Pyongyang"}],\
                "status":"planned","attribution":[{"id":"http://www.wikidata.org/entity/Q159","label":"Russia"}],"mode":null,"contexts":[],"confidence":0.87,\
                "reports":[{"article":"ARTICLE","source":"seeds/a.txt","published":"2024-06-18",\
                "quote":"«Está previsto», dijo; \\"sí\\" <hoy>.","start":6,"end":42,"status":"planned","rule":"es.visit.viajar","mode":null,"contexts":[]}]}""", lines[0].replaceAll("https://w3id.org/cumbre/id/article/[^\"]+", "ARTICLE"));
    }

    @Test
    void jsonLinesCutDaysToTheirPrecisionAndSayNullWhereThereIsNone() throws IOException {
        String[] lines = written(ExportFormat.JSONL).split("\n", -1);
        ObjectMapper json = new ObjectMapper();

        assertEquals("2023-09", json.readTree(lines[1]).path("begin").asText());
        assertTrue(json.readTree(lines[2]).path("begin").isNull());
        assertTrue(json.readTree(lines[3])
                .path("participants")
                .path(0)
                .path("country")
                .isNull());
    }

    @Test
    void aCountryThatTakesNoPartIsNamedByTheGazetteer() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportFormat.JSONL.write(EventSource.of(SampleEvents.all().subList(1, 2), KNOWN), ExportOptions.STANDARD, out);
        JsonNode kim = new ObjectMapper()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .path("participants")
                .path(1);

        assertEquals("North Korea", kim.path("country").asText());
    }

    @Test
    void aTimelineHasASlideForEachEventWithADate() throws IOException {
        JsonNode slides =
                new ObjectMapper().readTree(written(ExportFormat.TIMELINEJS)).path("events");

        assertEquals(2, slides.size());
        JsonNode visit = slides.path(0);
        assertEquals(
                "Visit: Vladimir Putin → North Korea",
                visit.path("text").path("headline").asText());
        assertEquals(
                "{\"year\":2024,\"month\":6,\"day\":18}",
                visit.path("start_date").toString());
        assertEquals(
                "{\"year\":2024,\"month\":6,\"day\":19}", visit.path("end_date").toString());
        assertEquals(
                "{\"year\":2023,\"month\":9}", slides.path(1).path("start_date").toString());
        assertTrue(visit.path("text").path("text").asText().contains("&lt;hoy&gt;"));
    }

    @Test
    void csvHasARowForEachEvent() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written(ExportFormat.CSV)))
                .getRecords();

        assertEquals(4, rows.size());
        assertEquals("Vladimir Putin", rows.get(0).get("source"));
        assertEquals("«Está previsto», dijo; \"sí\" <hoy>.", rows.get(0).get("quote"));
        assertEquals("month", rows.get(1).get("precision"));
        assertEquals("", rows.get(2).get("begin"));
    }

    @ParameterizedTest
    @EnumSource
    void noEventsAreADocumentToo(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        format.write(EventSource.of(List.of(), KnownActors.NONE), ExportOptions.STANDARD, out);

        assertEquals(format == ExportFormat.JSONL || format == ExportFormat.NQUADS, out.size() == 0);
    }

    @ParameterizedTest
    @EnumSource
    void theStreamStaysOpen(ExportFormat format) throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        format.write(EventSource.of(SampleEvents.all(), KNOWN), ExportOptions.STANDARD, out);

        assertEquals(false, closed[0]);
    }

    @ParameterizedTest
    @CsvSource({
        "events.jsonl,                 JSONL",
        "events.csv,                   CSV",
        "agenda.ICS,                   ICS",
        "net.gexf,                     GEXF",
        "net.graphml,                  GRAPHML",
        "net.cyjs,                     CYTOSCAPE",
        "net.gv,                       DOT",
        "dump.nq,                      NQUADS",
        "events.jsonld,                JSONLD",
        "putin-timelinejs.json,        TIMELINEJS",
        "cytoscape.json,               CYTOSCAPE",
        "neo4j.zip,                    NEO4J"
    })
    void theFormatIsGuessedFromTheFilesName(String file, ExportFormat format) {
        assertEquals(List.of(format), ExportFormat.guess(Path.of("folder", file)));
    }

    @Test
    void aNameThatFitsSeveralFormatsOrNoneIsNoGuess() {
        assertEquals(2, ExportFormat.guess(Path.of("events.json")).size());
        assertEquals(0, ExportFormat.guess(Path.of("events.pdf")).size());
    }

    private static String written(ExportFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(EventSource.of(SampleEvents.all(), KNOWN), ExportOptions.STANDARD, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
