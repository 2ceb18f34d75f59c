package org.cumbre.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.TimeValue;
import org.cumbre.export.GraphAttribute.Type;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventSource;

/**
 * Events, actors and places as nodes; edges join an event to its sources, targets, places and to whoever it is attributed to. The events
 * are gone through once for nodes and once for edges; only actors and places are kept.
 */
final class EventGraph implements GraphView {

    private static final List<GraphAttribute> NODE = List.of(
            new GraphAttribute("class", Type.TEXT),
            new GraphAttribute("kind", Type.TEXT),
            new GraphAttribute("country", Type.TEXT),
            new GraphAttribute("plover", Type.TEXT),
            new GraphAttribute("quad", Type.TEXT),
            new GraphAttribute("sign", Type.INTEGER),
            new GraphAttribute("status", Type.TEXT),
            new GraphAttribute("confidence", Type.DECIMAL),
            new GraphAttribute("begin", Type.DATE),
            new GraphAttribute("end", Type.DATE),
            new GraphAttribute("precision", Type.TEXT));

    private final EventSource source;
    private final Labels labels;
    private final Countries countries;
    private long events;

    EventGraph(EventSource source, Labels labels) {
        this.source = source;
        this.labels = labels;
        this.countries = new Countries(source.known(), labels);
    }

    @Override
    public List<GraphAttribute> nodeAttributes() {
        return NODE;
    }

    @Override
    public List<GraphAttribute> edgeAttributes() {
        return List.of();
    }

    @Override
    public Stream<GraphNode> nodes() {
        events = 0;
        Set<String> seen = new HashSet<>();
        return source.outlines().flatMap(event -> {
            events++;
            Stream<GraphNode> actors = Stream.concat(
                            event.participants().stream().map(Participant::actor), event.attribution().stream())
                    .filter(actor -> seen.add(ActorPairs.iri(actor)))
                    .map(this::node);
            Stream<GraphNode> places = event.places().stream()
                    .filter(place -> seen.add(Iris.place(place).getURI()))
                    .map(this::node);
            return Stream.of(Stream.of(node(event)), actors, places).flatMap(part -> part);
        });
    }

    @Override
    public Stream<GraphEdge> edges() {
        return source.outlines().flatMap(event -> {
            List<Spell> spells = event.time().flatMap(Spell::of).stream().toList();
            String iri = Iris.event(event.id()).getURI();
            Stream<GraphEdge> sources =
                    event.actors(Role.SOURCE).stream().map(actor -> edge(iri, ActorPairs.iri(actor), "source", spells));
            Stream<GraphEdge> targets =
                    event.actors(Role.TARGET).stream().map(actor -> edge(iri, ActorPairs.iri(actor), "target", spells));
            Stream<GraphEdge> places = event.places().stream()
                    .map(place -> edge(iri, Iris.place(place).getURI(), "place", spells));
            Stream<GraphEdge> speakers =
                    event.attribution().stream().map(actor -> edge(iri, ActorPairs.iri(actor), "attribution", spells));
            return Stream.of(sources, targets, places, speakers).flatMap(part -> part);
        });
    }

    @Override
    public long events() {
        return events;
    }

    private GraphNode node(Event event) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("class", "event");
        values.put("kind", event.type().label());
        values.put("plover", event.type().plover());
        values.put("quad", event.type().quad().label());
        values.put("sign", Integer.toString(event.type().quad().sign()));
        values.put("status", event.status().label());
        values.put("confidence", Double.toString(event.confidence()));
        event.time().flatMap(TimeValue::begin).ifPresent(day -> values.put("begin", day.toString()));
        event.time().flatMap(TimeValue::end).ifPresent(day -> values.put("end", day.toString()));
        event.time().ifPresent(time -> values.put("precision", time.precision().label()));
        return new GraphNode(
                Iris.event(event.id()).getURI(),
                labels.title(event),
                List.of("Event", event.type().label()),
                values,
                event.time().flatMap(Spell::of).stream().toList());
    }

    private GraphNode node(Actor actor) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("class", "actor");
        values.put("kind", actor.kind().label());
        countries.of(actor).ifPresent(country -> values.put("country", country));
        return new GraphNode(
                ActorPairs.iri(actor),
                labels.of(actor),
                List.of("Actor", actor.kind().label()),
                values,
                List.of());
    }

    private GraphNode node(Place place) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("class", "place");
        values.put("kind", place.kind());
        countries.of(place).ifPresent(country -> values.put("country", country));
        return new GraphNode(Iris.place(place).getURI(), labels.of(place), List.of("Place"), values, List.of());
    }

    private GraphEdge edge(String event, String other, String part, List<Spell> spells) {
        return new GraphEdge(event, other, part, labels.phrase("part." + part), true, 1, Map.of(), spells);
    }
}
