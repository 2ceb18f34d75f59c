package org.cumbre.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.ShapeCheck;
import org.cumbre.rdf.Violation;

/** Checks a dataset against the SHACL shapes, graph by graph; an article's together with what the graph of the actors says of those it names. */
final class StoreCheck {

    private final Graph actors;
    private final ShapeCheck shapes = ShapeCheck.load();

    private StoreCheck(Graph actors) {
        this.actors = actors;
    }

    /** What is not as the shapes want it. */
    static List<Violation> of(DatasetGraph graphs) {
        StoredArticles articles = new StoredArticles(graphs);
        StoreCheck check = new StoreCheck(articles.copy(Iris.actors()));
        List<Violation> violations = new ArrayList<>(check.shapes.check("default graph", graphs.getDefaultGraph()));
        violations.addAll(check.shapes.check(Iris.actors().getURI(), check.actors));
        for (Node name : articles.names()) {
            violations.addAll(check.article(name, articles.copy(name)));
        }
        return List.copyOf(violations);
    }

    /** What is wrong with the actors is told once for all articles. */
    private List<Violation> article(Node name, Graph graph) {
        Set<String> own = graph.find().mapWith(Triple::getSubject).toSet().stream()
                .map(Node::toString)
                .collect(Collectors.toSet());
        graph.find()
                .mapWith(Triple::getObject)
                .filterKeep(Node::isURI)
                .toSet()
                .forEach(thing -> actors.find(thing, Node.ANY, Node.ANY).forEachRemaining(graph::add));
        return shapes.check(name.getURI(), graph).stream()
                .filter(violation -> own.contains(violation.subject()))
                .toList();
    }
}
