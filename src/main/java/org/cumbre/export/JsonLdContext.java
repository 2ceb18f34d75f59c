package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.cumbre.rdf.Vocabulary;

/**
 * The terms of {@code context.jsonld}: which property each stands for, and how its values are written. A property that has no term is
 * written by its IRI, with the type of each value. Source: JSON-LD 1.1, section 4.
 */
final class JsonLdContext {

    private static final String RESOURCE = "context.jsonld";
    private static final String STRING = Vocabulary.XSD + "string";

    private final JsonNode context;
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();

    private JsonLdContext(JsonNode context) {
        this.context = context;
        context.fields().forEachRemaining(field -> {
            JsonNode definition = field.getValue();
            String id = definition.isObject() ? definition.path("@id").asText() : definition.asText();
            if (id.contains(":") && !id.endsWith("#") && !id.endsWith("/")) {
                (definition.isObject() ? terms : classes).putIfAbsent(expand(id), field.getKey());
            }
        });
    }

    /** @throws IOException if the class path has no such context */
    static JsonLdContext load() throws IOException {
        try (InputStream in = JsonLdContext.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IOException("the class path has no " + RESOURCE);
            }
            return new JsonLdContext(new ObjectMapper().readTree(in).path("@context"));
        }
    }

    /** The context itself. */
    void write(JsonGenerator json) throws IOException {
        json.writeRawValue(context.toPrettyString());
    }

    /** A property with all its values. */
    void write(Node property, List<Node> values, JsonGenerator json) throws IOException {
        if (property.equals(Vocabulary.TYPE)) {
            json.writeArrayFieldStart("type");
            for (Node type : values) {
                json.writeString(compact(type.getURI()));
            }
            json.writeEndArray();
            return;
        }
        Optional<String> term = Optional.ofNullable(terms.get(property.getURI()));
        if (term.isPresent() && byLanguage(term.get())) {
            languages(term.get(), values, json);
            return;
        }
        String type =
                term.map(name -> context.path(name).path("@type").asText()).orElse("");
        json.writeFieldName(term.orElse(property.getURI()));
        if (values.size() == 1) {
            write(values.get(0), type, json);
            return;
        }
        json.writeStartArray();
        for (Node value : values) {
            write(value, type, json);
        }
        json.writeEndArray();
    }

    private boolean byLanguage(String term) {
        return context.path(term).path("@container").asText().equals("@language");
    }

    /** A language map; a text without language stands under {@code @none}. */
    private static void languages(String term, List<Node> values, JsonGenerator json) throws IOException {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Node value : values) {
            String language = value.getLiteralLanguage();
            texts.computeIfAbsent(language.isEmpty() ? "@none" : language, any -> new ArrayList<>())
                    .add(value.getLiteralLexicalForm());
        }
        json.writeObjectFieldStart(term);
        for (Map.Entry<String, List<String>> entry : texts.entrySet()) {
            json.writeFieldName(entry.getKey());
            if (entry.getValue().size() == 1) {
                json.writeString(entry.getValue().get(0));
            } else {
                json.writeStartArray();
                for (String text : entry.getValue()) {
                    json.writeString(text);
                }
                json.writeEndArray();
            }
        }
        json.writeEndObject();
    }

    private void write(Node value, String type, JsonGenerator json) throws IOException {
        if (value.isURI() && type.equals("@id")) {
            json.writeString(value.getURI());
        } else if (value.isURI() && type.equals("@vocab")) {
            json.writeString(compact(value.getURI()));
        } else if (value.isURI()) {
            member("id", value.getURI(), json);
        } else if (!value.getLiteralLanguage().isEmpty()) {
            json.writeStartObject();
            json.writeStringField("@language", value.getLiteralLanguage());
            json.writeStringField("@value", value.getLiteralLexicalForm());
            json.writeEndObject();
        } else {
            literal(value, type, json);
        }
    }

    private void literal(Node value, String type, JsonGenerator json) throws IOException {
        String datatype = value.getLiteralDatatypeURI();
        if (datatype.equals(type.isEmpty() ? STRING : expand(type))) {
            json.writeString(value.getLiteralLexicalForm());
            return;
        }
        json.writeStartObject();
        if (!datatype.equals(STRING)) {
            json.writeStringField("@type", datatype);
        }
        json.writeStringField("@value", value.getLiteralLexicalForm());
        json.writeEndObject();
    }

    private static void member(String name, String value, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField(name, value);
        json.writeEndObject();
    }

    private String compact(String iri) {
        String vocabulary = context.path("@vocab").asText();
        String known = classes.get(iri);
        if (known != null) {
            return known;
        }
        boolean ours = iri.startsWith(vocabulary) && !context.has(iri.substring(vocabulary.length()));
        return ours ? iri.substring(vocabulary.length()) : iri;
    }

    private String expand(String compact) {
        int colon = compact.indexOf(':');
        JsonNode namespace = context.path(colon < 0 ? "" : compact.substring(0, colon));
        return namespace.isTextual() ? namespace.asText() + compact.substring(colon + 1) : compact;
    }
}
