package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;

/** {@code info}: which version, how much there is, and what can be chosen from. */
final class InfoAnswer implements Answer {

    private final boolean upload;

    InfoAnswer(boolean upload) {
        this.upload = upload;
    }

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        Names names = request.names();
        EventIndex.Totals totals = request.index().totals();
        json.writeStartObject();
        json.writeStringField(
                "version",
                Optional.ofNullable(InfoAnswer.class.getPackage().getImplementationVersion())
                        .orElse("development"));
        json.writeNumberField("articles", totals.articles());
        json.writeNumberField("claims", totals.claims());
        json.writeNumberField("events", request.index().all().size());
        json.writeNumberField("actors", totals.actors());
        json.writeArrayFieldStart("types");
        for (EventType type : EventType.values()) {
            choice(type.label(), names.of(type), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("statuses");
        for (Status status : Status.values()) {
            choice(status.label(), names.of(status), json);
        }
        json.writeEndArray();
        json.writeBooleanField("upload", upload);
        json.writeEndObject();
    }

    private static void choice(String id, String label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("label", label);
        json.writeEndObject();
    }
}
