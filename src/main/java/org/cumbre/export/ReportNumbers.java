package org.cumbre.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;

/** The numbers of a report: figures, and bars with their figures beside them. */
final class ReportNumbers {

    private final HtmlOutput html;
    private final Labels labels;

    ReportNumbers(HtmlOutput html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    void write(PageSummary summary, String subject) throws IOException {
        html.open("section", "id", "numbers", "aria-labelledby", "numbers-heading");
        html.element("h2", labels.phrase("page.report.numbers"), "id", "numbers-heading");
        html.open("ul", "class", "numbers");
        figure(summary.events(), "events");
        figure(summary.articles(), "articles");
        if (summary.publishers() > 0) {
            figure(summary.publishers(), "publishers");
        }
        figure(summary.actors(), "actors");
        for (Status status : Status.values()) {
            if (summary.count(status) > 0) {
                item(summary.count(status), labels.of(status));
            }
        }
        html.close().line();
        html.open("div", "class", "columns");
        column("types");
        for (Map.Entry<EventType, Integer> type : summary.types()) {
            bar(
                    labels.of(type.getKey()),
                    type.getValue(),
                    summary.events(),
                    "t-" + type.getKey().label());
        }
        html.close().close();
        column("busiest");
        List<Map.Entry<String, Integer>> busiest = summary.busiest(subject);
        for (Map.Entry<String, Integer> actor : busiest) {
            bar(actor.getKey(), actor.getValue(), summary.events(), "t-actor");
        }
        html.close().close().close().close().line();
    }

    /** How sure the events are, and what that rests on. */
    void sureness(PageSummary summary) throws IOException {
        html.element("p", labels.phrase("page.report.sure.what"));
        html.open("div", "class", "columns");
        column("sure.confidence");
        for (PageSummary.Sureness band : PageSummary.Sureness.values()) {
            bar(labels.phrase("page." + band.key()), summary.count(band), summary.events(), "t-actor");
        }
        html.close().close();
        column("sure.rests");
        bar(phrase("sure.several"), summary.severalArticles(), summary.events(), "t-actor");
        bar(phrase("sure.single"), summary.events() - summary.severalArticles(), summary.events(), "t-actor");
        bar(phrase("sure.attributed"), summary.attributed(), summary.events(), "t-actor");
        bar(phrase("sure.undated"), summary.undated(), summary.events(), "t-actor");
        html.close().close().close();
    }

    private void figure(int number, String key) throws IOException {
        item(number, labels.phrase("page.report." + key + ".number", number));
    }

    private void item(int number, String label) throws IOException {
        html.open("li").element("strong", Integer.toString(number)).text(label).close();
    }

    private void column(String key) throws IOException {
        html.open("div").element("h3", phrase(key)).open("dl", "class", "bars");
    }

    /** A bar is a drawing of the figure beside it, and therefore nothing to those who listen. */
    private void bar(String label, int number, int of, String colour) throws IOException {
        html.element("dt", label, "dir", "auto").open("dd");
        html.open("svg", "viewBox", "0 0 100 12", "preserveAspectRatio", "none", "aria-hidden", "true");
        html.open("rect", "class", colour, "width", Integer.toString(of == 0 ? 0 : 100 * number / of), "height", "12")
                .close()
                .close()
                .close();
        html.element("dd", Integer.toString(number));
    }

    private String phrase(String key) {
        return labels.phrase("page.report." + key);
    }
}
