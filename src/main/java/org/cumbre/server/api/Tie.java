package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/**
 * What joins two actors.
 *
 * @param positive events of cooperation, in words or deeds
 * @param negative events of conflict
 */
record Tie(int positive, int negative) {

    /** With each of the others that take part in events of an actor. */
    static Map<Node, Tie> of(Node actor, List<EventFacts> events) {
        Map<Node, Tie> ties = new HashMap<>();
        for (EventFacts facts : events) {
            for (Node other : facts.actors()) {
                if (!other.equals(actor)) {
                    ties.merge(other, of(facts), Tie::plus);
                }
            }
        }
        return ties;
    }

    static Tie of(EventFacts facts) {
        return facts.type().quad().sign() > 0 ? new Tie(1, 0) : new Tie(0, 1);
    }

    Tie plus(Tie more) {
        return new Tie(positive + more.positive, negative + more.negative);
    }

    int events() {
        return positive + negative;
    }

    /** Those with most events, most first. */
    static List<Map.Entry<Node, Tie>> busiest(Map<Node, Tie> ties, int most) {
        return ties.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Node, Tie> entry) ->
                                -entry.getValue().events())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(most)
                .toList();
    }

    void write(JsonGenerator json) throws IOException {
        json.writeNumberField("events", events());
        json.writeNumberField("positive", positive);
        json.writeNumberField("negative", negative);
    }
}
