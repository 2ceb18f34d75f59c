package org.cumbre.server;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.Path;

/** Finds what a query must not ask for: other servers, code, and what no time limit could stop while it runs. */
final class QueryGuard {

    private static final String NO_SERVICE =
            "SERVICE is refused: this endpoint makes no calls to other servers. Ask both and join what they answer.";
    private static final String NO_CODE = "Functions of Java or JavaScript are refused: ";
    private static final String NO_SUCH_PATH = " is refused: such a path would go back and forth without an end. Repeat"
            + " (*, +) a path without inverse (^), repetition or negation in it, from or to something that is given.";
    private static final String NO_SUCH_PATTERN = " is refused: patterns are given as they stand, and repeat without a"
            + " limit (*, +, {n,}) twice at most, and nothing that repeats or has alternatives in it.";

    private static final String NO_CALL = "CALL is refused: name the function itself.";
    private static final String NO_GROWTH = "Texts that grow again and again are refused: CONCAT and REPLACE of what"
            + " CONCAT and REPLACE have made would fill the memory.";
    private static final Set<String> PATTERN_FUNCTIONS =
            Set.of("http://www.w3.org/2005/xpath-functions#matches", "http://www.w3.org/2005/xpath-functions#replace");

    private final TextGrowth growth = new TextGrowth();
    private Optional<String> found = Optional.empty();

    private QueryGuard() {}

    /** Why a query is refused; anywhere in it, also inside EXISTS and sub-queries. */
    static Optional<String> objection(Query query) {
        QueryGuard guard = new QueryGuard();
        if (query.getQueryPattern() != null) {
            Walker.walk(Algebra.compile(query), guard.new Patterns(), guard.new Expressions());
        }
        return guard.found;
    }

    private void object(String why) {
        found = found.or(() -> Optional.of(why));
    }

    private void term(Node node) {
        if (node.isURI() && isCode(node.getURI())) {
            object(NO_CODE + node.getURI());
        }
    }

    private static boolean isCode(String iri) {
        return iri.startsWith("java:") || iri.startsWith("http://jena.apache.org/ARQ/jsFunction");
    }

    private final class Patterns extends OpVisitorBase {

        @Override
        public void visit(OpService service) {
            object(NO_SERVICE);
        }

        @Override
        public void visit(OpBGP triples) {
            triples.getPattern().forEach(triple -> term(triple.getPredicate()));
        }

        @Override
        public void visit(OpGroup group) {
            for (ExprAggregator aggregate : group.getAggregators()) {
                ExprList of = aggregate.getAggregator().getExprList();
                if (of != null) {
                    of.forEach(expression -> Walker.walk(expression, this, new Expressions()));
                }
            }
        }

        @Override
        public void visit(OpExtend binding) {
            texts(growth.within(binding.getVarExprList()));
        }

        @Override
        public void visit(OpAssign binding) {
            texts(growth.within(binding.getVarExprList()));
        }

        @Override
        public void visit(OpFilter filter) {
            texts(growth.within(filter.getExprs()));
        }

        @Override
        public void visit(OpLeftJoin optional) {
            if (optional.getExprs() != null) {
                texts(growth.within(optional.getExprs()));
            }
        }

        private void texts(boolean within) {
            if (!within) {
                object(NO_GROWTH);
            }
        }

        @Override
        public void visit(OpPath step) {
            Path path = step.getTriplePath().getPath();
            boolean open = step.getTriplePath().getSubject().isVariable()
                    && step.getTriplePath().getObject().isVariable();
            if (path != null && !PathCheck.ends(path, open)) {
                object("The path " + path + NO_SUCH_PATH);
            }
        }
    }

    private final class Expressions extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionN function) {
            if (function.getFunctionIRI() != null && isCode(function.getFunctionIRI())) {
                object(NO_CODE + function.getFunctionIRI());
            }
            if (function instanceof E_Call) {
                object(NO_CALL);
            }
            if (hasPattern(function)) {
                Expr pattern = function.getArg(2);
                if (!pattern.isConstant()
                        || !RegexCheck.ends(pattern.getConstant().asString())) {
                    object("The pattern " + pattern + NO_SUCH_PATTERN);
                }
            }
        }

        private boolean hasPattern(ExprFunctionN function) {
            return function instanceof E_Regex
                    || function instanceof E_StrReplace
                    || (function.getFunctionIRI() != null
                            && PATTERN_FUNCTIONS.contains(function.getFunctionIRI())
                            && function.numArgs() > 1);
        }
    }
}
