package org.cumbre.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.SKOS;

/** The ontology of the class path, {@code ontology/cumbre.ttl}: classes and properties with their names in Spanish and English. */
public final class Ontology {

    private static final String RESOURCE = "/ontology/cumbre.ttl";

    private final Values values;

    private Ontology(Graph graph) {
        values = new Values(graph);
    }

    /** @throws IllegalStateException if the class path has no ontology */
    public static Ontology load() {
        return new Ontology(read(RESOURCE));
    }

    public Graph graph() {
        return values.graph();
    }

    /** The name of a class or property in that language, else its local name. */
    public String label(Node term, String language) {
        return values.label(term, language).orElseGet(() -> term.getURI().replaceFirst("^.*[#/]", ""));
    }

    /** The name of a mode, a context or a sector in that language, else its local name. */
    public String conceptLabel(Node concept, String language) {
        return values.all(concept, SKOS.prefLabel.asNode()).stream()
                .filter(label -> label.getLiteralLanguage().equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElseGet(() -> concept.getURI().replaceFirst("^.*[#/]", ""));
    }

    static Graph read(String resource) {
        try (InputStream in = Ontology.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + resource);
            }
            return RDFParser.create().source(in).lang(Lang.TURTLE).toGraph();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource, unreadable);
        }
    }
}
