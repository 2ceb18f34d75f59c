package org.cumbre.export;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;
import org.cumbre.rdf.Iris;

/** Who has to do with whom in one event. */
final class ActorPairs {

    private ActorPairs() {}

    /**
     * Each source with each target; where sides are interchangeable, each two, the smaller IRI first.
     *
     * @param source IRI
     * @param target IRI, another
     */
    record Pair(String source, String target) {}

    static List<Pair> of(Event event) {
        List<Pair> pairs = new ArrayList<>();
        if (event.type().symmetric()) {
            List<String> sides = event.participants().stream()
                    .map(Participant::actor)
                    .map(ActorPairs::iri)
                    .distinct()
                    .sorted()
                    .toList();
            for (int i = 0; i < sides.size(); i++) {
                for (int j = i + 1; j < sides.size(); j++) {
                    pairs.add(new Pair(sides.get(i), sides.get(j)));
                }
            }
            return pairs;
        }
        for (Actor source : event.actors(Role.SOURCE)) {
            for (Actor target : event.actors(Role.TARGET)) {
                Pair pair = new Pair(iri(source), iri(target));
                if (!pair.source().equals(pair.target()) && !pairs.contains(pair)) {
                    pairs.add(pair);
                }
            }
        }
        return pairs;
    }

    static String iri(Actor actor) {
        return Iris.actor(actor).getURI();
    }
}
