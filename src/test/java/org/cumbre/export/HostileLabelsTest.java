package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.cumbre.event.Event;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventSource;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.dot.DOTImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Names and sentences out of articles that want to be more than text stay text. */
class HostileLabelsTest {

    private static final List<Event> HOSTILE = SampleEvents.hostile();

    @Test
    void noCellOfACsvFileIsAFormula() throws IOException {
        List<CSVRecord> rows = CSVFormat.RFC4180
                .parse(new StringReader(text(ExportFormat.CSV)))
                .getRecords();

        assertEquals(HOSTILE.size() + 1, rows.size());
        rows.forEach(row ->
                row.forEach(cell -> assertTrue(cell.isEmpty() || "=+-@\t\r".indexOf(cell.charAt(0)) < 0, cell)));
        assertTrue(rows.stream().anyMatch(row -> row.toList().contains("'=HYPERLINK(\"http://example.org\")")));
    }

    @Test
    void namesAreOneLineWithoutMarksThatTurnTheDirectionOfWriting() throws IOException {
        String label = new ObjectMapper()
                .readTree(text(ExportFormat.CYTOSCAPE)).path("elements").findValuesAsText("name").stream()
                        .filter(name -> name.contains("evil"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("live evil name", label);
    }

    @Test
    void aCalendarTakesQuotesLineEndsAndPropertiesInNamesForText() {
        List<VEvent> events = Biweekly.parse(text(ExportFormat.ICS)).first().getEvents();

        assertEquals(HOSTILE.size(), events.size());
        assertTrue(
                events.stream().anyMatch(event -> event.getSummary().getValue().contains("END:VEVENT")));
        assertTrue(
                events.stream().allMatch(event -> event.getStatus().getValue().equals("CONFIRMED")));
    }

    @Test
    void timelineJsGetsNoMarkupFromTexts() throws IOException {
        assertEquals(Set.of(), JsonSchemas.faults("timelinejs.schema.json", text(ExportFormat.TIMELINEJS)));
        assertTrue(text(ExportFormat.TIMELINEJS).contains("&lt;/script&gt;"));
    }

    @Test
    void dotReadsEveryNameBackAsItWas() {
        DOTImporter<String, DefaultEdge> reader = new DOTImporter<>();
        Map<String, String> labels = new HashMap<>();
        reader.setVertexFactory(id -> id);
        reader.addVertexAttributeConsumer((pair, value) -> {
            if (pair.getSecond().equals("label")) {
                labels.put(pair.getFirst(), value.getValue());
            }
        });

        reader.importGraph(new DirectedPseudograph<>(DefaultEdge.class), new StringReader(text(ExportFormat.DOT)));

        assertTrue(labels.values().stream().anyMatch(label -> label.contains("</script>")), labels.toString());
        assertTrue(labels.values().stream().anyMatch(label -> label.startsWith("\"quoted\"")), labels.toString());
    }

    @ParameterizedTest
    @EnumSource(names = {"GRAPHML", "GEXF"})
    void xmlIsWellFormed(ExportFormat format) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text(format).getBytes(StandardCharsets.UTF_8)));

        assertTrue(text(format).contains("&lt;/script"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsValidUtf8WithoutLoneSurrogates(ExportFormat format) {
        String text = text(format);

        assertTrue(format == ExportFormat.NEO4J || !text.contains("\uFFFD"), text);
    }

    private static String text(ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(EventSource.of(HOSTILE, KnownActors.NONE), ExportOptions.STANDARD, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
