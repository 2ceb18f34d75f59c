package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.event.Report;
import org.cumbre.event.TimeValue;
import org.cumbre.store.EventSource;

/**
 * TimelineJS3's JSON. Events without a date have no place on a timeline and are left out. TimelineJS takes texts for HTML, so that they are
 * escaped. Source: https://timeline.knightlab.com/docs/json-format.html
 */
final class TimelineJsWriter implements EventWriter {

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        Labels labels = options.labels();
        try (JsonGenerator json = Json.pretty(out)) {
            json.writeStartObject();
            json.writeStringField("scale", "human");
            json.writeArrayFieldStart("events");
            long slides = Each.of(
                    events.events().filter(event -> begin(event).isPresent()), event -> slide(event, labels, json));
            json.writeEndArray();
            json.writeEndObject();
            return slides;
        }
    }

    private static Optional<String> begin(Event event) {
        return event.time().flatMap(time -> time.beginText().or(time::endText));
    }

    private static void slide(Event event, Labels labels, JsonGenerator json) throws IOException {
        json.writeStartObject();
        date("start_date", begin(event).orElseThrow(), json);
        Optional<String> end = event.time().flatMap(TimeValue::endText);
        if (end.isPresent()) {
            date("end_date", end.get(), json);
        }
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", Html.escape(labels.title(event)));
        json.writeStringField("text", text(event, labels));
        json.writeEndObject();
        json.writeStringField("group", labels.of(event.type()));
        json.writeStringField("unique_id", event.id());
        json.writeEndObject();
    }

    private static void date(String field, String iso, JsonGenerator json) throws IOException {
        String[] parts = iso.split("-", -1);
        String[] names = {"year", "month", "day"};
        json.writeObjectFieldStart(field);
        for (int i = 0; i < parts.length; i++) {
            json.writeNumberField(names[i], Integer.parseInt(parts[i]));
        }
        json.writeEndObject();
    }

    private static String text(Event event, Labels labels) {
        String places = event.places().stream().map(labels::of).collect(Collectors.joining(", "));
        String facts = labels.of(event.status()) + (places.isEmpty() ? "" : " · " + places);
        return "<p>" + Html.escape(facts) + "</p>"
                + event.reports().stream().map(TimelineJsWriter::report).collect(Collectors.joining());
    }

    private static String report(Report report) {
        String published = report.article().published().map(day -> ", " + day).orElse("");
        return "<blockquote>" + Html.escape(report.claim().evidence().quote()) + "</blockquote><p>"
                + Html.escape(report.article().title().orElse(report.article().source()) + published) + "</p>";
    }
}
