package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Place;
import org.cumbre.event.Role;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.EventReader;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.ReportReader;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;

/** Writes events as the page shows them in lists; reads them from the graph on the way. */
final class EventJson {

    private final Graph graph;
    private final Values values;
    private final EventReader reader;
    private final Names names;
    private final JsonGenerator json;

    EventJson(ApiRequest request, JsonGenerator json) {
        this.graph = request.events();
        this.values = new Values(graph);
        this.names = request.names();
        this.json = json;
        this.reader = new EventReader(
                graph,
                new ActorReader(graph),
                new ReportReader(
                        request.graphs()::getGraph,
                        new ActorReader(request.graphs().getGraph(Iris.actors()))));
    }

    void list(List<EventFacts> events) throws IOException {
        json.writeArrayFieldStart("events");
        for (EventFacts facts : events) {
            if (graph.contains(facts.event(), Vocabulary.TYPE, Vocabulary.EVENT)) {
                json.writeStartObject();
                fields(facts.event());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** The fields of one event; gives it with its reports unread. */
    Event fields(Node iri) throws IOException {
        Event event = reader.outline(iri);
        Optional<TimeValue> time = event.time();
        names.identity(iri, json);
        json.writeStringField("type", event.type().label());
        json.writeStringField("typeLabel", names.of(event.type()));
        Names.optional("begin", time.flatMap(TimeValue::beginText), json);
        Names.optional("end", time.flatMap(TimeValue::endText), json);
        Names.optional("precision", time.map(value -> value.precision().label()), json);
        json.writeStringField("status", event.status().label());
        json.writeStringField("statusLabel", names.of(event.status()));
        Names.optional("stage", values.any(iri, Vocabulary.STAGE).map(Node::getLocalName), json);
        actors("sources", event.actors(Role.SOURCE));
        actors("targets", event.actors(Role.TARGET));
        actors(
                "participants",
                event.participants().stream()
                        .map(participant -> participant.actor())
                        .toList());
        places(event.places());
        json.writeNumberField("confidence", event.confidence());
        json.writeNumberField("reports", Iter.count(graph.find(iri, Vocabulary.CLAIM, Node.ANY)));
        json.writeBooleanField("disputed", graph.contains(iri, Vocabulary.DISPUTED_BY, Node.ANY));
        return event;
    }

    Event withReports(Event outline) {
        return reader.withReports(outline);
    }

    void actors(String field, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : actors) {
            json.writeStartObject();
            json.writeStringField("id", Iris.actor(actor).getURI());
            json.writeStringField("label", names.language().equals("es") ? actor.spanish() : actor.english());
            json.writeStringField("kind", actor.kind().label());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void places(List<Place> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (Place place : places) {
            json.writeStartObject();
            json.writeStringField("id", Iris.place(place).getURI());
            json.writeStringField("label", names.language().equals("es") ? place.spanish() : place.english());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
