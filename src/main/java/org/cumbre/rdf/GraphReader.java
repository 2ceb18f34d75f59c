package org.cumbre.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Factuality;
import org.cumbre.event.Participant;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.text.Article;
import org.cumbre.text.Publication;
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Span;
import org.cumbre.text.TextSketch;

/** Reads an article and its claims back from the article's graph. The article's text is not in the graph and stays empty. */
public final class GraphReader {

    private final Values values;
    private final ActorReader actors;

    /**
     * @param graph the article's
     * @param shared reads the graph {@link Iris#actors}
     */
    public GraphReader(Graph graph, ActorReader shared) {
        values = new Values(graph);
        actors = new ActorReader(values, Optional.of(shared));
    }

    /**
     * The article, with its claims in the order of the text.
     *
     * @throws GraphFault if the graph is not one that {@link ArticleQuads} writes
     */
    public ArticleClaims read() {
        Node iri = subjects(Vocabulary.NEWS_ARTICLE)
                .findFirst()
                .orElseThrow(() -> new GraphFault("a graph without a schema:NewsArticle"));
        List<Claim> claims = subjects(Vocabulary.CLAIM_CLASS)
                .map(this::claim)
                .sorted(Comparator.comparing((Claim claim) -> claim.evidence().span())
                        .thenComparing(Claim::id))
                .toList();
        return new ArticleClaims(article(iri), claims, sketch(iri));
    }

    /** The claims of some types, in the order of the text, as consolidation needs them: without the words that say so. */
    public List<Report> outlines(Node article, Set<EventType> types) {
        List<Node> found = values.graph()
                .find(Node.ANY, Vocabulary.EVENT_TYPE, Node.ANY)
                .filterKeep(triple ->
                        types.stream().anyMatch(type -> Vocabulary.of(type).equals(triple.getObject())))
                .mapWith(Triple::getSubject)
                .toList();
        if (found.isEmpty()) {
            return List.of();
        }
        Article described = article(article);
        TextSketch sketch = sketch(article);
        return found.stream()
                .map(claim -> new Report(described, claim(claim).withoutWords(), sketch))
                .sorted(ReportOrder.comparator())
                .toList();
    }

    TextSketch sketch(Node article) {
        return values.text(article, Vocabulary.TEXT_SKETCH).map(TextSketch::new).orElse(TextSketch.NONE);
    }

    boolean has(Node subject) {
        return values.graph().contains(subject, Vocabulary.TYPE, Node.ANY);
    }

    private Stream<Node> subjects(Node type) {
        return values.graph().find(Node.ANY, Vocabulary.TYPE, type).mapWith(Triple::getSubject).toList().stream();
    }

    Article article(Node iri) {
        Values own = values.about(iri);
        PublishedBasis basis = own.constant(iri, Vocabulary.PUBLISHED_BASIS, PublishedBasis.values(), Vocabulary::of);
        return new Article(
                own.oneText(iri, Vocabulary.IDENTIFIER),
                "",
                own.text(iri, Vocabulary.HEADLINE),
                own.date(iri, Vocabulary.DATE_PUBLISHED).map(day -> Publication.of(day, basis)),
                own.text(iri, Vocabulary.IN_LANGUAGE),
                own.text(iri, Vocabulary.URL),
                own.text(iri, Vocabulary.PUBLISHER));
    }

    Claim claim(Node iri) {
        Values own = values.about(iri);
        return new Claim(
                Iris.claimId(iri),
                own.constant(iri, Vocabulary.EVENT_TYPE, EventType.values(), Vocabulary::of),
                participants(own, actors, iri),
                time(own, iri)
                        .map(time -> new ClaimTime(
                                time,
                                own.oneText(iri, Vocabulary.TIME_WORDS),
                                own.oneText(iri, Vocabulary.TIME_RESOLUTION))),
                own.ordered(iri, Vocabulary.HAS_PLACE, Vocabulary.PLACE_ORDER).stream()
                        .map(actors::place)
                        .toList(),
                own.constant(iri, Vocabulary.STATUS, Status.values(), Vocabulary::of),
                factuality(own, iri),
                own.ordered(iri, Vocabulary.ATTRIBUTED_TO, Vocabulary.ATTRIBUTION_ORDER).stream()
                        .map(actors::actor)
                        .toList(),
                own.number(iri, Vocabulary.CONFIDENCE),
                evidence(own, iri),
                own.oneText(iri, Vocabulary.RULE),
                mode(own, iri),
                contexts(own, iri));
    }

    static Optional<String> mode(Values values, Node iri) {
        return values.any(iri, Vocabulary.MODE).map(mode -> mode.getURI().replaceFirst("^.*#mode-[A-Z]+-", ""));
    }

    static List<String> contexts(Values values, Node iri) {
        return values.all(iri, Vocabulary.CONTEXT).stream()
                .map(context -> context.getURI().replaceFirst("^.*#context-", ""))
                .sorted()
                .toList();
    }

    private static Factuality factuality(Values values, Node iri) {
        return new Factuality(
                values.constant(iri, Vocabulary.TEMPORALITY, Factuality.Temporality.values(), Vocabulary::of),
                values.constant(iri, Vocabulary.POLARITY, Factuality.Polarity.values(), Vocabulary::of),
                values.constant(iri, Vocabulary.CERTAINTY, Factuality.Certainty.values(), Vocabulary::of));
    }

    private static Evidence evidence(Values values, Node iri) {
        Span span = new Span(
                (int) values.number(iri, Vocabulary.START_OFFSET), (int) values.number(iri, Vocabulary.END_OFFSET));
        return new Evidence(span, values.oneText(iri, Vocabulary.EXACT), values.oneText(iri, Vocabulary.TRIGGER));
    }

    static List<Participant> participants(Values values, ActorReader actors, Node iri) {
        Stream<Participant> sources = values.ordered(iri, Vocabulary.SOURCE, Vocabulary.SOURCE_ORDER).stream()
                .map(actor -> new Participant(Role.SOURCE, actors.actor(actor)));
        Stream<Participant> targets = values.ordered(iri, Vocabulary.TARGET, Vocabulary.TARGET_ORDER).stream()
                .map(actor -> new Participant(Role.TARGET, actors.actor(actor)));
        return Stream.concat(sources, targets).toList();
    }

    static Optional<TimeValue> time(Values values, Node iri) {
        return values.text(iri, Vocabulary.TIMEX)
                .map(timex -> new TimeValue(
                        timex,
                        values.date(iri, Vocabulary.BEGIN),
                        values.date(iri, Vocabulary.END),
                        values.constant(iri, Vocabulary.PRECISION, TimeValue.Precision.values(), Vocabulary::of)));
    }
}
