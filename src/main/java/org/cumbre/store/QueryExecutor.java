package org.cumbre.store;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPeek;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSingleton;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.engine.main.iterator.QueryIterOptionalIndex;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's execution of queries, but for what {@link StarPlan} and {@link KeyedSort} do faster with the same outcome. A query's context must have
 * {@link Stars}.
 */
final class QueryExecutor extends OpExecutorTDB2 {

    /** To be set as a query's {@code ARQConstants.sysOpExecutorFactory}. */
    static final OpExecutorFactory FACTORY = QueryExecutor::new;

    private final Stars stars;

    private QueryExecutor(ExecutionContext context) {
        super(context);
        stars = context.getContext().get(Stars.SYMBOL);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return KeyedSort.sorted(exec(order.getSubOp(), input), order.getConditions(), execCxt);
    }

    @Override
    protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
        return planned(pattern, input, rows -> super.execute(pattern, rows));
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return planned(filter, input, rows -> super.execute(filter, rows));
    }

    @Override
    protected QueryIterator execute(OpConditional optional, QueryIterator input) {
        QueryIterator left = exec(optional.getLeft(), input);
        return planned(
                optional.getRight(),
                left,
                rows -> new QueryIterOptionalIndex(rows, optional.getRight(), execCxt),
                StarPlan.Choice::new);
    }

    private QueryIterator planned(Op op, QueryIterator input, UnaryOperator<QueryIterator> unplanned) {
        return planned(op, input, unplanned, UnaryOperator.identity());
    }

    /** The plan is made for the first row. A row that lacks a value which that has, after an OPTIONAL, is left to TDB2. */
    private QueryIterator planned(
            Op op, QueryIterator input, UnaryOperator<QueryIterator> unplanned, UnaryOperator<StarPlan> how) {
        QueryIterPeek rows = QueryIterPeek.create(input, execCxt);
        Binding first = rows.peek();
        if (first == null) {
            return rows;
        }
        Set<Var> known = known(op, first);
        Optional<StarPlan> plan = StarPlan.of(op, new HashSet<>(known), stars).map(how);
        if (plan.isEmpty()) {
            return unplanned.apply(rows);
        }
        return QueryIterPlainWrapper.create(
                Iter.flatMap(
                        rows,
                        row -> known.stream().allMatch(row::contains)
                                ? plan.get().rows(Iter.singletonIterator(row), execCxt)
                                : unplanned.apply(QueryIterSingleton.create(row, execCxt))),
                execCxt);
    }

    /** The variables of a part that the row has values for. */
    private static Set<Var> known(Op op, Binding row) {
        return OpVars.mentionedVars(op).stream().filter(row::contains).collect(Collectors.toSet());
    }
}
