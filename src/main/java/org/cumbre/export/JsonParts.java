package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Sector;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;

/** The parts of an event or claim in JSON: participants, days, places, attribution, with their IRIs and names. */
public final class JsonParts {

    private final JsonGenerator json;
    private final Labels labels;
    private final Countries countries;
    private final KnownActors known;

    /** @param known names the countries that actors belong to */
    public JsonParts(JsonGenerator json, KnownActors known, Labels labels) {
        this.json = json;
        this.labels = labels;
        this.known = known;
        this.countries = new Countries(known, labels);
    }

    /** @param day on which they do it, by which a person's sector is told; if empty, any office counts */
    public void participants(List<Participant> participants, Optional<LocalDate> day) throws IOException {
        json.writeArrayFieldStart("participants");
        for (Participant participant : participants) {
            Actor actor = participant.actor();
            json.writeStartObject();
            json.writeStringField("role", participant.role().label());
            json.writeStringField("id", Iris.actor(actor).getURI());
            json.writeStringField("label", labels.of(actor));
            json.writeStringField("kind", actor.kind().label());
            optional("country", countries.of(actor));
            optional(
                    "sector",
                    known.sectors(actor, day).stream().map(Sector::name).findFirst());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** First and last day, cut to their precision; {@code null} where there is none. */
    public void days(Optional<TimeValue> time) throws IOException {
        optional("begin", time.flatMap(TimeValue::beginText));
        optional("end", time.flatMap(TimeValue::endText));
    }

    public void places(List<Place> places) throws IOException {
        json.writeArrayFieldStart("places");
        for (Place place : places) {
            reference(Iris.place(place).getURI(), labels.of(place));
        }
        json.writeEndArray();
    }

    public void attribution(List<Actor> actors) throws IOException {
        json.writeArrayFieldStart("attribution");
        for (Actor actor : actors) {
            reference(Iris.actor(actor).getURI(), labels.of(actor));
        }
        json.writeEndArray();
    }

    /** How it is done, or {@code null}, and what it is about: names of PLOVER modes and contexts. */
    public void facets(Optional<String> mode, List<String> contexts) throws IOException {
        optional("mode", mode);
        json.writeArrayFieldStart("contexts");
        for (String context : contexts) {
            json.writeString(context);
        }
        json.writeEndArray();
    }

    /** A field with a text, or {@code null}. */
    public void optional(String field, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }

    private void reference(String id, String label) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("label", label);
        json.writeEndObject();
    }
}
