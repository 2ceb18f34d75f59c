package org.cumbre.rdf;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.cumbre.event.ActorKind;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.EventType;
import org.cumbre.event.Factuality;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.link.Consolidator;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OntologyTest {

    private static final Node IS_DEFINED_BY = NodeFactory.createURI(Vocabulary.RDFS + "isDefinedBy");
    private static final Node COMMENT = NodeFactory.createURI(Vocabulary.RDFS + "comment");
    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void theOntologyDefinesExactlyTheTermsThatTheProgramWrites() {
        Set<String> onlyInOntology = Set.of(
                "Status",
                "Temporality",
                "Polarity",
                "Certainty",
                "Precision",
                "PublishedBasis",
                "plover",
                "cameo",
                "symmetric",
                "ploverTypes",
                "cameoRoots");
        Set<String> defined = new TreeSet<>();
        ONTOLOGY.graph()
                .find(Node.ANY, IS_DEFINED_BY, Node.ANY)
                .mapWith(Triple::getSubject)
                .forEachRemaining(term -> defined.add(term.getURI().substring(Vocabulary.CU.length())));
        Set<String> written = new TreeSet<>(onlyInOntology);
        terms().map(term -> term.getURI().substring(Vocabulary.CU.length())).forEach(written::add);

        assertEquals(written, defined);
    }

    @TestFactory
    Stream<DynamicTest> everyTermIsNamedAndExplainedInBothLanguages() {
        return terms().map(term -> DynamicTest.dynamicTest(term.getURI(), () -> {
            for (Node property : List.of(Vocabulary.LABEL, COMMENT)) {
                List<String> languages = ONTOLOGY.graph()
                        .find(term, property, Node.ANY)
                        .mapWith(triple -> triple.getObject().getLiteralLanguage())
                        .toList();
                assertTrue(languages.containsAll(List.of("es", "en")), () -> property + " in " + languages);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyEventTypeHasItsPloverTypeCameoRootsAndSymmetry() {
        return Arrays.stream(EventType.values())
                .map(type -> DynamicTest.dynamicTest(type.label(), () -> {
                    Graph graph = ONTOLOGY.graph();
                    Node term = Vocabulary.of(type);
                    assertTrue(graph.contains(term, cu("plover"), cu("plover-" + type.plover())));
                    for (String root : type.cameo().replace("18-20", "18,19,20").split(",")) {
                        assertTrue(graph.contains(term, cu("cameo"), cu("cameo-" + root)), root);
                    }
                    Node symmetric =
                            graph.find(term, cu("symmetric"), Node.ANY).next().getObject();
                    assertEquals(Boolean.toString(type.symmetric()), symmetric.getLiteralLexicalForm());
                }));
    }

    @Test
    void whatIsWrittenOfAnArticleAndItsEventsConformsToTheShapes() {
        ArticleClaims article = sample();
        var events = Consolidator.consolidate(article.reports());

        assertEquals(List.of(), ShapeCheck.load().check("article", articleGraph(article)));
        assertEquals(
                List.of(),
                ShapeCheck.load()
                        .check(
                                "default graph",
                                graph(new EventQuads(GAZETTEER)
                                        .of(events).stream().map(quad -> quad.asTriple()))));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenGraphIsReportedWithWhatWasExpected() {
        return Stream.of(
                broken(
                        "claim without status",
                        "exactly one of the six statuses",
                        graph -> graph.remove(Node.ANY, Vocabulary.STATUS, Node.ANY)),
                broken(
                        "claim of no known type",
                        "one of the eighteen event types",
                        graph -> set(graph, Vocabulary.EVENT_TYPE, cu("Party"))),
                broken(
                        "confidence of 7",
                        "a decimal from 0 to 1",
                        graph -> set(graph, Vocabulary.CONFIDENCE, Literals.decimal(7))),
                broken(
                        "quote that ends before it starts",
                        "starts before it ends",
                        graph -> set(graph, Vocabulary.END_OFFSET, Literals.integer(0))),
                broken(
                        "date that is no date",
                        "an xsd:date",
                        graph -> set(graph, Vocabulary.BEGIN, Literals.text("ayer"))),
                broken(
                        "source that nobody describes",
                        "a source is an actor",
                        graph -> set(graph, Vocabulary.SOURCE, cu("nobody"))),
                broken(
                        "actor without key",
                        "exactly one key",
                        graph -> graph.remove(Node.ANY, Vocabulary.KEY, Node.ANY)),
                broken(
                        "article without source",
                        "exactly one identifier",
                        graph -> graph.remove(Node.ANY, Vocabulary.IDENTIFIER, Node.ANY)));
    }

    private static DynamicTest broken(String name, String expected, Consumer<Graph> damage) {
        return DynamicTest.dynamicTest(name, () -> {
            Graph graph = articleGraph(sample());
            damage.accept(graph);
            List<Violation> violations = ShapeCheck.load().check("a.txt", graph);
            assertFalse(violations.isEmpty());
            assertTrue(
                    violations.stream()
                            .anyMatch(violation -> violation.message().contains(expected)),
                    () -> violations.toString());
            assertEquals("a.txt", violations.get(0).graph());
        });
    }

    private static void set(Graph graph, Node property, Node value) {
        for (Triple triple : graph.find(Node.ANY, property, Node.ANY).toList()) {
            graph.delete(triple);
            graph.add(triple.getSubject(), property, value);
        }
    }

    private static ArticleClaims sample() {
        return says(
                article("a.txt", "2023-09-11"),
                in(as(on(meeting("c1", KIM, PUTIN), "2023-09-12"), Status.PLANNED, RUSSIA), VLADIVOSTOK, IN_RUSSIA),
                claim("c2", EventType.PROTEST, List.of(PESKOV), List.of()));
    }

    private static Graph articleGraph(ArticleClaims article) {
        return graph(new ArticleQuads(GAZETTEER)
                .of(article.article(), article.claims()).stream().map(quad -> quad.asTriple()));
    }

    private static Graph graph(Stream<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private static Node cu(String name) {
        return NodeFactory.createURI(Vocabulary.CU + name);
    }

    /** Every term of our namespace that the program can write. */
    private static Stream<Node> terms() {
        List<Node> terms = new ArrayList<>();
        Arrays.stream(Vocabulary.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Node.class)
                .forEach(field -> {
                    try {
                        terms.add((Node) field.get(null));
                    } catch (IllegalAccessException closed) {
                        throw new AssertionError(closed);
                    }
                });
        Arrays.stream(EventType.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(ActorKind.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(Status.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(Precision.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(PublishedBasis.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(Factuality.Temporality.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(Factuality.Polarity.values()).map(Vocabulary::of).forEach(terms::add);
        Arrays.stream(Factuality.Certainty.values()).map(Vocabulary::of).forEach(terms::add);
        return terms.stream()
                .filter(term -> term.getURI().startsWith(Vocabulary.CU))
                .distinct();
    }
}
