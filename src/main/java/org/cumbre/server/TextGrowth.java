package org.cumbre.server;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;

/**
 * Estimates how many times longer than a text of the graph the texts get that a query puts together. CONCAT of itself, or REPLACE of each
 * letter by ten, a few times upon each other, would fill any memory in one step, before a time limit or anybody else is asked.
 */
final class TextGrowth {

    private static final double MOST = 200;
    private static final double ENCODED = 3;
    private static final double UNKNOWN = 50;

    private final Map<Var, Double> sizes = new HashMap<>();

    /** Notes what variables are bound to; in the order in which the query does it. */
    boolean within(VarExprList bound) {
        boolean within = true;
        for (Var variable : bound.getVars()) {
            Expr expression = bound.getExpr(variable);
            if (expression != null) {
                double size = size(expression);
                sizes.put(variable, size);
                within &= size <= MOST;
            }
        }
        return within;
    }

    boolean within(Iterable<Expr> expressions) {
        boolean within = true;
        for (Expr expression : expressions) {
            within &= size(expression) <= MOST;
        }
        return within;
    }

    private double size(Expr expression) {
        if (expression.isVariable()) {
            return sizes.getOrDefault(expression.asVar(), 1.0);
        } else if (!expression.isFunction()) {
            return 1;
        }
        ExprFunction function = expression.getFunction();
        List<Expr> arguments = function.getArgs();
        if (function instanceof E_StrConcat || isCalled(function, "#concat") || isCalled(function, "#string-join")) {
            return arguments.stream().mapToDouble(this::size).sum();
        }
        double longest = arguments.stream().mapToDouble(this::size).max().orElse(1);
        if (function instanceof E_StrReplace || isCalled(function, "#replace")) {
            return longest * (arguments.size() > 2 ? growth(arguments.get(2)) : 1);
        }
        return function instanceof E_StrEncodeForURI ? ENCODED * longest : longest;
    }

    /** By how much a letter grows that is replaced. */
    private static double growth(Expr replacement) {
        return replacement.isConstant()
                ? Math.max(1, replacement.getConstant().asString().length())
                : UNKNOWN;
    }

    private static boolean isCalled(ExprFunction function, String name) {
        return Optional.ofNullable(function.getFunctionIRI())
                .filter(iri -> iri.endsWith(name))
                .isPresent();
    }
}
