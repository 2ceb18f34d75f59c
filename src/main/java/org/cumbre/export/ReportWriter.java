package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import org.cumbre.store.EventSource;

/**
 * A page that an analyst can send: numbers, timeline, network, what is disputed, how sure it all is, and every event with its sentences. The
 * texts and the table need no script; the two drawings do.
 */
final class ReportWriter implements EventWriter {

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        Labels labels = options.labels();
        PageSummary summary = PageSummary.of(events, labels);
        Page page = new Page(out, options);
        HtmlOutput html = page.html();
        page.begin(
                options.subject().isEmpty() ? labels.phrase("page.report") : PlainText.line(options.subject()),
                labels.phrase("page.report.lead", summary.lead()));
        new ReportNumbers(html, labels).write(summary, options.subject());
        drawing(page, labels, "timeline");
        drawing(page, labels, "network");
        ReportEvents table = new ReportEvents(html, labels);
        section("disputed", html, labels);
        html.element("p", labels.phrase("page.report.disputed.what"));
        table.disputed(events.events());
        html.close().line();
        section("sure", html, labels);
        new ReportNumbers(html, labels).sureness(summary);
        html.close().line();
        section("events", html, labels);
        table.all(events.events());
        html.close().line();
        page.end(events);
        return summary.events();
    }

    private static void drawing(Page page, Labels labels, String name) throws IOException {
        section(name, page.html(), labels);
        page.drawing(name, true);
        page.html().close().line();
    }

    private static void section(String name, HtmlOutput html, Labels labels) throws IOException {
        html.open("section", "id", name, "aria-labelledby", name + "-heading");
        html.element("h2", labels.phrase("page.report." + name), "id", name + "-heading");
    }
}
