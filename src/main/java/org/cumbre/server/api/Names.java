package org.cumbre.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.cumbre.event.ActorKind;
import org.cumbre.event.EventType;
import org.cumbre.event.Stage;
import org.cumbre.event.Status;
import org.cumbre.rdf.Ontology;
import org.cumbre.rdf.Values;
import org.cumbre.rdf.Vocabulary;

/** What things are called in one language, and how they are referred to in JSON; each is looked up once. */
final class Names {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final Map<String, Map<Node, String>> TERMS =
            Stream.of("es", "en").collect(Collectors.toUnmodifiableMap(language -> language, Names::terms));

    private final Values values;
    private final String language;
    private final Map<Node, String> labels = new HashMap<>();
    private final Map<Node, String> kinds = new HashMap<>();

    Names(Graph graph, String language) {
        this.values = new Values(graph);
        this.language = language;
    }

    private static Map<Node, String> terms(String language) {
        return Stream.of(
                        Arrays.stream(EventType.values()).map(Vocabulary::of),
                        Arrays.stream(Status.values()).map(Vocabulary::of),
                        Arrays.stream(Stage.values()).map(Vocabulary::of),
                        Arrays.stream(ActorKind.values()).map(Vocabulary::of))
                .flatMap(terms -> terms)
                .distinct()
                .collect(Collectors.toUnmodifiableMap(term -> term, term -> ONTOLOGY.label(term, language)));
    }

    String language() {
        return language;
    }

    String of(EventType type) {
        return term(Vocabulary.of(type));
    }

    String of(Status status) {
        return term(Vocabulary.of(status));
    }

    /** What a class of actors is called; empty of a place. */
    Optional<String> ofKind(String kind) {
        return ActorKind.named(kind).map(known -> term(Vocabulary.of(known)));
    }

    /** A field with what concepts of the ontology are called: {@code [{"id","label"}]}. */
    void concepts(String field, List<Node> concepts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field);
        for (Node concept : concepts) {
            json.writeStartObject();
            json.writeStringField("id", concept.getURI());
            json.writeStringField(
                    "label", labels.computeIfAbsent(concept, any -> ONTOLOGY.conceptLabel(any, language)));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String term(Node term) {
        return TERMS.getOrDefault(language, Map.of()).getOrDefault(term, term.getLocalName());
    }

    /** An actor's, a place's, an event's: in the language, else in another, else the end of its IRI. */
    String label(Node thing) {
        return labels.computeIfAbsent(
                thing,
                any -> values.label(any, language)
                        .or(() -> values.text(any, Vocabulary.HEADLINE))
                        .orElseGet(() -> any.getURI().replaceFirst("^.*[#/]", "")));
    }

    /** The class of actors that it is of, or Place. */
    String kind(Node thing) {
        return kinds.computeIfAbsent(thing, any -> {
            List<Node> classes = values.all(any, Vocabulary.TYPE);
            return Arrays.stream(ActorKind.values())
                    .filter(kind -> classes.contains(Vocabulary.of(kind)))
                    .map(ActorKind::label)
                    .findFirst()
                    .orElse("Place");
        });
    }

    /** {@code {"id","label","kind"}}. */
    void actor(Node actor, JsonGenerator json) throws IOException {
        json.writeStartObject();
        identity(actor, json);
        json.writeStringField("kind", kind(actor));
        json.writeEndObject();
    }

    /** {@code {"id","label"}}. */
    void place(Node place, JsonGenerator json) throws IOException {
        json.writeStartObject();
        identity(place, json);
        json.writeEndObject();
    }

    /** A field with the country that something belongs to, or null. */
    void country(Node thing, JsonGenerator json) throws IOException {
        Optional<Node> country = values.any(thing, Vocabulary.COUNTRY).filter(Node::isURI);
        if (country.isPresent()) {
            json.writeFieldName("country");
            place(country.get(), json);
        } else {
            json.writeNullField("country");
        }
    }

    void identity(Node thing, JsonGenerator json) throws IOException {
        json.writeStringField("id", thing.getURI());
        json.writeStringField("label", label(thing));
    }

    /** A field with a text, or null. */
    static void optional(String field, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(field, value.get());
        } else {
            json.writeNullField(field);
        }
    }
}
