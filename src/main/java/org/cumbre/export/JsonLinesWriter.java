package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.cumbre.event.Event;
import org.cumbre.event.Report;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventSource;

/** One event a line: names in the language asked for, days cut to their precision, {@code null} where there is none. */
final class JsonLinesWriter implements EventWriter {

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.compact(out)) {
            json.setRootValueSeparator(null);
            JsonParts parts = new JsonParts(json, events.known(), options.labels());
            return Each.of(events.events(), event -> {
                event(event, json, parts);
                json.writeRaw('\n');
            });
        }
    }

    private static void event(Event event, JsonGenerator json, JsonParts parts) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Iris.event(event.id()).getURI());
        json.writeStringField("type", event.type().label());
        json.writeStringField("plover", event.type().plover());
        parts.participants(event.participants(), day(event));
        parts.days(event.time());
        parts.places(event.places());
        json.writeStringField("status", event.status().label());
        parts.attribution(event.attribution());
        parts.facets(event.mode(), event.contexts());
        json.writeNumberField("confidence", event.confidence());
        json.writeArrayFieldStart("reports");
        for (Report report : event.reports()) {
            report(report, json, parts);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Its first day, else that of the first article that tells of it. */
    private static Optional<LocalDate> day(Event event) {
        return event.time()
                .flatMap(TimeValue::begin)
                .or(() -> event.reports().stream()
                        .flatMap(report -> report.article().published().stream())
                        .min(Comparator.naturalOrder()));
    }

    private static void report(Report report, JsonGenerator json, JsonParts parts) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", Iris.article(report.article()).getURI());
        json.writeStringField("source", report.article().source());
        parts.optional("published", report.article().published().map(LocalDate::toString));
        json.writeStringField("quote", report.claim().evidence().quote());
        json.writeNumberField("start", report.claim().evidence().span().start());
        json.writeNumberField("end", report.claim().evidence().span().end());
        json.writeStringField("status", report.claim().status().label());
        json.writeStringField("rule", report.claim().rule());
        parts.facets(report.claim().mode(), report.claim().contexts());
        json.writeEndObject();
    }
}
