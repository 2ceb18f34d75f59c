package org.cumbre.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/** A row of a query with values that a {@link StarPattern} found, kept as numbers until somebody asks for one. */
final class StarRow extends BindingBase {

    private final List<Var> variables;
    private final NodeId[] ids;
    private final @Nullable Node[] values;
    private final Stars stars;

    StarRow(Binding before, List<Var> variables, NodeId[] ids, Stars stars) {
        super(before);
        this.variables = variables;
        this.ids = ids;
        this.values = new Node[ids.length];
        this.stars = stars;
    }

    /** The number of a variable's value; none if it has no value. */
    static @Nullable NodeId id(Var variable, Binding row, Stars stars) {
        Binding at = row;
        while (at instanceof StarRow some) {
            int position = some.variables.indexOf(variable);
            if (position >= 0) {
                return some.ids[position];
            }
            at = some.parent;
        }
        NodeId id = at instanceof BindingTDB numbered ? numbered.getNodeId(variable) : null;
        if (id != null) {
            return id;
        }
        Node value = at.get(variable);
        return value == null ? null : stars.id(value);
    }

    @Override
    protected @Nullable Node get1(Var variable) {
        int at = variables.indexOf(variable);
        if (at < 0) {
            return null;
        }
        Node value = values[at];
        if (value == null) {
            value = stars.nodes().getNodeForNodeId(ids[at]);
            values[at] = value;
        }
        return value;
    }

    @Override
    protected boolean contains1(Var variable) {
        return variables.contains(variable);
    }

    @Override
    protected Iterator<Var> vars1() {
        return variables.iterator();
    }

    @Override
    protected int size1() {
        return variables.size();
    }

    @Override
    protected boolean isEmpty1() {
        return variables.isEmpty();
    }

    @Override
    public Binding detach() {
        return detached(parent == null ? null : parent.detach());
    }

    @Override
    protected Binding detachWithNewParent(Binding newParent) {
        return detached(newParent);
    }

    private Binding detached(@Nullable Binding before) {
        BindingBuilder builder = before == null ? Binding.builder() : Binding.builder(before);
        variables.forEach(variable -> builder.add(variable, get1(variable)));
        return builder.build();
    }
}
