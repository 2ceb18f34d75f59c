package org.cumbre.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Report;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.GraphReader;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Vocabulary;

/** Reads articles and their claims from their graphs, within one transaction. */
final class StoredArticles {

    private final DatasetGraph graphs;
    private final ActorReader shared;

    StoredArticles(DatasetGraph graphs) {
        this.graphs = graphs;
        this.shared = new ActorReader(graphs.getGraph(Iris.actors()));
    }

    List<Node> names() {
        List<Node> names = new ArrayList<>();
        graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .forEachRemaining(quad -> names.add(quad.getGraph()));
        return names;
    }

    ArticleClaims article(Node name) {
        return new GraphReader(copy(name), shared).read();
    }

    /** The claims of some articles, of those that are there. */
    List<Report> reports(Collection<Node> names) {
        return names.stream()
                .filter(name -> graphs.containsGraph(name))
                .flatMap(name -> article(name).reports().stream())
                .toList();
    }

    /** The claims of graphs that are not written yet, as they will be read. */
    List<Report> told(Collection<Set<Triple>> articles) {
        return articles.stream()
                .flatMap(triples -> {
                    Graph graph = GraphFactory.createDefaultGraph();
                    triples.forEach(graph::add);
                    return new GraphReader(graph, shared).read().reports().stream();
                })
                .toList();
    }

    Graph copy(Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        graphs.getGraph(name).find().forEachRemaining(copy::add);
        return copy;
    }

    /**
     * Hands out the graph of one article after the other, without its text, in the order in which TDB2 keeps them. It reads the index that has the graph's name
     * first, and needs no other: a search for all quads would take another one.
     */
    static void each(DatasetGraph graphs, Consumer<StoredGraph> use) {
        NodeTupleTable quads = Database.tables(graphs).getQuadTable().getNodeTupleTable();
        TupleIndex byGraph = quads.getTupleTable().selectIndex("GSPO");
        NodeTable nodes = quads.getNodeTable();
        NodeId text = nodes.getNodeIdForNode(Vocabulary.ARTICLE_BODY);
        Iterator<Tuple<NodeId>> tuples = byGraph.all();
        List<Triple> triples = new ArrayList<>();
        NodeId current = NodeId.NodeDoesNotExist;
        Node name = Node.ANY;
        while (tuples.hasNext()) {
            Tuple<NodeId> tuple = tuples.next();
            if (!tuple.get(0).equals(current)) {
                hand(name, triples, use);
                current = tuple.get(0);
                name = nodes.getNodeForNodeId(current);
            }
            if (Iris.isArticle(name) && !tuple.get(2).equals(text)) {
                triples.add(Triple.create(
                        nodes.getNodeForNodeId(tuple.get(1)),
                        nodes.getNodeForNodeId(tuple.get(2)),
                        nodes.getNodeForNodeId(tuple.get(3))));
            }
        }
        hand(name, triples, use);
    }

    private static void hand(Node name, List<Triple> triples, Consumer<StoredGraph> use) {
        if (!triples.isEmpty()) {
            use.accept(new StoredGraph(name, List.copyOf(triples)));
            triples.clear();
        }
    }

    /** What the graph of one article says. */
    record StoredGraph(Node name, List<Triple> triples) {

        boolean claims() {
            return triples.stream().anyMatch(triple -> triple.getPredicate().equals(Vocabulary.EVENT_TYPE));
        }

        Graph graph() {
            Graph graph = GraphFactory.createDefaultGraph();
            triples.forEach(graph::add);
            return graph;
        }
    }
}
