package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.cumbre.store.EventSource;

/**
 * JSON-LD 1.1 with the context {@code context.jsonld}, written into the document, so that no reader needs the network: the same statements
 * as in Turtle, one object a subject. Libraries for JSON-LD hold the whole document in memory; this does not.
 */
final class JsonLdWriter implements EventWriter {

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        long[] count = new long[1];
        try (JsonGenerator json = Json.pretty(out)) {
            JsonLdContext context = JsonLdContext.load();
            json.writeStartObject();
            json.writeFieldName("@context");
            context.write(json);
            json.writeArrayFieldStart("@graph");
            Subject subject = new Subject(json, context);
            events.statements(quad -> {
                count[0] += RdfWriter.isEvent(quad) ? 1 : 0;
                subject.add(quad.asTriple());
            });
            subject.end();
            json.writeEndArray();
            json.writeEndObject();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return count[0];
    }

    /** Gathers the statements about one subject, which come one after another. */
    private static final class Subject {

        private final JsonGenerator json;
        private final JsonLdContext context;
        private final List<Triple> triples = new ArrayList<>();

        Subject(JsonGenerator json, JsonLdContext context) {
            this.json = json;
            this.context = context;
        }

        void add(Triple triple) {
            if (!triples.isEmpty() && !triples.get(0).getSubject().equals(triple.getSubject())) {
                end();
            }
            triples.add(triple);
        }

        void end() {
            if (triples.isEmpty()) {
                return;
            }
            try {
                json.writeStartObject();
                json.writeStringField("id", triples.get(0).getSubject().getURI());
                Set<Node> properties =
                        new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
                triples.forEach(triple -> properties.add(triple.getPredicate()));
                for (Node property : properties) {
                    context.write(property, values(property), json);
                }
                json.writeEndObject();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            triples.clear();
        }

        private List<Node> values(Node property) {
            return triples.stream()
                    .filter(triple -> triple.getPredicate().equals(property))
                    .map(Triple::getObject)
                    .sorted((one, other) -> one.toString().compareTo(other.toString()))
                    .toList();
        }
    }
}
