package org.cumbre.server;

import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.web.HttpSC;

/** Answers queries; refuses updates and what {@link QueryGuard} finds, and says why. */
final class ReadOnlyQueries extends SPARQL_QueryDataset {

    private static final String READ_ONLY =
            "This endpoint is read-only: INSERT, DELETE, LOAD and all other updates are refused.";
    private static final Pattern UPDATE_WORD =
            Pattern.compile("\\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b", Pattern.CASE_INSENSITIVE);

    private final ServerLimits limits;
    private final HeapWatch heap;

    ReadOnlyQueries(ServerLimits limits, HeapWatch heap) {
        this.limits = limits;
        this.heap = heap;
    }

    @Override
    public void validate(HttpAction action) {
        String contentType = String.valueOf(action.getRequestContentType());
        if (contentType.startsWith("application/sparql-update") || action.getRequestParameter("update") != null) {
            ServletOps.errorForbidden(READ_ONLY);
        }
        super.validate(action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (UPDATE_WORD.matcher(text).find() && update(text)) {
            ServletOps.errorForbidden(READ_ONLY);
        }
        try {
            super.execute(text, action);
        } catch (QueryCancelledException stopped) {
            ServletOps.error(
                    HttpSC.SERVICE_UNAVAILABLE_503,
                    "The query was stopped: it took longer than "
                            + limits.queryTime().toSeconds()
                            + " seconds, or longer than it asked for, or more memory than there is.");
        } catch (StackOverflowError deep) {
            ServletOps.error(HttpSC.BAD_REQUEST_400, "The query is nested too deeply, or its path is too long.");
        } catch (OutOfMemoryError full) {
            ServletOps.error(
                    HttpSC.SERVICE_UNAVAILABLE_503, "The query was stopped: it needs more memory than there is.");
        } finally {
            heap.ended();
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        QueryExec execution = super.createQueryExec(action, query, dataset);
        heap.started(execution);
        return execution;
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        QueryGuard.objection(query).ifPresent(ServletOps::errorForbidden);
        super.validateQuery(action, query);
    }

    private static boolean update(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryParseException notAnUpdate) {
            return false;
        }
    }
}
