package org.cumbre.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.event.Actor;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;

/** Gathers the triples of one subject; writes what claims and events have in common. */
final class Statement {

    private final Node subject;
    private final List<Triple> triples = new ArrayList<>();

    Statement(Node subject) {
        this.subject = subject;
    }

    List<Triple> triples() {
        return triples;
    }

    Statement add(Node property, Node value) {
        triples.add(Triple.create(subject, property, value));
        return this;
    }

    Statement participants(List<Participant> participants, Descriptions descriptions) {
        for (Participant participant : participants) {
            Node actor = descriptions.add(participant.actor());
            add(Vocabulary.of(participant.role()), actor);
            add(Vocabulary.HAS_ACTOR, actor);
        }
        order(Vocabulary.SOURCE_ORDER, actors(participants, Role.SOURCE));
        return order(Vocabulary.TARGET_ORDER, actors(participants, Role.TARGET));
    }

    Statement places(List<Place> places, Descriptions descriptions) {
        places.forEach(place -> add(Vocabulary.HAS_PLACE, descriptions.add(place)));
        return order(Vocabulary.PLACE_ORDER, places.stream().map(Iris::place).toList());
    }

    Statement attribution(List<Actor> speakers, Descriptions descriptions) {
        speakers.forEach(speaker -> add(Vocabulary.ATTRIBUTED_TO, descriptions.add(speaker)));
        return order(
                Vocabulary.ATTRIBUTION_ORDER, speakers.stream().map(Iris::actor).toList());
    }

    /** How it is done and what it is about, by concepts of the ontology. */
    Statement facets(EventType type, Optional<String> mode, List<String> contexts) {
        mode.ifPresent(name -> add(Vocabulary.MODE, Vocabulary.mode(type, name)));
        contexts.forEach(name -> add(Vocabulary.CONTEXT, Vocabulary.context(name)));
        return this;
    }

    Statement time(TimeValue time) {
        add(Vocabulary.TIMEX, Literals.text(time.timex()));
        add(Vocabulary.PRECISION, Vocabulary.of(time.precision()));
        time.begin().ifPresent(day -> add(Vocabulary.BEGIN, Literals.date(day)));
        time.end().ifPresent(day -> add(Vocabulary.END, Literals.date(day)));
        if (time.precision() != Precision.YEAR) {
            time.begin().ifPresent(day -> add(Vocabulary.IN_MONTH, Literals.text(Precision.MONTH.cut(day))));
        }
        return this;
    }

    /** Triples have no order; where there is more than one value, a literal keeps the text's. */
    private Statement order(Node property, List<Node> values) {
        if (values.size() > 1) {
            add(property, Literals.text(values.stream().map(Node::getURI).collect(Collectors.joining(" "))));
        }
        return this;
    }

    private static List<Node> actors(List<Participant> participants, Role role) {
        return participants.stream()
                .filter(participant -> participant.role() == role)
                .map(participant -> Iris.actor(participant.actor()))
                .toList();
    }
}
