package org.cumbre.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Participant;
import org.cumbre.export.GraphAttribute.Type;
import org.cumbre.store.EventSource;

/** The network of the actors of some events: an edge for each pair and type of event. What is kept grows with the pairs, not the events. */
final class ActorNetwork implements GraphView {

    private static final List<GraphAttribute> NODE = List.of(
            new GraphAttribute("kind", Type.TEXT),
            new GraphAttribute("country", Type.TEXT),
            new GraphAttribute("events", Type.INTEGER));
    private static final List<GraphAttribute> EDGE = List.of(
            new GraphAttribute("plover", Type.TEXT),
            new GraphAttribute("quad", Type.TEXT),
            new GraphAttribute("sign", Type.INTEGER),
            new GraphAttribute("symmetric", Type.BOOLEAN),
            new GraphAttribute("occurred", Type.INTEGER),
            new GraphAttribute("confidence", Type.DECIMAL),
            new GraphAttribute("first", Type.DATE),
            new GraphAttribute("last", Type.DATE));

    private final Labels labels;
    private final Countries countries;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<int[]> counts = new ArrayList<>();
    private final Map<Key, ActorTie> ties = new LinkedHashMap<>();
    private final long events;

    ActorNetwork(EventSource source, Labels labels) {
        this.labels = labels;
        this.countries = new Countries(source.known(), labels);
        try (Stream<Event> all = source.outlines()) {
            this.events = all.mapToInt(this::add).sum();
        }
    }

    @Override
    public List<GraphAttribute> nodeAttributes() {
        return NODE;
    }

    @Override
    public List<GraphAttribute> edgeAttributes() {
        return EDGE;
    }

    @Override
    public Stream<GraphNode> nodes() {
        return numbers.entrySet().stream().map(entry -> node(entry.getKey(), entry.getValue()));
    }

    @Override
    public Stream<GraphEdge> edges() {
        List<String> iris = List.copyOf(numbers.keySet());
        return ties.entrySet().stream().map(entry -> edge(entry.getKey(), entry.getValue(), iris));
    }

    @Override
    public long events() {
        return events;
    }

    private int add(Event event) {
        event.participants().stream()
                .map(Participant::actor)
                .distinct()
                .forEach(actor -> counts.get(number(actor))[0]++);
        for (ActorPairs.Pair pair : ActorPairs.of(event)) {
            Key key = new Key(known(pair.source()), known(pair.target()), event.type());
            ties.computeIfAbsent(key, any -> new ActorTie()).add(event);
        }
        return 1;
    }

    private int number(Actor actor) {
        return numbers.computeIfAbsent(ActorPairs.iri(actor), any -> {
            actors.add(actor);
            counts.add(new int[1]);
            return actors.size() - 1;
        });
    }

    private int known(String iri) {
        return numbers.getOrDefault(iri, -1);
    }

    private GraphNode node(String iri, int number) {
        Actor actor = actors.get(number);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", actor.kind().label());
        countries.of(actor).ifPresent(country -> values.put("country", country));
        values.put("events", Integer.toString(counts.get(number)[0]));
        return new GraphNode(
                iri, labels.of(actor), List.of("Actor", actor.kind().label()), values, List.of());
    }

    private GraphEdge edge(Key key, ActorTie tie, List<String> iris) {
        EventType type = key.type();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("plover", type.plover());
        values.put("quad", type.quad().label());
        values.put("sign", Integer.toString(type.quad().sign()));
        values.put("symmetric", Boolean.toString(type.symmetric()));
        values.put("occurred", Integer.toString(tie.occurred()));
        values.put("confidence", Double.toString(tie.confidence()));
        tie.first().map(LocalDate::toString).ifPresent(day -> values.put("first", day));
        tie.last().map(LocalDate::toString).ifPresent(day -> values.put("last", day));
        return new GraphEdge(
                iris.get(key.source()),
                iris.get(key.target()),
                type.label(),
                labels.of(type),
                !type.symmetric(),
                tie.weight(),
                values,
                tie.times());
    }

    private record Key(int source, int target, EventType type) {}
}
