package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;

/** {@code places}: where the events are that the filters let through, for a map. */
final class PlacesAnswer implements Answer {

    private static final int MOST = 2_000;

    private final ArticleDesk desk;

    PlacesAnswer(ArticleDesk desk) {
        this.desk = desk;
    }

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        Map<Node, Integer> counts = new HashMap<>();
        Selection.of(request).forEach(facts -> facts.places().forEach(place -> counts.merge(place, 1, Integer::sum)));
        List<Map.Entry<Node, Integer>> busiest = counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Node, Integer> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(MOST)
                .toList();
        Names names = request.names();
        Values values = new Values(request.events());
        json.writeStartObject();
        json.writeArrayFieldStart("places");
        for (Map.Entry<Node, Integer> place : busiest) {
            json.writeStartObject();
            names.identity(place.getKey(), json);
            position(values.text(place.getKey(), Vocabulary.KEY).flatMap(desk::position), json);
            json.writeNumberField("events", place.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void position(Optional<Position> position, JsonGenerator json) throws IOException {
        if (position.isPresent()) {
            json.writeNumberField("latitude", position.get().latitude());
            json.writeNumberField("longitude", position.get().longitude());
        } else {
            json.writeNullField("latitude");
            json.writeNullField("longitude");
        }
    }
}
