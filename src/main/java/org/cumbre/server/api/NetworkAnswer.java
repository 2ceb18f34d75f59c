package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;

/** {@code network}: who deals with whom most, among those who deal with an actor, or among all. */
final class NetworkAnswer implements Answer {

    private static final int STANDARD = 60;
    private static final int MOST = 250;

    private record Pair(Node source, Node target) {}

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        List<EventFacts> events = Selection.of(request);
        Map<Node, Integer> nodes = busiest(events, request.number("limit", STANDARD, MOST), request.iri("actor"));
        Names names = request.names();
        json.writeStartObject();
        json.writeArrayFieldStart("nodes");
        for (Map.Entry<Node, Integer> node : nodes.entrySet()) {
            json.writeStartObject();
            names.identity(node.getKey(), json);
            json.writeStringField("kind", names.kind(node.getKey()));
            json.writeNumberField("events", node.getValue());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (Map.Entry<Pair, Tie> edge : edges(nodes.keySet(), request).entrySet()) {
            json.writeStartObject();
            json.writeStringField("source", edge.getKey().source().getURI());
            json.writeStringField("target", edge.getKey().target().getURI());
            edge.getValue().write(json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The actor asked for comes first. */
    private static Map<Node, Integer> busiest(List<EventFacts> events, int most, Optional<Node> actor) {
        Map<Node, Integer> counts = new HashMap<>();
        events.forEach(facts -> facts.actors().forEach(node -> counts.merge(node, 1, Integer::sum)));
        Map<Node, Integer> kept = new java.util.LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Node, Integer> entry) -> !actor.equals(Optional.of(entry.getKey())))
                        .thenComparing(entry -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().toString()))
                .limit(most)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        return kept;
    }

    /** Between all of them, also where the actor asked for takes no part. */
    private static Map<Pair, Tie> edges(Set<Node> nodes, ApiRequest request) {
        Map<String, String> wider = new HashMap<>(request.parameters());
        wider.remove("actor");
        wider.remove("other");
        Map<Pair, Tie> edges = new java.util.LinkedHashMap<>();
        Set<EventFacts> seen = new HashSet<>();
        var admits = Selection.admits(new ApiRequest(wider, request.graphs(), request.index()));
        for (Node node : nodes) {
            for (EventFacts facts : request.index().of(node)) {
                if (admits.test(facts) && seen.add(facts)) {
                    pairs(facts, nodes).forEach(pair -> edges.merge(pair, Tie.of(facts), Tie::plus));
                }
            }
        }
        return edges;
    }

    private static List<Pair> pairs(EventFacts facts, Set<Node> nodes) {
        List<Node> present = facts.actors().stream()
                .filter(nodes::contains)
                .sorted(Comparator.comparing(Node::toString))
                .toList();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < present.size(); i++) {
            for (int j = i + 1; j < present.size(); j++) {
                pairs.add(new Pair(present.get(i), present.get(j)));
            }
        }
        return pairs;
    }
}
