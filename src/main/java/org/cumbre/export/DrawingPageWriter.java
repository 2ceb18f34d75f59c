package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import org.cumbre.store.EventSource;

/** A page with one drawing of all the events: a timeline or a network. */
final class DrawingPageWriter implements EventWriter {

    private final String drawing;

    private DrawingPageWriter(String drawing) {
        this.drawing = drawing;
    }

    static DrawingPageWriter timeline() {
        return new DrawingPageWriter("timeline");
    }

    static DrawingPageWriter network() {
        return new DrawingPageWriter("network");
    }

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        PageSummary summary = PageSummary.of(events, options.labels());
        Page page = new Page(out, options);
        String title = options.labels().phrase("page." + drawing);
        page.begin(
                options.subject().isEmpty() ? title : title + ": " + PlainText.line(options.subject()), summary.lead());
        page.drawing(drawing, false);
        page.end(events);
        return summary.events();
    }
}
