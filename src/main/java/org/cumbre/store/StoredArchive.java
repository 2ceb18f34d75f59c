package org.cumbre.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.EventArchive;
import org.cumbre.event.FormerEvent;
import org.cumbre.event.Report;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Literals;
import org.cumbre.rdf.Vocabulary;

/** The events of a dataset as consolidation looks at them again, within one transaction; each article is read once. */
final class StoredArchive implements EventArchive {

    private final Graph events;
    private final Graph filing;
    private final Function<Node, ArticleClaims> articles;
    private final Map<Node, Map<Node, Report>> reports = new HashMap<>();

    /** @param articles reads the graph of an article */
    StoredArchive(DatasetGraph graphs, Function<Node, ArticleClaims> articles) {
        this.events = graphs.getDefaultGraph();
        this.filing = graphs.getGraph(Iris.filing());
        this.articles = articles;
    }

    @Override
    public List<FormerEvent> filed(Collection<Long> keys) {
        Set<Node> found = new LinkedHashSet<>();
        keys.forEach(key -> filing.find(Node.ANY, Vocabulary.FILED_UNDER, Literals.integer(key))
                .forEachRemaining(triple -> found.add(triple.getSubject())));
        return found.stream().map(this::event).toList();
    }

    @Override
    public List<FormerEvent> telling(Collection<String> claims) {
        Set<Node> found = new LinkedHashSet<>();
        claims.forEach(claim -> events.find(Node.ANY, Vocabulary.CLAIM, NodeFactory.createURI(claim))
                .forEachRemaining(triple -> found.add(triple.getSubject())));
        return found.stream().map(this::event).toList();
    }

    /** The event of that IRI, if there is one. */
    Optional<FormerEvent> named(Node event) {
        return Iris.isEvent(event) && events.contains(event, Vocabulary.TYPE, Vocabulary.EVENT)
                ? Optional.of(event(event))
                : Optional.empty();
    }

    private FormerEvent event(Node event) {
        List<Report> told = events.find(event, Vocabulary.CLAIM, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .map(this::report)
                .toList();
        return new FormerEvent(Iris.eventId(event), told);
    }

    private Report report(Node claim) {
        Map<Node, Report> article = reports.computeIfAbsent(Iris.articleOf(claim), this::read);
        Report report = article.get(claim);
        if (report == null) {
            throw new StoreException(
                    claim + ": an event rests on this claim, but no article makes it; run \"cumbre consolidate\"");
        }
        return report;
    }

    private Map<Node, Report> read(Node article) {
        Map<Node, Report> claims = new HashMap<>();
        articles.apply(article)
                .reports()
                .forEach(report -> claims.put(Iris.claim(report.article(), report.claim()), report));
        return claims;
    }
}
