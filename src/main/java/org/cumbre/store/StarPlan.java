package org.cumbre.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Part of a query that asks only for what is said of subjects that are known when it is their turn, so that {@link Stars} answers it. It gives the
 * rows that TDB2 would give, one row in after the other, and no row before it is asked for.
 */
sealed interface StarPlan {

    Iterator<Binding> rows(Iterator<Binding> input, ExecutionContext context);

    /** Statements about one subject. */
    record Star(StarPattern pattern, Stars stars) implements StarPlan {
        @Override
        public Iterator<Binding> rows(Iterator<Binding> input, ExecutionContext context) {
            return Iter.flatMap(input, row -> pattern.extensions(row, stars).iterator());
        }
    }

    record Sequence(List<StarPlan> parts) implements StarPlan {
        @Override
        public Iterator<Binding> rows(Iterator<Binding> input, ExecutionContext context) {
            Iterator<Binding> rows = input;
            for (StarPlan part : parts) {
                rows = part.rows(rows, context);
            }
            return rows;
        }
    }

    record Filter(ExprList conditions, StarPlan part) implements StarPlan {
        @Override
        public Iterator<Binding> rows(Iterator<Binding> input, ExecutionContext context) {
            return Iter.filter(part.rows(input, context), row -> conditions.isSatisfied(row, context));
        }
    }

    /** OPTIONAL. */
    record Choice(StarPlan part) implements StarPlan {
        @Override
        public Iterator<Binding> rows(Iterator<Binding> input, ExecutionContext context) {
            return Iter.flatMap(input, row -> {
                Iterator<Binding> more = part.rows(Iter.singletonIterator(row), context);
                return more.hasNext() ? more : Iter.singletonIterator(row);
            });
        }
    }

    /**
     * A plan, if there is one for this part of a query.
     *
     * @param known the variables that have a value before; those that get one for certain are added
     */
    static Optional<StarPlan> of(Op op, Set<Var> known, Stars stars) {
        if (op instanceof OpQuadPattern pattern) {
            return pattern(pattern, known, stars);
        }
        if (op instanceof OpFilter filter) {
            return of(filter.getSubOp(), known, stars).map(part -> new Filter(filter.getExprs(), part));
        }
        if (op instanceof OpSequence sequence) {
            return sequence(sequence.getElements(), known, stars);
        }
        if (op instanceof OpConditional optional) {
            return of(optional.getLeft(), known, stars)
                    .flatMap(left -> of(optional.getRight(), new HashSet<>(known), stars)
                            .map(right -> new Sequence(List.of(left, new Choice(right)))));
        }
        return Optional.empty();
    }

    private static Optional<StarPlan> sequence(List<Op> elements, Set<Var> known, Stars stars) {
        List<StarPlan> parts = new ArrayList<>();
        for (Op element : elements) {
            Optional<StarPlan> part = of(element, known, stars);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(new Sequence(parts));
    }

    /** One star after the other, each as soon as its subject is known. */
    private static Optional<StarPlan> pattern(OpQuadPattern pattern, Set<Var> known, Stars stars) {
        List<Quad> left = new ArrayList<>(pattern.getPattern().getList());
        List<StarPlan> parts = new ArrayList<>();
        if (!left.stream().allMatch(StarPattern::answers)) {
            return Optional.empty();
        }
        while (!left.isEmpty()) {
            Optional<Node> subject = left.stream()
                    .map(Quad::getSubject)
                    .filter(node -> !node.isVariable() || known.contains((Var) node))
                    .findFirst();
            if (subject.isEmpty()) {
                return Optional.empty();
            }
            List<Quad> about = left.stream()
                    .filter(quad -> quad.getSubject().equals(subject.get()))
                    .toList();
            left.removeAll(about);
            parts.add(new Star(StarPattern.of(about), stars));
            about.forEach(quad -> StarPattern.variables(quad).forEach(known::add));
        }
        return Optional.of(parts.size() == 1 ? parts.get(0) : new Sequence(parts));
    }
}
