package org.cumbre.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.event.EventChange;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Literals;
import org.cumbre.rdf.Vocabulary;

/** Changes a dataset: articles come and go, and the events with them. Each change is one transaction. */
final class GraphWriter {

    private final DatasetGraph graphs;
    private final ArticleQuads articleQuads;
    private final EventQuads eventQuads;
    private final ActorRegistry registry;

    GraphWriter(DatasetGraph graphs, ArticleQuads articleQuads, EventQuads eventQuads, ActorRegistry registry) {
        this.graphs = graphs;
        this.articleQuads = articleQuads;
        this.eventQuads = eventQuads;
        this.registry = registry;
    }

    /**
     * @param consolidation brings the events into line, if they are as it would have them; else they are left as they are
     * @return how many articles are new or changed
     */
    int write(List<ArticleClaims> articles, Optional<Consolidation> consolidation) {
        ActorRegistry.Unwritten unwritten = registry.unwritten(articles);
        int count = Txn.calculateWrite(graphs, () -> {
            boolean relearned = registry.write(unwritten, graphs.getGraph(Iris.actors()));
            Map<Node, Set<Triple>> changed = changed(articles);
            Optional<EventChange> change = consolidation
                    .filter(wanted -> !relearned && !changed.isEmpty() && consolidatedWith(wanted))
                    .map(wanted -> change(wanted, changed));
            changed.forEach(this::replace);
            if (change.isPresent()) {
                apply(change.get());
            } else if (relearned || !changed.isEmpty()) {
                outdated();
            }
            return changed.size();
        });
        registry.committed(unwritten);
        return count;
    }

    private EventChange change(Consolidation consolidation, Map<Node, Set<Triple>> changed) {
        StoredArticles articles = new StoredArticles(graphs);
        return consolidation.update(
                new StoredArchive(graphs, articles::article),
                articles.reports(changed.keySet()),
                articles.told(changed.values().stream()
                        .filter(told -> !told.isEmpty())
                        .toList()));
    }

    /** @return how many articles */
    int remove(String source, Consolidation consolidation) {
        return Txn.calculateWrite(graphs, () -> {
            Set<Node> names = ArticleGraphs.of(source, graphs);
            Map<Node, Set<Triple>> nothing = new LinkedHashMap<>();
            names.forEach(name -> nothing.put(name, Set.of()));
            Optional<EventChange> change =
                    Optional.of(consolidation).filter(this::consolidatedWith).map(wanted -> change(wanted, nothing));
            names.forEach(graphs::removeGraph);
            change.ifPresentOrElse(this::apply, this::outdated);
            return names.size();
        });
    }

    private void apply(EventChange change) {
        Set<Actor> known = new HashSet<>();
        change.written().forEach(filed -> known.addAll(registry.unwritten(filed.event())));
        registry.describe(known, graphs.getGraph(Iris.actors()));
        new EventGraph(graphs, eventQuads).apply(change);
    }

    /** @return how many events there are */
    int consolidate(Consolidation consolidation, Stages stages) {
        return Txn.calculateWrite(graphs, () -> {
            Set<String> kept = new HashSet<>();
            Set<Actor> known = new HashSet<>();
            EventGraph written = new EventGraph(graphs, eventQuads);
            new WholeConsolidation(graphs, consolidation, stages)
                    .run(TypePasses.count(graphs), article -> {}, filed -> {
                        kept.add(filed.event().id());
                        known.addAll(registry.unwritten(filed.event()));
                        written.write(filed);
                        stages.at("writing events", kept.size(), 0);
                    });
            graphs.getDefaultGraph().find(Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT).toList().stream()
                    .map(triple -> Iris.eventId(triple.getSubject()))
                    .filter(id -> !kept.contains(id))
                    .forEach(written::remove);
            registry.describe(known, graphs.getGraph(Iris.actors()));
            written.settleAll();
            consolidated(graphs, consolidation);
            return kept.size();
        });
    }

    boolean consolidatedWith(Consolidation consolidation) {
        return graphs.contains(
                Iris.filing(), Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Literals.text(consolidation.rules()));
    }

    /** From here on the events are those of the claims. */
    static void consolidated(DatasetGraph graphs, Consolidation consolidation) {
        Graph filing = graphs.getGraph(Iris.filing());
        filing.remove(Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Node.ANY);
        filing.add(Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Literals.text(consolidation.rules()));
    }

    /** From here on the events are not those of the claims. */
    private void outdated() {
        graphs.getGraph(Iris.filing()).remove(Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Node.ANY);
    }

    /** The graphs that say something else than before, with what they are to say. */
    private Map<Node, Set<Triple>> changed(List<ArticleClaims> articles) {
        Map<Node, Set<Triple>> changed = new LinkedHashMap<>();
        for (ArticleClaims article : articles) {
            Node name = Iris.article(article.article());
            Set<Triple> wanted =
                    articleQuads.of(article).stream().map(Quad::asTriple).collect(Collectors.toSet());
            changed.remove(name);
            if (!wanted.equals(new HashSet<>(graphs.getGraph(name).find().toList()))) {
                changed.put(name, wanted);
            }
        }
        return changed;
    }

    private void replace(Node name, Set<Triple> wanted) {
        Graph graph = graphs.getGraph(name);
        Set<Triple> missing = new HashSet<>(wanted);
        graph.find().toList().stream().filter(triple -> !missing.remove(triple)).forEach(graph::delete);
        missing.forEach(graph::add);
    }
}
