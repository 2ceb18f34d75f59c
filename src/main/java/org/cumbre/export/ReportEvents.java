package org.cumbre.export;

import java.io.IOException;
import java.net.URI;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.event.Event;
import org.cumbre.event.Report;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue.Precision;

/** The events of a report: a table of all with their sentences, and those that are disputed. */
final class ReportEvents {

    private static final List<String> COLUMNS = List.of("when", "what", "where", "status", "sure", "sentences");

    private final HtmlOutput html;
    private final Labels labels;
    private final NumberFormat percent;

    ReportEvents(HtmlOutput html, Labels labels) {
        this.html = html;
        this.labels = labels;
        this.percent = NumberFormat.getPercentInstance(Locale.forLanguageTag(labels.tag()));
    }

    void all(Stream<Event> events) throws IOException {
        html.open("div", "class", "table", "tabindex", "0", "role", "region", "aria-labelledby", "events-heading")
                .open("table")
                .open("thead")
                .open("tr");
        for (String column : COLUMNS) {
            html.element("th", phrase("column." + column), "scope", "col");
        }
        html.close().close().open("tbody").line();
        Each.of(events, this::row);
        html.close().close().close();
    }

    /** Events that did not simply take place: denied, alleged or called off, or of which articles say different things. */
    void disputed(Stream<Event> events) throws IOException {
        html.open("ul", "class", "disputed");
        long told = Each.of(events.filter(ReportEvents::isDisputed), this::dispute);
        html.close();
        if (told == 0) {
            html.element("p", phrase("disputed.none"));
        }
    }

    private static boolean isDisputed(Event event) {
        return event.status() == Status.DENIED
                || event.status() == Status.ALLEGED
                || event.status() == Status.CANCELLED
                || statuses(event).size() > 1;
    }

    /** What the reports say, with the articles that say so. */
    private static Map<Status, List<Report>> statuses(Event event) {
        return event.reports().stream()
                .collect(Collectors.groupingBy(
                        report -> report.claim().status(), LinkedHashMap::new, Collectors.toList()));
    }

    private void row(Event event) throws IOException {
        html.open("tr");
        html.element("td", when(event), "class", "when");
        html.open("td", "dir", "auto");
        html.open("span", "class", "swatch t-" + event.type().label(), "aria-hidden", "true")
                .close();
        html.text(labels.title(event)).close();
        html.element("td", event.places().stream().map(labels::of).collect(Collectors.joining(", ")), "dir", "auto");
        html.open("td");
        status(event.status());
        if (!event.attribution().isEmpty()) {
            html.empty("br").element("small", saidBy(event), "dir", "auto");
        }
        html.close();
        html.element("td", percent.format(event.confidence()), "class", "number");
        html.open("td");
        for (Report report : event.reports()) {
            quotation(report);
        }
        html.close().close().line();
    }

    private void dispute(Event event) throws IOException {
        html.open("li");
        html.open("h3", "dir", "auto");
        html.open("span", "class", "swatch t-" + event.type().label(), "aria-hidden", "true")
                .close();
        html.text(labels.title(event)).close();
        html.open("p", "class", "facts").element("strong", when(event)).text(" ");
        status(event.status());
        if (!event.attribution().isEmpty()) {
            html.text(" " + saidBy(event));
        }
        html.close();
        for (Map.Entry<Status, List<Report>> said : statuses(event).entrySet()) {
            if (statuses(event).size() > 1) {
                html.element(
                        "p",
                        labels.phrase(
                                "page.report.disputed.says", said.getValue().size(), labels.of(said.getKey())));
            }
            for (Report report : said.getValue()) {
                quotation(report);
            }
        }
        html.close().line();
    }

    private void status(Status status) throws IOException {
        html.element("span", labels.of(status), "class", "status s-" + status.label());
    }

    private String saidBy(Event event) {
        return labels.phrase(
                "page.report.saidBy",
                event.attribution().stream().map(labels::of).collect(Collectors.joining(", ")));
    }

    private void quotation(Report report) throws IOException {
        html.open("figure", "class", "report");
        html.element(
                "blockquote",
                PlainText.line(report.claim().evidence().quote()),
                "lang",
                report.article().language().orElse(""),
                "dir",
                "auto");
        html.open("figcaption");
        String title =
                PlainText.line(report.article().title().orElse(report.article().source()));
        Optional<URI> address = WebAddress.of(report.article());
        if (address.isPresent()) {
            html.element("a", title, "href", address.get().toASCIIString(), "rel", "noopener noreferrer");
        } else {
            html.element("cite", title);
        }
        html.element("span", origin(report), "class", "faint").close().close();
    }

    private String origin(Report report) {
        return Stream.of(
                        report.article().publisher(),
                        report.article().published().map(day -> PageDates.day(day, Precision.DAY, labels)),
                        report.article().title().map(any -> report.article().source()))
                .flatMap(Optional::stream)
                .map(part -> " · " + PlainText.line(part))
                .collect(Collectors.joining());
    }

    private String when(Event event) {
        return event.time()
                .map(time -> PageDates.of(time, labels))
                .filter(text -> !text.isEmpty())
                .orElse(phrase("undated"));
    }

    private String phrase(String key) {
        return labels.phrase("page.report." + key);
    }
}
