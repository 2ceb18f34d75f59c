package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Role;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventSource;

/** One event a row, RFC 4180 with a header; several values of one cell are separated by "; ". */
final class CsvWriter implements EventWriter {

    private static final List<String> HEADER = List.of(
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
            "quote",
            "mode",
            "contexts");

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        CsvRows rows = new CsvRows(out);
        rows.write(HEADER);
        long written = Each.of(events.events(), event -> rows.write(row(event, options.labels())));
        rows.flush();
        return written;
    }

    private static List<String> row(Event event, Labels labels) {
        return List.of(
                Iris.event(event.id()).getURI(),
                event.type().label(),
                event.type().plover(),
                time(event).flatMap(TimeValue::beginText).orElse(""),
                time(event).flatMap(TimeValue::endText).orElse(""),
                time(event).map(time -> time.precision().label()).orElse(""),
                names(event.actors(Role.SOURCE), labels),
                names(event.actors(Role.TARGET), labels),
                join(event.places().stream().map(labels::of)),
                event.status().label(),
                names(event.attribution(), labels),
                Double.toString(event.confidence()),
                Integer.toString(event.reports().size()),
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
                        .orElse(""),
                event.mode().orElse(""),
                join(event.contexts().stream()));
    }

    private static Optional<TimeValue> time(Event event) {
        return event.time()
                .filter(time -> time.begin().isPresent() || time.end().isPresent());
    }

    private static String names(List<Actor> actors, Labels labels) {
        return join(actors.stream().map(labels::of));
    }

    private static String join(Stream<String> values) {
        return values.collect(Collectors.joining("; "));
    }
}
