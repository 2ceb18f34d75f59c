package org.cumbre.store;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Literals;
import org.cumbre.rdf.Vocabulary;

/** Finds the graphs of the articles that a user means. */
final class ArticleGraphs {

    private ArticleGraphs() {}

    /**
     * The articles of that source, that address, or that IRI.
     *
     * @throws StoreException if there is none
     */
    static Set<Node> of(String source, DatasetGraph graphs) {
        Set<Node> found = new LinkedHashSet<>();
        for (Node property : new Node[] {Vocabulary.IDENTIFIER, Vocabulary.URL}) {
            graphs.findNG(Node.ANY, Node.ANY, property, Literals.text(source))
                    .forEachRemaining(quad -> add(quad, found));
        }
        Node iri = NodeFactory.createURI(source);
        if (Iris.isArticle(iri) && graphs.contains(iri, iri, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)) {
            found.add(iri);
        }
        if (found.isEmpty()) {
            throw new StoreException(source + ": the graph has no article of that source, address or IRI");
        }
        return found;
    }

    private static void add(Quad quad, Set<Node> found) {
        if (quad.getGraph().equals(quad.getSubject()) && Iris.isArticle(quad.getGraph())) {
            found.add(quad.getGraph());
        }
    }
}
