package org.cumbre.rdf;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.Event;
import org.cumbre.event.Report;

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

    private List<Triple> triples(Event event, Descriptions descriptions) {
        Statement statement = new Statement(Iris.event(event.id()))
                .add(Vocabulary.TYPE, Vocabulary.EVENT)
                .add(Vocabulary.TYPE, Vocabulary.of(event.type()))
                .add(Vocabulary.LABEL, Literals.text(labels.of(event, "es"), "es"))
                .add(Vocabulary.LABEL, Literals.text(labels.of(event, "en"), "en"))
                .participants(event.participants(), descriptions)
                .places(event.places(), descriptions)
                .attribution(event.attribution(), descriptions)
                .add(Vocabulary.STATUS, Vocabulary.of(event.status()))
                .add(Vocabulary.CONFIDENCE, Literals.decimal(event.confidence()));
        event.time().ifPresent(statement::time);
        for (Report report : event.reports()) {
            Node article = Iris.article(report.article());
            statement
                    .add(Vocabulary.CLAIM, Iris.claim(report.article(), report.claim()))
                    .add(Vocabulary.ARTICLE, article);
        }
        return statement.triples();
    }
}
