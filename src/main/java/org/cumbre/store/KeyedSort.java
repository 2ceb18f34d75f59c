package org.cumbre.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.jspecify.annotations.Nullable;

/**
 * Executes ORDER BY with each row's keys worked out once, where ARQ works them out at each comparison, which is some ten times a row. The order is
 * ARQ's own, that of rows whose keys are alike included.
 */
final class KeyedSort extends OpExecutorTDB2 {

    /** To be set as a query's {@code ARQConstants.sysOpExecutorFactory}. */
    static final OpExecutorFactory FACTORY = KeyedSort::new;

    private KeyedSort(ExecutionContext context) {
        super(context);
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        QueryIterator unsorted = exec(order.getSubOp(), input);
        Iterator<Binding> sorted = new IteratorDelayedInitialization<>() {
            @Override
            protected Iterator<Binding> initializeIterator() {
                return sorted(unsorted, order.getConditions());
            }
        };
        return new QueryIterPlainWrapper(sorted, execCxt) {
            @Override
            protected void closeIterator() {
                unsorted.close();
                super.closeIterator();
            }

            @Override
            protected void requestCancel() {
                unsorted.cancel();
                super.requestCancel();
            }
        };
    }

    private Iterator<Binding> sorted(QueryIterator unsorted, List<SortCondition> conditions) {
        List<Row> rows = new ArrayList<>();
        unsorted.forEachRemaining(binding -> rows.add(new Row(binding, keys(binding, conditions))));
        rows.sort((one, other) -> compare(one, other, conditions));
        return rows.stream().map(Row::binding).iterator();
    }

    private record Row(Binding binding, @Nullable NodeValue[] keys) {}

    /** What has no value comes first. */
    private @Nullable NodeValue[] keys(Binding binding, List<SortCondition> conditions) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int at = 0; at < keys.length; at++) {
            try {
                keys[at] = conditions.get(at).getExpression().eval(binding, execCxt);
            } catch (ExprEvalException noValue) {
                keys[at] = null;
            }
        }
        return keys;
    }

    private static int compare(Row one, Row other, List<SortCondition> conditions) {
        for (int at = 0; at < conditions.size(); at++) {
            int order = BindingComparator.compareNodesRaw(one.keys()[at], other.keys()[at]);
            if (order != 0) {
                return conditions.get(at).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.binding(), other.binding());
    }
}
