package org.cumbre.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.Symbol;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * All that a graph says of one subject, read from the index in one go and kept for a while: a query asks an event for its type, status, label
 * and days one after the other, and each time TDB2 would go down its tree anew. For one query, within one transaction.
 */
final class Stars {

    /** Under which a query's context has them. */
    static final Symbol SYMBOL = Symbol.create("https://w3id.org/cumbre/ns#stars");

    /** More is said of a few actors only; they are asked for what is wanted. */
    private static final int MOST_ARMS = 128;

    private static final int MOST_KEPT = 2_000;

    private final NodeTable nodes;
    private final NodeTupleTable triples;
    private final NodeTupleTable quads;
    private final Map<NodeId, List<Arm>> consolidated = kept();
    private final Map<NodeId, List<Arm>> named = kept();
    private final Map<Node, NodeId> constants = kept();

    /** One statement of a subject; its graph is {@link NodeId#NodeIdAny} in the default graph. */
    record Arm(NodeId graph, NodeId predicate, NodeId object) {}

    Stars(DatasetGraphTDB tables) {
        triples = tables.getTripleTable().getNodeTupleTable();
        quads = tables.getQuadTable().getNodeTupleTable();
        nodes = triples.getNodeTable();
    }

    NodeTable nodes() {
        return nodes;
    }

    /** The number of a node, {@link NodeId#NodeDoesNotExist} if the graph has it nowhere. */
    NodeId id(Node node) {
        return constants.computeIfAbsent(node, nodes::getNodeIdForNode);
    }

    /**
     * What is said of a subject, with this predicate among others.
     *
     * @param inGraphs in the named graphs, else in the default graph
     */
    List<Arm> of(NodeId subject, NodeId predicate, boolean inGraphs) {
        Map<NodeId, List<Arm>> known = inGraphs ? named : consolidated;
        List<Arm> arms = known.computeIfAbsent(subject, some -> first(find(some, NodeId.NodeIdAny, inGraphs)));
        return arms.size() <= MOST_ARMS ? arms : all(find(subject, predicate, inGraphs));
    }

    private Iterator<Arm> find(NodeId subject, NodeId predicate, boolean inGraphs) {
        NodeId any = NodeId.NodeIdAny;
        Iterator<Tuple<NodeId>> found =
                inGraphs ? quads.find(any, subject, predicate, any) : triples.find(subject, predicate, any);
        int skip = inGraphs ? 1 : 0;
        return Iter.map(
                found, tuple -> new Arm(inGraphs ? tuple.get(0) : any, tuple.get(skip + 1), tuple.get(skip + 2)));
    }

    private static List<Arm> first(Iterator<Arm> arms) {
        List<Arm> first = new ArrayList<>();
        while (first.size() <= MOST_ARMS && arms.hasNext()) {
            first.add(arms.next());
        }
        Iter.close(arms);
        return first;
    }

    private static List<Arm> all(Iterator<Arm> arms) {
        List<Arm> all = new ArrayList<>();
        arms.forEachRemaining(all::add);
        return all;
    }

    private static <K, V> Map<K, V> kept() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }
}
