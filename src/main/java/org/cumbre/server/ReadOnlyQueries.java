package org.cumbre.server;

import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.update.UpdateFactory;

/** Answers queries; refuses updates, LOAD and SERVICE with a message that says so. */
final class ReadOnlyQueries extends SPARQL_QueryDataset {

    private static final String READ_ONLY =
            "This endpoint is read-only: INSERT, DELETE, LOAD and all other updates are refused.";
    private static final String NO_SERVICE =
            "SERVICE is refused: this endpoint makes no calls to other servers. Ask both and join what they answer.";
    private static final Pattern UPDATE_WORD =
            Pattern.compile("\\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY)\\b", Pattern.CASE_INSENSITIVE);

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
        super.execute(text, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        if (callsService(query)) {
            ServletOps.errorForbidden(NO_SERVICE);
        }
        super.validateQuery(action, query);
    }

    private static boolean update(String text) {
        try {
            return !UpdateFactory.create(text).getOperations().isEmpty();
        } catch (QueryParseException notAnUpdate) {
            return false;
        }
    }

    /** Anywhere in the query, also inside EXISTS and sub-queries. */
    private static boolean callsService(Query query) {
        boolean[] found = {false};
        if (query.getQueryPattern() != null) {
            Op pattern = Algebra.compile(query);
            Walker.walk(
                    pattern,
                    new OpVisitorBase() {
                        @Override
                        public void visit(OpService service) {
                            found[0] = true;
                        }
                    },
                    new ExprVisitorBase());
        }
        return found[0];
    }
}
