package org.cumbre.server.api;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.cumbre.store.Period;

/**
 * A request with the graph as it stands while it is answered.
 *
 * @param parameters the first value of each
 * @param index of the events in the graph
 */
record ApiRequest(Map<String, String> parameters, DatasetGraph graphs, EventIndex index) {

    /** The default graph: events, actors, places, articles. */
    Graph events() {
        return graphs.getDefaultGraph();
    }

    Names names() {
        return new Names(events(), language());
    }

    /** "es" or "en". */
    String language() {
        String tag = text("lang").orElse("es");
        if (!tag.equals("es") && !tag.equals("en")) {
            throw ApiFault.wrong("lang: expected es or en, not \"" + tag + "\"");
        }
        return tag;
    }

    /** What was given, if it is not blank. */
    Optional<String> text(String parameter) {
        return Optional.ofNullable(parameters.get(parameter)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** An IRI. */
    Optional<Node> iri(String parameter) {
        return text(parameter).map(NodeFactory::createURI);
    }

    /** What the request is about. */
    Node id() {
        return iri("id").orElseThrow(() -> ApiFault.wrong("id: missing; expected an IRI"));
    }

    /** What the request is about, which must be of that class in the default graph. */
    Node id(Node type, String what) {
        Node id = id();
        if (!events().contains(id, org.cumbre.rdf.Vocabulary.TYPE, type)) {
            throw ApiFault.missing("the graph has no " + what + " " + id.getURI());
        }
        return id;
    }

    Optional<Period> period(String parameter) {
        return text(parameter)
                .map(text -> Period.parse(text)
                        .orElseThrow(() -> ApiFault.wrong(
                                parameter + ": expected 2024-06-18, 2024-06 or 2024, not \"" + text + "\"")));
    }

    <T> Optional<T> constant(String parameter, Function<String, Optional<T>> named) {
        return text(parameter)
                .map(text -> named.apply(text)
                        .orElseThrow(() -> ApiFault.wrong(parameter + ": there is none called \"" + text + "\"")));
    }

    /** A whole number from 0 to {@code most}. */
    int number(String parameter, int standard, int most) {
        return text(parameter).map(text -> number(parameter, text, most)).orElse(standard);
    }

    private static int number(String parameter, String text, int most) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw ApiFault.wrong(parameter + ": expected a number from 0 to " + most + ", not \"" + text + "\"");
        }
        throw ApiFault.wrong(parameter + ": expected a number from 0 to " + most + ", not \"" + text + "\"");
    }
}
