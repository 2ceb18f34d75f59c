package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.cumbre.export.ExportFormat;
import org.cumbre.export.ExportOptions;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;
import org.cumbre.store.UnknownActorException;

/** {@code /cumbre/export/FORMAT?actor=…}: an export as a link, with the filters of the command line. */
final class ExportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient EventStore store;
    private final transient ServerLimits limits;

    ExportServlet(EventStore store, ServerLimits limits) {
        this.store = store;
        this.limits = limits;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        Optional<ExportFormat> format = ExportFormat.named(name);
        if (format.isEmpty()) {
            response.sendError(
                    HttpServletResponse.SC_NOT_FOUND,
                    (name.isEmpty() ? "There are " : "No export format is called \"" + name + "\"; there are ")
                            + ExportFormat.labels());
            return;
        }
        try {
            ExportParameters parameters = new ExportParameters(request.getParameterMap());
            write(format.get(), parameters.filter(), parameters.options(), response);
        } catch (TimedEvents.TimeIsUp late) {
            response.setHeader("Content-Disposition", null);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, name + ": " + late.getMessage());
        } catch (UnknownActorException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, unknown.getMessage());
        } catch (IllegalArgumentException wrong) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, wrong.getMessage());
        }
    }

    /** To be saved, not shown: a page that is shown from here could not run its own script. */
    private void write(ExportFormat format, EventFilter filter, ExportOptions options, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"cumbre-" + format.label() + "." + format.extension() + "\"");
        OutputStream out = response.getOutputStream();
        try {
            store.read(filter, events -> {
                try {
                    return format.write(new TimedEvents(events, limits.queryTime()), options, out);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }
}
