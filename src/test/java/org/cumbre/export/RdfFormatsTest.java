package org.cumbre.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.cumbre.event.EventType;
import org.cumbre.store.EventFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RDF is read back by RIOT, JSON-LD by RIOT with Titanium, and says what the store says, no more and no less. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RdfFormatsTest {

    /** What a store keeps to be quick, or to show an article again, and does not give away: pairs that events say, and the articles' texts. */
    private static final Set<Node> KEPT =
            Set.of(iri("https://w3id.org/cumbre/ns#dealsWith"), iri("http://schema.org/articleBody"));

    private final ExampleGraph graph = new ExampleGraph();

    @AfterAll
    void close() {
        graph.close();
    }

    @ParameterizedTest
    @CsvSource({"TURTLE,Turtle", "JSONLD,JSON-LD"})
    void allEventsAreTheDefaultGraph(ExportFormat format, String lang) {
        DatasetGraph read = parse(graph.bytes(format, ExportOptions.STANDARD), lang);

        assertEquals(stored(true), quads(read));
    }

    @ParameterizedTest
    @CsvSource({"NQUADS,N-Quads", "TRIG,TriG"})
    void allEventsBringAllArticlesAndClaimsOfTheStore(ExportFormat format, String lang) {
        Set<Quad> read = quads(parse(graph.bytes(format, ExportOptions.STANDARD), lang));
        Set<Quad> missing = new HashSet<>(stored(false));
        missing.removeAll(read);
        // an article's graph may describe organisations that none of its claims names: the offices of those that it
        // names are held there
        missing.removeIf(quad -> !quad.isDefaultGraph()
                && !quad.getSubject().getURI().matches("https://w3id.org/cumbre/id/(article|claim)/.*"));

        assertTrue(stored(false).containsAll(read));
        assertEquals(Set.of(), missing);
    }

    @Test
    void aSelectionHasItsEventsAloneAndAllThatTheyReferTo() {
        DatasetGraph read = graph.store().read(EventFilter.ALL.withTypes(Set.of(EventType.CALL)), events -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                ExportFormat.TRIG.write(events, ExportOptions.STANDARD, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return parse(out.toByteArray(), "TriG");
        });

        assertEquals(
                graph.count("?e", "?e a cu:Call"),
                objects(read, "type", "Event").size());
        assertEquals(graph.count("?c", "?e a cu:Call ; cu:claim ?c"), claims(read));
        Graph events = read.getDefaultGraph();
        for (Node actor : events.find(Node.ANY, iri("http://semanticweb.cs.vu.nl/2009/11/sem/hasActor"), Node.ANY)
                .mapWith(triple -> triple.getObject())
                .toList()) {
            assertTrue(
                    events.contains(actor, iri("http://www.w3.org/2000/01/rdf-schema#label"), Node.ANY),
                    actor.toString());
        }
    }

    private static List<Node> objects(DatasetGraph data, String property, String type) {
        return data.getDefaultGraph()
                .find(
                        Node.ANY,
                        iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#" + property),
                        iri("https://w3id.org/cumbre/ns#" + type))
                .mapWith(triple -> triple.getSubject())
                .toList();
    }

    private static int claims(DatasetGraph data) {
        Set<Node> claims = new HashSet<>();
        data.findNG(Node.ANY, Node.ANY, iri("http://www.w3.org/ns/oa#exact"), Node.ANY)
                .forEachRemaining(quad -> claims.add(quad.getSubject()));
        return claims.size();
    }

    private Set<Quad> stored(boolean eventsAlone) {
        return Txn.calculateRead(graph.store().dataset(), () -> {
            Set<Quad> quads = quads(graph.store().dataset().asDatasetGraph());
            quads.removeIf(quad -> eventsAlone && !quad.isDefaultGraph());
            quads.removeIf(quad -> KEPT.contains(quad.getPredicate()));
            return quads;
        });
    }

    private static Set<Quad> quads(DatasetGraph data) {
        Set<Quad> quads = new HashSet<>();
        data.find().forEachRemaining(quads::add);
        return quads;
    }

    private static DatasetGraph parse(byte[] bytes, String lang) {
        return RDFParser.create()
                .source(new ByteArrayInputStream(bytes))
                .lang(RDFLanguages.nameToLang(lang))
                .toDatasetGraph();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
