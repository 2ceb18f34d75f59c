package org.cumbre.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.rdf.Ontology;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Folding;

/** What kind of value a parameter takes. Each makes an RDF term of it, so that no value can become part of the query's syntax. */
public enum ParameterType {
    /** Name or IRI of an actor of the graph. */
    ACTOR("the name or IRI of an actor") {
        @Override
        Node bind(String value, ActorNames actors) {
            return actors.resolve(value);
        }
    },
    /** An absolute IRI, with or without angle brackets, or a name with one of the known prefixes. */
    IRI("an IRI") {
        @Override
        Node bind(String value, ActorNames actors) {
            String iri = value.strip().replaceFirst("^<(.*)>$", "$1");
            int colon = iri.indexOf(':');
            String namespace = colon < 0 ? null : Vocabulary.PREFIXES.get(iri.substring(0, colon));
            String whole = namespace == null ? iri : namespace + iri.substring(colon + 1);
            if (!ABSOLUTE_IRI.matcher(whole).matches()) {
                throw new IllegalArgumentException(value);
            }
            return NodeFactory.createURI(whole);
        }
    },
    /** A day. */
    DATE("a day such as 2023-09-12") {
        @Override
        Node bind(String value, ActorNames actors) {
            return NodeFactory.createLiteralDT(LocalDate.parse(value.strip()).toString(), XSDDatatype.XSDdate);
        }
    },
    /** A month. */
    MONTH("a month such as 2023-09") {
        @Override
        Node bind(String value, ActorNames actors) {
            return NodeFactory.createLiteralString(
                    YearMonth.parse(value.strip()).toString());
        }
    },
    /** A whole number. */
    INTEGER("a whole number") {
        @Override
        Node bind(String value, ActorNames actors) {
            return NodeFactory.createLiteralDT(
                    Integer.toString(Integer.parseInt(value.strip())), XSDDatatype.XSDinteger);
        }
    },
    /** An event type by its English or Spanish name. */
    TYPE("an event type: " + names(Arrays.stream(EventType.values()).map(EventType::label))) {
        @Override
        Node bind(String value, ActorNames actors) {
            return term(value, Arrays.stream(EventType.values()).map(Vocabulary::of));
        }
    },
    /** A status by its English or Spanish name. */
    STATUS("a status: " + names(Arrays.stream(Status.values()).map(Status::label))) {
        @Override
        Node bind(String value, ActorNames actors) {
            return term(value, Arrays.stream(Status.values()).map(Vocabulary::of));
        }
    },
    /** Part of a name; made lower case and free of accents. */
    SEARCH("part of a name") {
        @Override
        Node bind(String value, ActorNames actors) {
            return NodeFactory.createLiteralString(Folding.fold(value));
        }
    },
    /** Any text. */
    TEXT("a text") {
        @Override
        Node bind(String value, ActorNames actors) {
            return NodeFactory.createLiteralString(value);
        }
    };

    private static final Pattern ABSOLUTE_IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+");

    private final String expectation;

    ParameterType(String expectation) {
        this.expectation = expectation;
    }

    /** What a value must be, in a few words. */
    public String expectation() {
        return expectation;
    }

    /** @throws RuntimeException if the value is not of this type; {@link #value} says so in words */
    abstract Node bind(String value, ActorNames actors);

    /**
     * The RDF term of a value.
     *
     * @throws UnknownActorException if the graph knows no such actor
     * @throws QueryFault if the value is not of this type
     */
    Node value(String parameter, String value, ActorNames actors) {
        try {
            return bind(value, actors);
        } catch (IllegalArgumentException | DateTimeException malformed) {
            throw new QueryFault("parameter " + parameter + ": \"" + value + "\" is not " + expectation, malformed);
        }
    }

    static Optional<ParameterType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    static Node term(String name, Stream<Node> terms) {
        Ontology ontology = Ontology.load();
        String folded = Folding.fold(name);
        return terms.filter(term -> Stream.of("en", "es")
                        .anyMatch(language ->
                                Folding.fold(ontology.label(term, language)).equals(folded)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    static String names(Stream<String> labels) {
        return labels.collect(Collectors.joining(", "));
    }
}
