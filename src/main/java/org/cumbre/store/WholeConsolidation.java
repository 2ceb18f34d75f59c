package org.cumbre.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.cumbre.event.Consolidation;
import org.cumbre.event.EventType;
import org.cumbre.event.FiledEvent;
import org.cumbre.event.Report;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.GraphReader;
import org.cumbre.rdf.Iris;
import org.cumbre.store.StoredArticles.StoredGraph;

/**
 * Joins the claims of all articles into events, within one transaction. It goes through the articles once for each of {@link TypePasses},
 * so that its memory is bounded by the claims of a pass, whatever the number of articles.
 */
final class WholeConsolidation {

    private final DatasetGraph graphs;
    private final Consolidation consolidation;
    private final Stages stages;
    private final ActorReader shared;

    WholeConsolidation(DatasetGraph graphs, Consolidation consolidation, Stages stages) {
        this.graphs = graphs;
        this.consolidation = consolidation;
        this.stages = stages;
        Graph actors = new StoredArticles(graphs).copy(Iris.actors());
        this.shared = new ActorReader(actors);
    }

    /**
     * @param claims how many there are of each type
     * @param seen gets each article once
     * @param use gets each event once, those of a pass after all its articles
     */
    void run(Map<EventType, Long> claims, Consumer<StoredGraph> seen, Consumer<FiledEvent> use) {
        List<Set<EventType>> passes = TypePasses.of(claims, TypePasses.most());
        if (passes.isEmpty()) {
            StoredArticles.each(graphs, seen);
        }
        for (Set<EventType> types : passes) {
            boolean first = types == passes.get(0);
            long all = types.stream().mapToLong(claims::get).sum();
            List<Report> reports = new ArrayList<>();
            StoredArticles.each(graphs, article -> {
                if (first) {
                    seen.accept(article);
                }
                reports.addAll(new GraphReader(article.graph(), shared).outlines(article.name(), types));
                stages.at("reading claims", reports.size(), all);
            });
            stages.at("joining " + all + " claims", 0, 0);
            consolidation.events(reports).forEach(use);
        }
    }
}
