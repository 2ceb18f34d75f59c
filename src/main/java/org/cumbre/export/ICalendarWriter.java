package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.event.Report;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventSource;

/**
 * iCalendar, RFC 5545: each event an all-day event with a stable UID, so that a second import replaces the first. Events without a date are
 * left out; of a month or year, the whole is given, and the description says so.
 */
final class ICalendarWriter implements EventWriter {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        ContentLines lines = new ContentLines(out);
        lines.write("BEGIN", "VCALENDAR");
        lines.write("VERSION", "2.0");
        lines.write("PRODID", "-//Cumbre//Cumbre//" + options.labels().tag().toUpperCase(Locale.ROOT));
        lines.write("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", name(options));
        long written = Each.of(
                events.events().filter(event -> first(event).isPresent()),
                event -> event(event, options.labels(), lines));
        lines.write("END", "VCALENDAR");
        return written;
    }

    private static String name(ExportOptions options) {
        return options.subject().isEmpty() ? "Cumbre" : "Cumbre: " + options.subject();
    }

    private static void event(Event event, Labels labels, ContentLines lines) throws IOException {
        LocalDate first = first(event).orElseThrow();
        lines.write("BEGIN", "VEVENT");
        lines.text("UID", Iris.event(event.id()).getURI());
        lines.write("DTSTAMP", DATE.format(lastReported(event).orElse(first)) + "T000000Z");
        lines.write("DTSTART;VALUE=DATE", DATE.format(first));
        lines.write("DTEND;VALUE=DATE", DATE.format(last(event).orElse(first).plusDays(1)));
        lines.text("SUMMARY", labels.title(event));
        lines.write("STATUS", status(event.status()));
        lines.write("TRANSP", "TRANSPARENT");
        lines.text("CATEGORIES", labels.of(event.type()));
        if (!event.places().isEmpty()) {
            lines.text("LOCATION", event.places().stream().map(labels::of).collect(Collectors.joining(", ")));
        }
        Optional<URI> address = event.reports().stream()
                .flatMap(report -> WebAddress.of(report.article()).stream())
                .findFirst();
        if (address.isPresent()) {
            lines.write("URL", address.get().toASCIIString());
        }
        lines.text("DESCRIPTION", description(event, labels));
        lines.text("X-CUMBRE-STATUS", event.status().label());
        lines.write("X-CUMBRE-CONFIDENCE;VALUE=FLOAT", Double.toString(event.confidence()));
        lines.write("END", "VEVENT");
    }

    private static Optional<LocalDate> first(Event event) {
        return event.time().flatMap(time -> time.begin().or(time::end));
    }

    private static Optional<LocalDate> last(Event event) {
        return event.time().flatMap(time -> time.end().or(time::begin));
    }

    /** When what is known of it changed last: the day of its newest article, not that of the export, which would be another each time. */
    private static Optional<LocalDate> lastReported(Event event) {
        return event.reports().stream()
                .flatMap(report -> report.article().published().stream())
                .max(Comparator.naturalOrder());
    }

    private static String status(Status status) {
        return switch (status) {
            case OCCURRED -> "CONFIRMED";
            case PLANNED, ALLEGED, HYPOTHETICAL -> "TENTATIVE";
            case DENIED, CANCELLED -> "CANCELLED";
        };
    }

    private static String description(Event event, Labels labels) {
        String facts = labels.of(event.status())
                + event.time()
                        .filter(time -> time.precision() != TimeValue.Precision.DAY)
                        .map(time -> " · "
                                + labels.phrase("precision." + time.precision().label()))
                        .orElse("");
        List<String> parts =
                event.reports().stream().map(ICalendarWriter::report).toList();
        return facts + parts.stream().map(part -> "\n\n" + part).collect(Collectors.joining());
    }

    private static String report(Report report) {
        String source = report.article().title().map(title -> title + " · ").orElse("")
                + report.article().source()
                + report.article().published().map(day -> ", " + day).orElse("");
        return "“" + PlainText.line(report.claim().evidence().quote()) + "”\n" + PlainText.line(source);
    }
}
