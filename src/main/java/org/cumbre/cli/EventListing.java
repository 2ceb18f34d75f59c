package org.cumbre.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.event.Place;
import org.cumbre.event.Report;

/** Events for people to read: as a table, or with the sentences that tell of them. */
final class EventListing {

    private static final int TITLE_WIDTH = 62;
    private static final int LINE_WIDTH = 96;

    private final PrintStream out;

    EventListing(PrintStream out) {
        this.out = out;
    }

    /** A line each: days, status, who and what, where, and the files that say so. */
    void table(List<Event> events) {
        for (Event event : events) {
            String place = event.places().stream()
                    .findFirst()
                    .map(found -> " (" + found.english() + ")")
                    .orElse("");
            out.printf(
                    "  %-24s %-12s %-" + TITLE_WIDTH + "s  %s%n",
                    days(event),
                    event.status().label(),
                    cut(EventTitle.of(event) + place),
                    sources(event));
        }
    }

    /** Each event and, under it, each sentence with its file, the file's day and the rule that found it. */
    void withEvidence(List<Event> events) {
        for (Event event : events) {
            String places = event.places().stream().map(Place::english).collect(Collectors.joining(", "));
            out.printf(
                    "  %-24s %s — %s%s%n",
                    days(event),
                    EventTitle.of(event),
                    event.status().label(),
                    places.isEmpty() ? "" : ", in " + places);
            event.reports().forEach(this::evidence);
        }
    }

    private void evidence(Report report) {
        String quote = "“" + report.claim().evidence().quote().replaceAll("\\s+", " ") + "”";
        wrapped(quote).forEach(line -> out.println("      " + line));
        String published = report.article().published().map(day -> ", " + day).orElse("");
        out.println("      " + fileName(report) + published + "; rule "
                + report.claim().rule());
    }

    private static List<String> wrapped(String text) {
        return text.replaceAll("(.{1," + LINE_WIDTH + "})(?: |$)", "$1\n")
                .lines()
                .toList();
    }

    private static String days(Event event) {
        return event.time()
                .map(time -> {
                    String begin = time.beginText().or(time::endText).orElse("");
                    String end = time.endText().orElse(begin);
                    return begin.equals(end) ? begin : begin + " – " + end;
                })
                .orElse("");
    }

    private static String sources(Event event) {
        return event.reports().stream().map(EventListing::fileName).distinct().collect(Collectors.joining(", "));
    }

    private static String fileName(Report report) {
        return report.article().source().replaceFirst("^.*/", "");
    }

    private static String cut(String text) {
        return text.length() <= TITLE_WIDTH ? text : text.substring(0, TITLE_WIDTH - 1) + "…";
    }
}
