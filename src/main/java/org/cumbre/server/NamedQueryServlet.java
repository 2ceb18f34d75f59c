package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.store.EventStore;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.QueryFault;
import org.cumbre.store.QueryOutput;
import org.cumbre.store.QueryRunner;
import org.cumbre.store.UnknownActorException;

/** {@code /cumbre/query/NAME?param=…&format=…}: a named query as a link. */
final class NamedQueryServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<QueryOutput, String> MEDIA_TYPES = Map.of(
            QueryOutput.JSON, "application/sparql-results+json",
            QueryOutput.CSV, "text/csv; charset=utf-8",
            QueryOutput.TSV, "text/tab-separated-values; charset=utf-8",
            QueryOutput.XML, "application/sparql-results+xml",
            QueryOutput.HTML, "text/html; charset=utf-8",
            QueryOutput.TABLE, "text/plain; charset=utf-8");

    private final transient QueryRunner runner;
    private final transient Map<String, NamedQuery> queries =
            NamedQueries.all().stream().collect(Collectors.toMap(NamedQuery::name, query -> query));

    NamedQueryServlet(EventStore store, ServerLimits limits) {
        this.runner = new QueryRunner(store, limits.queryTime());
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = Optional.ofNullable(request.getPathInfo()).orElse("").replaceFirst("^/", "");
        Optional<NamedQuery> query = Optional.ofNullable(queries.get(name));
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((parameter, given) -> values.put(parameter, given[0]));
        String form = Optional.ofNullable(values.remove("format")).orElse("json");
        Optional<QueryOutput> output = QueryOutput.named(form);
        if (query.isEmpty()) {
            response.sendError(
                    HttpServletResponse.SC_NOT_FOUND,
                    (name.isEmpty() ? "There are " : "No query is called \"" + name + "\"; there are ")
                            + queries.keySet().stream().sorted().collect(Collectors.joining(", ")));
        } else if (output.isEmpty()) {
            response.sendError(
                    HttpServletResponse.SC_BAD_REQUEST,
                    "format: expected json, csv, tsv, xml, html or table, not \"" + form + "\"");
        } else {
            answer(query.get(), values, output.get(), response);
        }
    }

    private void answer(NamedQuery query, Map<String, String> values, QueryOutput output, HttpServletResponse response)
            throws IOException {
        response.setContentType(MEDIA_TYPES.get(output));
        OutputStream out = response.getOutputStream();
        try {
            runner.run(query, values, output, out);
        } catch (UnknownActorException unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND, unknown.getMessage());
        } catch (QueryFault fault) {
            response.sendError(
                    fault.late() ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : HttpServletResponse.SC_BAD_REQUEST,
                    fault.getMessage());
        }
    }
}
