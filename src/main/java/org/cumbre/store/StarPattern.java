package org.cumbre.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.store.NodeId;
import org.jspecify.annotations.Nullable;

/**
 * Statements that a query asks for about one subject.
 *
 * @param variables of graphs and objects, each once
 */
record StarPattern(Node subject, List<Wanted> statements, List<Var> variables) {

    /**
     * One of them.
     *
     * @param graphAt the place of its graph among the variables, -1 if it is given
     * @param objectAt the place of its object among the variables, -1 if it is given
     */
    private record Wanted(Quad quad, int graphAt, int objectAt) {

        boolean inGraphs() {
            return !quad.isDefaultGraph();
        }

        @Nullable
        NodeId graph(@Nullable NodeId[] values, Stars stars) {
            return inGraphs() ? value(quad.getGraph(), graphAt, values, stars) : NodeId.NodeIdAny;
        }

        @Nullable
        NodeId object(@Nullable NodeId[] values, Stars stars) {
            return value(quad.getObject(), objectAt, values, stars);
        }

        private static @Nullable NodeId value(Node node, int at, @Nullable NodeId[] values, Stars stars) {
            return at >= 0 ? values[at] : stars.id(node);
        }

        @Nullable
        NodeId[] with(Stars.Arm arm, @Nullable NodeId[] values) {
            @Nullable NodeId[] more = values.clone();
            if (graphAt >= 0) {
                more[graphAt] = arm.graph();
            }
            if (objectAt >= 0) {
                more[objectAt] = arm.object();
            }
            return more;
        }
    }

    static StarPattern of(List<Quad> quads) {
        List<Var> variables =
                quads.stream().flatMap(StarPattern::variables).distinct().toList();
        List<Wanted> wanted = quads.stream()
                .map(quad -> new Wanted(quad, variables.indexOf(quad.getGraph()), variables.indexOf(quad.getObject())))
                .toList();
        return new StarPattern(quads.get(0).getSubject(), wanted, variables);
    }

    /** The predicate is given, and the graph is the default graph, or any named graph or a given one. */
    static boolean answers(Quad quad) {
        return quad.getPredicate().isURI()
                && !quad.isUnionGraph()
                && !quad.getGraph().equals(quad.getObject())
                && Stream.of(quad.getGraph(), quad.getSubject(), quad.getObject())
                        .noneMatch(node -> node.isTripleTerm() || node.isBlank());
    }

    static Stream<Var> variables(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getObject()).filter(Var::isVar).map(Var::alloc);
    }

    /** The row as often as the statements are there, with what they say. */
    List<Binding> extensions(Binding row, Stars stars) {
        List<Binding> found = new ArrayList<>();
        NodeId about = subject instanceof Var variable ? StarRow.id(variable, row, stars) : stars.id(subject);
        if (about != null && NodeId.isConcrete(about)) {
            @Nullable NodeId[] values = new NodeId[variables.size()];
            for (int at = 0; at < values.length; at++) {
                values[at] = StarRow.id(variables.get(at), row, stars);
            }
            new Search(about, row, open(values), stars, found).extend(0, values);
        }
        return found;
    }

    private int[] open(@Nullable NodeId[] values) {
        return IntStream.range(0, values.length)
                .filter(at -> values[at] == null)
                .toArray();
    }

    /** The statements about a subject that fit a row. */
    private final class Search {

        private final NodeId about;
        private final Binding row;
        private final int[] open;
        private final List<Var> openVariables;
        private final Stars stars;
        private final List<Binding> found;

        Search(NodeId about, Binding row, int[] open, Stars stars, List<Binding> found) {
            this.about = about;
            this.row = row;
            this.open = open;
            this.openVariables = open.length == variables.size()
                    ? variables
                    : IntStream.of(open).mapToObj(variables::get).toList();
            this.stars = stars;
            this.found = found;
        }

        void extend(int number, @Nullable NodeId[] values) {
            if (number == statements.size()) {
                found.add(extended(values));
                return;
            }
            Wanted wanted = statements.get(number);
            NodeId predicate = stars.id(wanted.quad().getPredicate());
            NodeId graph = wanted.graph(values, stars);
            NodeId object = wanted.object(values, stars);
            for (Stars.Arm arm : stars.of(about, predicate, wanted.inGraphs())) {
                if (arm.predicate().equals(predicate)
                        && (graph == null || arm.graph().equals(graph))
                        && (object == null || arm.object().equals(object))) {
                    extend(number + 1, wanted.with(arm, values));
                }
            }
        }

        private Binding extended(@Nullable NodeId[] values) {
            NodeId[] ids = new NodeId[open.length];
            for (int at = 0; at < ids.length; at++) {
                ids[at] = Objects.requireNonNull(values[open[at]]);
            }
            return ids.length == 0 ? row : new StarRow(row, openVariables, ids, stars);
        }
    }
}
