package org.cumbre.rdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.cumbre.event.Report;
import org.cumbre.text.Article;
import org.cumbre.text.TextSketch;

/** Reads single claims back from their articles' graphs. Of the articles it keeps those read last, so that any number can be read. */
public final class ReportReader {

    private static final int KEPT = 2_000;

    private final Function<Node, Graph> graphs;
    private final ActorReader shared;
    private final Map<Node, Source> recent = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, Source> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * @param graphs gives the graph of an article's IRI
     * @param shared reads the graph {@link Iris#actors}
     */
    public ReportReader(Function<Node, Graph> graphs, ActorReader shared) {
        this.graphs = graphs;
        this.shared = shared;
    }

    /**
     * The claim with its article, whose text stays empty; nothing if no article makes it any more.
     *
     * @throws GraphFault if the graph is not one that {@link ArticleQuads} writes
     */
    public Optional<Report> report(Node claim) {
        Node article = Iris.articleOf(claim);
        Source source = recent.get(article);
        if (source == null) {
            GraphReader reader = new GraphReader(graphs.apply(article), shared);
            if (!reader.has(article)) {
                return Optional.empty();
            }
            source = new Source(reader, reader.article(article), reader.sketch(article));
            recent.put(article, source);
        }
        return source.report(claim);
    }

    private record Source(GraphReader reader, Article article, TextSketch sketch) {

        Optional<Report> report(Node claim) {
            return reader.has(claim) ? Optional.of(new Report(article, reader.claim(claim), sketch)) : Optional.empty();
        }
    }
}
