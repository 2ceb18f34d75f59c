package org.cumbre.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Executes ORDER BY with each row's keys worked out once, where ARQ works them out at each comparison, which is some ten times a row. The order is
 * ARQ's own, that of rows whose keys are alike included.
 */
final class KeyedSort {

    private final List<SortCondition> conditions;
    private final ExecutionContext context;

    private KeyedSort(List<SortCondition> conditions, ExecutionContext context) {
        this.conditions = conditions;
        this.context = context;
    }

    static QueryIterator sorted(QueryIterator unsorted, List<SortCondition> conditions, ExecutionContext context) {
        KeyedSort sort = new KeyedSort(conditions, context);
        Iterator<Binding> sorted = new IteratorDelayedInitialization<>() {
            @Override
            protected Iterator<Binding> initializeIterator() {
                return sort.sorted(unsorted);
            }
        };
        return new QueryIterPlainWrapper(sorted, context) {
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

    private Iterator<Binding> sorted(QueryIterator unsorted) {
        List<Row> rows = new ArrayList<>();
        unsorted.forEachRemaining(binding -> rows.add(new Row(binding, keys(binding))));
        rows.sort((one, other) -> compare(one, other));
        return rows.stream().map(Row::binding).iterator();
    }

    private record Row(Binding binding, @Nullable NodeValue[] keys) {}

    /** What has no value comes first. */
    private @Nullable NodeValue[] keys(Binding binding) {
        @Nullable NodeValue[] keys = new NodeValue[conditions.size()];
        for (int at = 0; at < keys.length; at++) {
            try {
                keys[at] = conditions.get(at).getExpression().eval(binding, context);
            } catch (ExprEvalException noValue) {
                keys[at] = null;
            }
        }
        return keys;
    }

    private int compare(Row one, Row other) {
        for (int at = 0; at < conditions.size(); at++) {
            int order = BindingComparator.compareNodesRaw(one.keys()[at], other.keys()[at]);
            if (order != 0) {
                return conditions.get(at).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
        }
        return BindingComparator.compareBindingsSyntactic(one.binding(), other.binding());
    }
}
