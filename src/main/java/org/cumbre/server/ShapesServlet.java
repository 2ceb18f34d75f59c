package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.cumbre.rdf.ViolationReport;
import org.cumbre.store.EventStore;

/** {@code /cumbre/shacl}: what is not as the SHACL shapes want it, as a validation report. It looks at the whole graph. */
final class ShapesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient EventStore store;

    ShapesServlet(EventStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RdfAnswer.write(ViolationReport.of(store.validate()), request, response);
    }
}
