package org.cumbre.rdf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Reads the values of properties from a graph; a fault names the subject and the property. */
public record Values(Graph graph) {

    /** The statements about one subject, fetched at once: a reader of many properties then asks no index for each. */
    public Values about(Node subject) {
        Graph own = GraphFactory.createDefaultGraph();
        graph.find(subject, Node.ANY, Node.ANY).forEachRemaining(own::add);
        return new Values(own);
    }

    public List<Node> all(Node subject, Node property) {
        return graph.find(subject, property, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    /** The value, the smallest if there is more than one. */
    public Optional<Node> any(Node subject, Node property) {
        return all(subject, property).stream().min(Comparator.comparing((Node node) -> node.toString()));
    }

    public Node one(Node subject, Node property) {
        return any(subject, property).orElseThrow(() -> new GraphFault(subject + " has no " + property));
    }

    public Optional<String> text(Node subject, Node property) {
        return any(subject, property).map(Values::lexical);
    }

    public String oneText(Node subject, Node property) {
        return lexical(one(subject, property));
    }

    /** The label in that language, else any label, else nothing. */
    public Optional<String> label(Node subject, String language) {
        List<Node> labels = all(subject, Vocabulary.LABEL);
        return labels.stream()
                .filter(label -> label.getLiteralLanguage().equalsIgnoreCase(language))
                .map(Values::lexical)
                .min(Comparator.naturalOrder())
                .or(() -> labels.stream().map(Values::lexical).min(Comparator.naturalOrder()));
    }

    public Optional<LocalDate> date(Node subject, Node property) {
        return any(subject, property).map(node -> {
            try {
                return LocalDate.parse(lexical(node));
            } catch (DateTimeException malformed) {
                throw fault(subject, property, node);
            }
        });
    }

    public double number(Node subject, Node property) {
        Node node = one(subject, property);
        try {
            return Double.parseDouble(lexical(node));
        } catch (NumberFormatException malformed) {
            throw fault(subject, property, node);
        }
    }

    /** The constant whose term is the value. */
    public <T> T constant(Node subject, Node property, T[] constants, Function<T, Node> term) {
        Node node = one(subject, property);
        return Arrays.stream(constants)
                .filter(constant -> term.apply(constant).equals(node))
                .findFirst()
                .orElseThrow(() -> fault(subject, property, node));
    }

    /** The values in the order that a literal gives; those it does not name come last. */
    List<Node> ordered(Node subject, Node property, Node orderProperty) {
        List<String> order = text(subject, orderProperty)
                .map(line -> List.of(line.split(" ")))
                .orElse(List.of());
        return all(subject, property).stream()
                .sorted(Comparator.comparingInt((Node node) -> rank(order, node))
                        .thenComparing((Node node) -> node.toString()))
                .toList();
    }

    private static int rank(List<String> order, Node node) {
        int index = order.indexOf(node.toString());
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private static String lexical(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static GraphFault fault(Node subject, Node property, Node value) {
        return new GraphFault(
                String.format(Locale.ROOT, "%s: cannot read %s as the value of %s", subject, value, property));
    }
}
