package org.cumbre.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Event;
import org.cumbre.event.Participant;
import org.cumbre.event.Place;
import org.cumbre.event.Report;
import org.cumbre.event.TimeValue;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;

/** One event a line: names in English, days cut to their precision, {@code null} where there is none. */
final class JsonLinesWriter implements EventWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    @Override
    public void write(List<Event> events, KnownActors known, OutputStream out) throws IOException {
        Countries countries = new Countries(events, known);
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setRootValueSeparator(null);
            for (Event event : events) {
                event(event, countries, json);
                json.writeRaw('\n');
            }
        }
    }

    private static void event(Event event, Countries countries, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Iris.event(event.id()).getURI());
        json.writeStringField("type", event.type().label());
        json.writeStringField("plover", event.type().plover());
        json.writeArrayFieldStart("participants");
        for (Participant participant : event.participants()) {
            participant(participant, countries, json);
        }
        json.writeEndArray();
        optional("begin", event.time().flatMap(TimeValue::beginText), json);
        optional("end", event.time().flatMap(TimeValue::endText), json);
        json.writeArrayFieldStart("places");
        for (Place place : event.places()) {
            reference(Iris.place(place).getURI(), place.english(), json);
        }
        json.writeEndArray();
        json.writeStringField("status", event.status().label());
        json.writeArrayFieldStart("attribution");
        for (Actor actor : event.attribution()) {
            reference(Iris.actor(actor).getURI(), actor.english(), json);
        }
        json.writeEndArray();
        json.writeNumberField("confidence", event.confidence());
        json.writeArrayFieldStart("reports");
        for (Report report : event.reports()) {
            report(report, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void participant(Participant participant, Countries countries, JsonGenerator json)
            throws IOException {
        Actor actor = participant.actor();
        json.writeStartObject();
        json.writeStringField("role", participant.role().label());
        json.writeStringField("id", Iris.actor(actor).getURI());
        json.writeStringField("label", actor.english());
        json.writeStringField("kind", actor.kind().label());
        optional("country", countries.of(actor), json);
        json.writeEndObject();
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("article", Iris.article(report.article()).getURI());
        json.writeStringField("source", report.article().source());
        optional("published", report.article().published().map(LocalDate::toString), json);
        json.writeStringField("quote", report.claim().evidence().quote());
        json.writeNumberField("start", report.claim().evidence().span().start());
        json.writeNumberField("end", report.claim().evidence().span().end());
        json.writeStringField("status", report.claim().status().label());
        json.writeStringField("rule", report.claim().rule());
        json.writeEndObject();
    }

    private static void reference(String id, String label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("label", label);
        json.writeEndObject();
    }

    private static void optional(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }
}
