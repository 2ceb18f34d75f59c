package org.cumbre.rdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;

/** Checks graphs against the SHACL shapes of the class path, {@code ontology/cumbre.shacl.ttl}. */
public final class ShapeCheck {

    private static final String RESOURCE = "/ontology/cumbre.shacl.ttl";

    private final Shapes shapes;

    private ShapeCheck(Shapes shapes) {
        this.shapes = shapes;
    }

    /** @throws IllegalStateException if the class path has no shapes */
    public static ShapeCheck load() {
        return new ShapeCheck(Shapes.parse(Ontology.read(RESOURCE)));
    }

    /**
     * What is wrong in a graph; nothing if it conforms.
     *
     * @param name what the violations call the graph
     */
    public List<Violation> check(String name, Graph graph) {
        return ShaclValidator.get().validate(shapes, graph).getEntries().stream()
                .map(entry -> violation(name, entry))
                .sorted(Comparator.comparing(Violation::toString))
                .toList();
    }

    private static Violation violation(String name, ReportEntry entry) {
        return new Violation(
                name,
                String.valueOf(entry.focusNode()),
                Optional.ofNullable(entry.resultPath()).map(Object::toString).orElse(""),
                Optional.ofNullable(entry.value()).map(Object::toString).orElse(""),
                entry.message());
    }
}
