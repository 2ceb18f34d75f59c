package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;

/** TimelineJS3's JSON. Events without a date have no place on a timeline and are left out. */
final class TimelineWriter implements EventWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter JSON =
            new ObjectMapper().writerWithDefaultPrettyPrinter().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public void write(List<Event> events, KnownActors known, OutputStream out) throws IOException {
        ObjectNode timeline = NODES.objectNode();
        ArrayNode slides = timeline.putArray("events");
        events.forEach(event -> slide(event).ifPresent(slides::add));
        JSON.writeValue(out, timeline);
    }

    private static Optional<ObjectNode> slide(Event event) {
        Optional<String> begin = event.time().flatMap(time -> time.beginText().or(time::endText));
        return begin.map(day -> {
            ObjectNode slide = NODES.objectNode();
            slide.set("start_date", date(day));
            event.time().flatMap(TimeValue::endText).ifPresent(end -> slide.set("end_date", date(end)));
            slide.putObject("text")
                    .put("headline", escape(EventTitle.of(event)))
                    .put("text", text(event));
            slide.put("group", event.type().label());
            slide.put("unique_id", Iris.event(event.id()).getURI());
            return slide;
        });
    }

    private static ObjectNode date(String iso) {
        ObjectNode date = NODES.objectNode();
        String[] parts = iso.split("-", -1);
        String[] names = {"year", "month", "day"};
        for (int i = 0; i < parts.length; i++) {
            date.put(names[i], Integer.parseInt(parts[i]));
        }
        return date;
    }

    private static String text(Event event) {
        String places = event.places().stream().map(Place::english).collect(Collectors.joining(", "));
        String facts = event.status().label() + (places.isEmpty() ? "" : " · " + places);
        return "<p>" + escape(facts) + "</p>"
                + event.reports().stream().map(TimelineWriter::report).collect(Collectors.joining());
    }

    private static String report(Report report) {
        String published = report.article().published().map(day -> ", " + day).orElse("");
        return "<blockquote>" + escape(report.claim().evidence().quote()) + "</blockquote><p>"
                + escape(report.article().title().orElse(report.article().source()) + published) + "</p>";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
