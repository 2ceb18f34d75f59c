package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;

/** One event a row, RFC 4180 with a header; several values of one cell are separated by "; ". */
final class CsvWriter implements EventWriter {

    private static final String[] HEADER = {
        "id",
        "type",
        "plover",
        "begin",
        "end",
        "precision",
        "source",
        "target",
        "place",
        "status",
        "attribution",
        "confidence",
        "reports",
        "article",
        "published",
        "quote"
    };

    @Override
    public void write(List<Event> events, KnownActors known, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CSVPrinter rows = CSVFormat.RFC4180.builder().setHeader(HEADER).get().print(writer);
        for (Event event : events) {
            rows.printRecord(row(event));
        }
        rows.flush();
    }

    private static List<Object> row(Event event) {
        return List.of(
                Iris.event(event.id()).getURI(),
                event.type().label(),
                event.type().plover(),
                time(event).flatMap(TimeValue::beginText).orElse(""),
                time(event).flatMap(TimeValue::endText).orElse(""),
                time(event).map(time -> time.precision().label()).orElse(""),
                names(event.actors(Role.SOURCE)),
                names(event.actors(Role.TARGET)),
                join(event.places().stream().map(Place::english)),
                event.status().label(),
                names(event.attribution()),
                event.confidence(),
                event.reports().size(),
                join(event.reports().stream()
                        .map(report -> report.article().source())
                        .distinct()),
                join(event.reports().stream()
                        .flatMap(report -> report.article().published().stream())
                        .map(Object::toString)
                        .distinct()),
                event.reports().stream()
                        .map(report -> report.claim().evidence().quote())
                        .findFirst()
                        .orElse(""));
    }

    private static Optional<TimeValue> time(Event event) {
        return event.time()
                .filter(time -> time.begin().isPresent() || time.end().isPresent());
    }

    private static String names(List<Actor> actors) {
        return join(actors.stream().map(Actor::english));
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
