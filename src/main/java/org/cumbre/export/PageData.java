package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.EventType;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventSource;

/** What a page's script draws, in JSON: events one by one, then the actors and places that they name by number. */
final class PageData {

    private final ExportOptions options;
    private final Labels labels;
    private final Map<String, Integer> actorNumbers = new LinkedHashMap<>();
    private final List<Actor> actors = new ArrayList<>();
    private final Map<String, Integer> placeNumbers = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    PageData(ExportOptions options) {
        this.options = options;
        this.labels = options.labels();
    }

    void write(EventSource events, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.forScript(out)) {
            json.writeStartObject();
            json.writeStringField("nodes", options.nodes().label());
            terms(json);
            json.writeArrayFieldStart("events");
            Each.of(events.events(), event -> event(event, json));
            json.writeEndArray();
            Countries countries = new Countries(events.known(), labels);
            json.writeArrayFieldStart("actors");
            Each.of(actors.stream(), actor -> actor(actor, countries, json));
            json.writeEndArray();
            json.writeArrayFieldStart("places");
            Each.of(places.stream(), place -> place(place, json));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** What does not depend on the events. */
    void terms(JsonGenerator json) throws IOException {
        json.writeStringField("lang", labels.tag());
        phrases(json);
        types(json);
    }

    private void phrases(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("text");
        for (Map.Entry<String, String> phrase : labels.phrases("draw.").entrySet()) {
            json.writeStringField(phrase.getKey(), phrase.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("statuses");
        for (Status status : Status.values()) {
            json.writeStringField(status.label(), labels.of(status));
        }
        json.writeEndObject();
    }

    private void types(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("types");
        for (EventType type : EventType.values()) {
            json.writeObjectFieldStart(type.label());
            json.writeStringField("label", labels.of(type));
            json.writeStringField("quadLabel", labels.of(type.quad()));
            json.writeNumberField("sign", type.quad().sign());
            json.writeBooleanField("symmetric", type.symmetric());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void event(Event event, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", event.id());
        json.writeStringField("type", event.type().label());
        json.writeStringField("title", labels.title(event));
        days(event.time(), json);
        json.writeStringField("status", event.status().label());
        json.writeNumberField("confidence", event.confidence());
        actors("source", event.actors(Role.SOURCE), json);
        actors("target", event.actors(Role.TARGET), json);
        actors("by", event.attribution(), json);
        json.writeArrayFieldStart("places");
        for (Place place : event.places()) {
            json.writeNumber(number(place));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pairs");
        for (ActorPairs.Pair pair : ActorPairs.of(event)) {
            json.writeArray(
                    new int[] {actorNumbers.getOrDefault(pair.source(), 0), actorNumbers.getOrDefault(pair.target(), 0)
                    },
                    0,
                    2);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("reports");
        for (Report report : event.reports()) {
            report(report, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void days(Optional<TimeValue> time, JsonGenerator json) throws IOException {
        optional("begin", time.flatMap(TimeValue::begin).map(LocalDate::toString), json);
        optional("end", time.flatMap(TimeValue::end).map(LocalDate::toString), json);
        optional("precision", time.map(value -> value.precision().label()), json);
    }

    private void actors(String field, List<Actor> named, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Actor actor : named) {
            json.writeNumber(number(actor));
        }
        json.writeEndArray();
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("quote", PlainText.line(report.claim().evidence().quote()));
        json.writeStringField(
                "trigger", PlainText.line(report.claim().evidence().trigger()));
        json.writeStringField("status", report.claim().status().label());
        json.writeStringField("source", PlainText.line(report.article().source()));
        optional("title", report.article().title().map(PlainText::line), json);
        optional("publisher", report.article().publisher().map(PlainText::line), json);
        optional("published", report.article().published().map(LocalDate::toString), json);
        optional("lang", report.article().language(), json);
        optional("url", WebAddress.of(report.article()).map(URI::toASCIIString), json);
        json.writeEndObject();
    }

    private void actor(Actor actor, Countries countries, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", ActorPairs.iri(actor));
        json.writeStringField("label", labels.of(actor));
        json.writeStringField("kind", actor.kind().label());
        json.writeStringField("kindLabel", labels.of(actor.kind()));
        optional("country", countries.of(actor).filter(name -> !name.equals(labels.of(actor))), json);
        json.writeEndObject();
    }

    private void place(Place place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Iris.place(place).getURI());
        json.writeStringField("label", labels.of(place));
        json.writeEndObject();
    }

    private int number(Actor actor) {
        return actorNumbers.computeIfAbsent(ActorPairs.iri(actor), any -> {
            actors.add(actor);
            return actors.size() - 1;
        });
    }

    private int number(Place place) {
        return placeNumbers.computeIfAbsent(Iris.place(place).getURI(), any -> {
            places.add(place);
            return places.size() - 1;
        });
    }

    private static void optional(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        }
    }
}
