package org.cumbre.store;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.cumbre.event.EventChange;
import org.cumbre.event.FiledEvent;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.Literals;
import org.cumbre.rdf.Vocabulary;

/**
 * The default graph and the graph that files its events, within one transaction: writes events and takes them away, and then brings the
 * articles, actors and places that they mention into line. Only what differs is written.
 */
final class EventGraph {

    /** What names an actor or a place. */
    static final List<Node> MENTIONS = List.of(
            Vocabulary.HAS_ACTOR, Vocabulary.ATTRIBUTED_TO, Vocabulary.HAS_PLACE, Vocabulary.COUNTRY, Vocabulary.OF);

    private static final Set<Node> NOT_OF_EVENTS = Set.of(
            Vocabulary.ARTICLE_BODY, Vocabulary.CONTENT_HASH, Vocabulary.TEXT_SKETCH, Vocabulary.WAS_GENERATED_BY);

    private final DatasetGraph graphs;
    private final EventQuads quads;
    private final Graph events;
    private final Graph filing;
    private final Set<Node> things = new LinkedHashSet<>();
    private final Set<Node> articles = new LinkedHashSet<>();
    private final Set<Node> claims = new LinkedHashSet<>();
    private final SharedEvents shared;

    EventGraph(DatasetGraph graphs, EventQuads quads) {
        this.graphs = graphs;
        this.quads = quads;
        this.events = graphs.getDefaultGraph();
        this.filing = graphs.getGraph(Iris.filing());
        this.shared = new SharedEvents(events);
    }

    void apply(EventChange change) {
        change.gone().forEach(this::remove);
        change.written().forEach(this::write);
        settle();
    }

    void remove(String id) {
        Node event = Iris.event(id);
        shared.gone(event);
        own(event).forEach(this::delete);
        filing.remove(event, Node.ANY, Node.ANY);
    }

    void write(FiledEvent filed) {
        Node event = Iris.event(filed.event().id());
        List<Triple> wanted = quads.about(filed.event());
        Set<Triple> before = own(event);
        before.addAll(disputes(wanted));
        shared.gone(event);
        replace(before, wanted);
        shared.come(event);
        Set<Triple> keys = new HashSet<>();
        filed.keys().forEach(key -> keys.add(Triple.create(event, Vocabulary.FILED_UNDER, Literals.integer(key))));
        filing.find(event, Node.ANY, Node.ANY).toList().stream()
                .filter(triple -> !keys.remove(triple))
                .forEach(filing::delete);
        keys.forEach(filing::add);
    }

    /** Brings everything that the events written and removed mention, or did, into line. */
    void settle() {
        claims.forEach(this::dropSettledDisputes);
        articles.forEach(this::describeArticle);
        describeThings();
        shared.settle();
        claims.clear();
        articles.clear();
    }

    /** Brings everything into line that is in the graph, whether or not an event that was written mentions it. */
    void settleAll() {
        events.find(Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .forEachRemaining(triple -> articles.add(triple.getSubject()));
        for (Node type : List.of(Vocabulary.ACTOR, Vocabulary.PLACE)) {
            events.find(Node.ANY, Vocabulary.TYPE, type).forEachRemaining(triple -> things.add(triple.getSubject()));
        }
        events.find(Node.ANY, Vocabulary.KEY, Node.ANY).forEachRemaining(triple -> things.add(triple.getSubject()));
        events.find(Node.ANY, Vocabulary.DISPUTED_BY, Node.ANY)
                .filterDrop(triple -> Iris.isEvent(triple.getSubject()))
                .forEachRemaining(triple -> claims.add(triple.getSubject()));
        settle();
    }

    /** Describes actors and places that events mention, and those that they belong to. */
    void describe(Collection<Node> mentioned) {
        things.addAll(mentioned);
        describeThings();
    }

    /** Whether what an article's graph says of its article is said in the default graph, too. */
    static boolean ofArticles(Triple triple) {
        return !NOT_OF_EVENTS.contains(triple.getPredicate());
    }

    /** What the graph says of an event itself. */
    private Set<Triple> own(Node event) {
        Set<Triple> triples = new HashSet<>();
        for (Triple triple : events.find(event, Node.ANY, Node.ANY).toList()) {
            triples.add(triple);
            if (triple.getPredicate().equals(Vocabulary.STEP)) {
                triples.addAll(
                        events.find(triple.getObject(), Node.ANY, Node.ANY).toList());
            }
        }
        return triples;
    }

    /** What the graph says of disputes between the claims of one event. */
    private Set<Triple> disputes(List<Triple> event) {
        Set<Node> joined = new HashSet<>();
        event.stream()
                .filter(triple -> triple.getPredicate().equals(Vocabulary.CLAIM))
                .forEach(triple -> joined.add(triple.getObject()));
        Set<Triple> disputes = new HashSet<>();
        joined.forEach(claim -> events.find(claim, Vocabulary.DISPUTED_BY, Node.ANY).toList().stream()
                .filter(dispute -> joined.contains(dispute.getObject()))
                .forEach(disputes::add));
        return disputes;
    }

    private void replace(Set<Triple> before, Collection<Triple> wanted) {
        Set<Triple> missing = new LinkedHashSet<>(wanted);
        for (Triple triple : before) {
            if (!missing.remove(triple)) {
                delete(triple);
            }
        }
        wanted.forEach(this::note);
        missing.forEach(events::add);
    }

    private void delete(Triple triple) {
        note(triple);
        events.delete(triple);
    }

    private void note(Triple triple) {
        if (MENTIONS.contains(triple.getPredicate())) {
            things.add(triple.getObject());
        } else if (triple.getPredicate().equals(Vocabulary.ARTICLE)) {
            articles.add(triple.getObject());
        } else if (triple.getPredicate().equals(Vocabulary.CLAIM)) {
            claims.add(triple.getObject());
        }
    }

    /** A dispute between claims stands for as long as they are of one event. */
    private void dropSettledDisputes(Node claim) {
        for (Triple dispute :
                events.find(claim, Vocabulary.DISPUTED_BY, Node.ANY).toList()) {
            boolean together = events.find(Node.ANY, Vocabulary.CLAIM, claim).toList().stream()
                    .anyMatch(home -> events.contains(home.getSubject(), Vocabulary.DISPUTED_BY, dispute.getObject()));
            if (!together) {
                events.delete(dispute);
            }
        }
    }

    private void describeArticle(Node article) {
        Set<Triple> wanted = new HashSet<>();
        if (events.contains(Node.ANY, Vocabulary.ARTICLE, article)) {
            graphs.getGraph(article).find(article, Node.ANY, Node.ANY).forEachRemaining(triple -> {
                if (ofArticles(triple)) {
                    wanted.add(triple);
                }
            });
        }
        replace(new HashSet<>(events.find(article, Node.ANY, Node.ANY).toList()), wanted);
    }

    /** What is described mentions others, which are then described, too: a person a country, an office an organisation. */
    private void describeThings() {
        ThingDescriptions descriptions = new ThingDescriptions(graphs);
        Deque<Node> waiting = new ArrayDeque<>(things);
        things.clear();
        while (!waiting.isEmpty()) {
            Node thing = waiting.remove();
            Set<Triple> before = new HashSet<>(events.find(thing, Node.ANY, Node.ANY)
                    .filterDrop(triple -> triple.getPredicate().equals(Vocabulary.DEALS_WITH))
                    .toList());
            List.copyOf(before).stream()
                    .filter(triple -> triple.getPredicate().equals(Vocabulary.OFFICE))
                    .forEach(office -> before.addAll(
                            events.find(office.getObject(), Node.ANY, Node.ANY).toList()));
            Set<Triple> wanted = descriptions.of(thing);
            if (!before.equals(wanted)) {
                replace(before, wanted);
                waiting.addAll(things);
            }
            things.clear();
        }
    }
}
