package org.cumbre.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Disputes;
import org.cumbre.event.Event;
import org.cumbre.event.Life;
import org.cumbre.event.Report;
import org.cumbre.event.Witnesses;

/** Writes consolidated events as the quads of the default graph, with their actors and places and the articles they come from. */
public final class EventQuads {

    private final KnownActors known;
    private final EventLabels labels = new EventLabels(Ontology.load());

    public EventQuads(KnownActors known) {
        this.known = known;
    }

    public List<Quad> of(List<Event> events) {
        Set<Triple> triples = new LinkedHashSet<>();
        Descriptions descriptions = Descriptions.full(known);
        for (Event event : events) {
            triples.addAll(triples(event, descriptions));
            event.reports().forEach(report -> triples.addAll(ArticleTriples.of(report.article())));
        }
        triples.addAll(descriptions.triples());
        return triples.stream()
                .map(triple -> Quad.create(Quad.defaultGraphIRI, triple))
                .toList();
    }

    /** What is said of an event itself, without those who take part and where. */
    public List<Triple> about(Event event) {
        return triples(event, Descriptions.full(KnownActors.NONE));
    }

    private List<Triple> triples(Event event, Descriptions descriptions) {
        Life life = Life.of(event.reports());
        Statement statement = new Statement(Iris.event(event.id()))
                .add(Vocabulary.TYPE, Vocabulary.EVENT)
                .add(Vocabulary.TYPE, Vocabulary.of(event.type()))
                .add(Vocabulary.LABEL, Literals.text(labels.of(event, "es"), "es"))
                .add(Vocabulary.LABEL, Literals.text(labels.of(event, "en"), "en"))
                .participants(event.participants(), descriptions)
                .places(event.places(), descriptions)
                .attribution(event.attribution(), descriptions)
                .facets(event.type(), event.mode(), event.contexts())
                .add(Vocabulary.STATUS, Vocabulary.of(event.status()))
                .add(Vocabulary.STAGE, Vocabulary.of(life.stage()))
                .add(Vocabulary.CONFIDENCE, Literals.decimal(event.confidence()))
                .add(
                        Vocabulary.INDEPENDENT_SOURCES,
                        Literals.integer(Witnesses.of(event.reports()).count()));
        event.time().ifPresent(statement::time);
        for (Report report : event.reports()) {
            statement.add(Vocabulary.CLAIM, claim(report)).add(Vocabulary.ARTICLE, Iris.article(report.article()));
        }
        List<Triple> triples = new ArrayList<>(statement.triples());
        triples.addAll(steps(event, life));
        triples.addAll(disputes(event));
        return triples;
    }

    /** A life of one step only is told by the event's stage. */
    private static List<Triple> steps(Event event, Life life) {
        List<Triple> triples = new ArrayList<>();
        for (int number = 1; life.steps().size() > 1 && number <= life.steps().size(); number++) {
            Life.Step step = life.steps().get(number - 1);
            Node iri = Iris.step(event.id(), number);
            triples.add(Triple.create(Iris.event(event.id()), Vocabulary.STEP, iri));
            Statement statement = new Statement(iri)
                    .add(Vocabulary.TYPE, Vocabulary.STEP_CLASS)
                    .add(Vocabulary.STAGE, Vocabulary.of(step.stage()))
                    .add(Vocabulary.TOLD_BY, claim(step.report()));
            step.day().ifPresent(day -> statement.add(Vocabulary.REPORTED, Literals.date(day)));
            triples.addAll(statement.triples());
        }
        return triples;
    }

    private static List<Triple> disputes(Event event) {
        List<Triple> triples = new ArrayList<>();
        for (Disputes.Dispute dispute : Disputes.among(event.reports())) {
            Node denial = claim(dispute.denies());
            triples.add(Triple.create(Iris.event(event.id()), Vocabulary.DISPUTED_BY, denial));
            triples.add(Triple.create(claim(dispute.says()), Vocabulary.DISPUTED_BY, denial));
        }
        return triples;
    }

    private static Node claim(Report report) {
        return Iris.claim(report.article(), report.claim());
    }
}
