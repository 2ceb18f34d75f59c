package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.rdf.Vocabulary;

/** {@code info}: which version, how much there is, and what can be chosen from. */
final class InfoAnswer implements Answer {

    private final boolean upload;

    InfoAnswer(boolean upload) {
        this.upload = upload;
    }

    @Override
    public void write(ApiRequest request, JsonGenerator json) throws IOException {
        Names names = request.names();
        json.writeStartObject();
        json.writeStringField(
                "version",
                Optional.ofNullable(InfoAnswer.class.getPackage().getImplementationVersion())
                        .orElse("development"));
        json.writeNumberField("articles", count(request, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE));
        json.writeNumberField("claims", count(request, Vocabulary.CLAIM, Node.ANY));
        json.writeNumberField("events", request.index().all().size());
        json.writeNumberField("actors", count(request, Vocabulary.TYPE, Vocabulary.ACTOR));
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

    private static long count(ApiRequest request, Node property, Node value) {
        return Iter.count(request.events().find(Node.ANY, property, value));
    }

    private static void choice(String id, String label, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("label", label);
        json.writeEndObject();
    }
}
