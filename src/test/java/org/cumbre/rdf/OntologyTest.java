package org.cumbre.rdf;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
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
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.sparql.graph.GraphFactory;
import org.cumbre.event.ActorKind;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.EventType;
import org.cumbre.event.Factuality;
import org.cumbre.event.Stage;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.link.Consolidator;
import org.cumbre.text.PublishedBasis;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.profiles.OWL2DLProfile;

class OntologyTest {

    private static final Node IS_DEFINED_BY = NodeFactory.createURI(Vocabulary.RDFS + "isDefinedBy");
    private static final Node COMMENT = NodeFactory.createURI(Vocabulary.RDFS + "comment");
    private static final Ontology ONTOLOGY = Ontology.load();

    @Test
    void theOntologyDefinesExactlyTheTermsThatTheProgramWrites() {
        Set<String> onlyInOntology = Set.of(
                "Status",
                "Stage",
                "Temporality",
                "Polarity",
                "Certainty",
                "Precision",
                "PublishedBasis",
                "plover",
                "cameo",
                "symmetric",
                "ploverTypes",
                "cameoRoots",
                "ploverModes",
                "ploverContexts",
                "ploverSectors");
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
    void theOntologyIsOwl2Dl() throws Exception {
        OWLOntology ontology =
                OWLManager.createOWLOntologyManager().loadOntologyFromOntologyDocument(new File("ontology/cumbre.ttl"));

        assertTrue(ontology.getAxiomCount() > 1_000);
        assertEquals(List.of(), new OWL2DLProfile().checkOntology(ontology).getViolations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontology/cumbre.ttl", "ontology/cumbre.shacl.ttl"})
    void riotReadsItStrictlyAndWithoutAWarning(String file) {
        List<String> complaints = new ArrayList<>();
        RDFParser.source(file)
                .strict(true)
                .checking(true)
                .errorHandler(new ErrorHandler() {
                    @Override
                    public void warning(String message, long line, long column) {
                        complaints.add(line + ": " + message);
                    }

                    @Override
                    public void error(String message, long line, long column) {
                        complaints.add(line + ": " + message);
                    }

                    @Override
                    public void fatal(String message, long line, long column) {
                        complaints.add(line + ": " + message);
                    }
                })
                .parse(GraphFactory.createDefaultGraph());

        assertEquals(List.of(), complaints);
    }

    @TestFactory
    Stream<DynamicTest> everyConceptIsNamedAndDefinedInBothLanguagesAndInAScheme() {
        return ONTOLOGY
                .graph()
                .find(Node.ANY, Vocabulary.TYPE, skos("Concept"))
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .map(concept -> DynamicTest.dynamicTest(concept.getURI(), () -> {
                    for (Node property : List.of(skos("prefLabel"), skos("definition"))) {
                        assertEquals(
                                Set.of("es", "en"),
                                new TreeSet<>(ONTOLOGY.graph()
                                        .find(concept, property, Node.ANY)
                                        .mapWith(triple -> triple.getObject().getLiteralLanguage())
                                        .toList()));
                    }
                    Node scheme = ONTOLOGY.graph()
                            .find(concept, skos("inScheme"), Node.ANY)
                            .next()
                            .getObject();
                    assertTrue(ONTOLOGY.graph().contains(scheme, Vocabulary.TYPE, skos("ConceptScheme")));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPropertyHasADomainOrIsOfManyKindsAndARange() {
        Set<String> ofManyKinds = Set.of("key", "wikidata", "consolidatedWith", "of", "eventType");
        return Stream.of("ObjectProperty", "DatatypeProperty")
                .flatMap(kind -> ONTOLOGY
                        .graph()
                        .find(Node.ANY, Vocabulary.TYPE, NodeFactory.createURI("http://www.w3.org/2002/07/owl#" + kind))
                        .mapWith(Triple::getSubject)
                        .toList()
                        .stream())
                .filter(property -> property.getURI().startsWith(Vocabulary.CU))
                .map(property -> DynamicTest.dynamicTest(property.getURI(), () -> {
                    boolean loose = ofManyKinds.contains(property.getURI().substring(Vocabulary.CU.length()));
                    for (String side : List.of("domain", "range")) {
                        boolean given = ONTOLOGY.graph()
                                .contains(property, NodeFactory.createURI(Vocabulary.RDFS + side), Node.ANY);
                        assertTrue(given || loose, side);
                    }
                }));
    }

    @Test
    void whatIsWrittenOfAnArticleAndItsEventsConformsToTheShapes() {
        ArticleClaims article = sample();
        var events = Consolidator.consolidate(article.reports());

        assertEquals(List.of(), ShapeCheck.load().check("article", articleGraph(article, KnownActors.NONE)));
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
            Graph graph = articleGraph(sample(), GAZETTEER);
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

    /** @param described elsewhere */
    private static Graph articleGraph(ArticleClaims article, KnownActors described) {
        return graph(new ArticleQuads(described)
                .of(article.article(), article.claims()).stream().map(quad -> quad.asTriple()));
    }

    private static Graph graph(Stream<Triple> triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        triples.forEach(graph::add);
        return graph;
    }

    private static Node skos(String name) {
        return NodeFactory.createURI(Vocabulary.SKOS + name);
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
        Arrays.stream(Stage.values()).map(Vocabulary::of).forEach(terms::add);
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
