package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Lists of events and timelines are read back by biweekly, Jackson, a JSON schema and commons-csv, and have as many events as SPARQL counts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventFormatsTest {

    private static final ExportOptions SPANISH = ExportOptions.STANDARD.withLabels(Labels.ES);

    private final ExampleGraph graph = new ExampleGraph();
    private final int all = graph.count("?e", "?e a cu:Event");
    private final int dated = graph.count("?e", "?e a cu:Event ; cu:begin|cu:end ?day");

    @AfterAll
    void close() {
        graph.close();
    }

    @Test
    void theExampleHasEventsWithAndWithoutADate() {
        assertTrue(all > dated && dated > 40, all + " events, " + dated + " of them with a date");
    }

    @Test
    void iCalendarIsReadByBiweeklyWithoutWarnings() throws IOException {
        try (ICalReader reader = new ICalReader(graph.text(ExportFormat.ICS, SPANISH))) {
            ICalendar calendar = reader.readNext();

            assertEquals(
                    List.of(),
                    reader.getWarnings().stream().map(ParseWarning::toString).toList());
            assertTrue(
                    calendar.validate(calendar.getVersion()).isEmpty(),
                    calendar.validate(calendar.getVersion()).toString());
            assertEquals(dated, calendar.getEvents().size());
        }
    }

    @Test
    void anEventInACalendarLastsWholeDaysHasAStableIdAndQuotesItsSource() {
        VEvent visit = calendar().getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals("Visita: Xi Jinping → México"))
                .findFirst()
                .orElseThrow();

        assertEquals(false, visit.getDateStart().getValue().hasTime());
        assertTrue(visit.getDateEnd().getValue().after(visit.getDateStart().getValue()));
        assertTrue(visit.getUid().getValue().startsWith("https://w3id.org/cumbre/id/event/"));
        assertTrue(
                visit.getDescription().getValue().contains("”\nXi Jinping vendrá a México en junio"), visit.toString());
        assertEquals("TENTATIVE", visit.getStatus().getValue());
    }

    @Test
    void aCalendarTellsHowEventsStandToTheFacts() {
        Set<String> statuses = calendar().getEvents().stream()
                .map(event -> event.getStatus().getValue())
                .collect(Collectors.toSet());

        assertEquals(Set.of("CONFIRMED", "TENTATIVE", "CANCELLED"), statuses);
    }

    @Test
    void noLineOfACalendarIsLongerThan75Octets() {
        List<String> lines = List.of(graph.text(ExportFormat.ICS, SPANISH).split("\r\n"));

        assertTrue(lines.stream().allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75));
        assertTrue(lines.stream().noneMatch(line -> line.contains("\n")));
    }

    @Test
    void timelineJsFollowsItsSchema() throws IOException {
        String json = graph.text(ExportFormat.TIMELINEJS, SPANISH);

        assertEquals(Set.of(), JsonSchemas.faults("timelinejs.schema.json", json));
        assertEquals(dated, new ObjectMapper().readTree(json).path("events").size());
    }

    @Test
    void csvIsReadByCommonsCsvWithTheSameColumnsInEveryRow() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(graph.text(ExportFormat.CSV, SPANISH)))
                .getRecords();

        assertEquals(all, rows.size());
        assertTrue(rows.stream().allMatch(CSVRecord::isConsistent));
        assertTrue(rows.stream().anyMatch(row -> row.get("target").contains("Estados Unidos")));
    }

    @Test
    void jsonLinesAreReadByJacksonInOrderOfTime() throws IOException {
        List<String> lines = graph.text(ExportFormat.JSONL, SPANISH).lines().toList();
        String before = "";
        for (String line : lines) {
            JsonNode event = new ObjectMapper().readTree(line);
            String day = event.path("begin").isNull()
                    ? event.path("end").asText("9999")
                    : event.path("begin").asText();
            assertTrue(
                    before.compareTo(day) <= 0 || day.startsWith(before) || before.startsWith(day), before + " " + day);
            before = day.equals("null") ? "9999" : day;
        }
        assertEquals(all, lines.size());
    }

    @Test
    void aDayInACalendarEndsBeforeTheNextOne() {
        String text = graph.text(ExportFormat.ICS, SPANISH);

        assertTrue(text.contains("DTSTART;VALUE=DATE:20251030\r\nDTEND;VALUE=DATE:20251031"), text);
    }

    private ICalendar calendar() {
        return Biweekly.parse(graph.text(ExportFormat.ICS, SPANISH)).first();
    }
}
