package org.cumbre.rdf;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** Violations as a validation report. Source: SHACL, section 3.6. */
public final class ViolationReport {

    private static final String SH = "http://www.w3.org/ns/shacl#";

    private ViolationReport() {}

    public static Graph of(List<Violation> violations) {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sh", SH);
        Node report = NodeFactory.createBlankNode();
        graph.add(report, Vocabulary.TYPE, sh("ValidationReport"));
        graph.add(
                report,
                sh("conforms"),
                NodeFactory.createLiteralDT(Boolean.toString(violations.isEmpty()), XSDDatatype.XSDboolean));
        for (Violation violation : violations) {
            Node result = NodeFactory.createBlankNode();
            graph.add(report, sh("result"), result);
            graph.add(result, Vocabulary.TYPE, sh("ValidationResult"));
            graph.add(result, sh("resultSeverity"), sh("Violation"));
            text(result, "focusNode", violation.subject(), graph);
            text(result, "value", violation.value(), graph);
            text(result, "resultMessage", message(violation), graph);
        }
        return graph;
    }

    private static String message(Violation violation) {
        String where = violation.property().isEmpty() ? "" : " (" + violation.property() + ")";
        return violation.graph() + ": " + violation.message() + where;
    }

    private static void text(Node result, String property, String value, Graph graph) {
        if (!value.isEmpty()) {
            graph.add(Triple.create(
                    result,
                    sh(property),
                    value.startsWith("http") && !value.contains(" ") && property.equals("focusNode")
                            ? NodeFactory.createURI(value)
                            : Literals.text(value)));
        }
    }

    private static Node sh(String name) {
        return NodeFactory.createURI(SH + name);
    }
}
