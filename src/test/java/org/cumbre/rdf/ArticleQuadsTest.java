package org.cumbre.rdf;

import static org.cumbre.rdf.Complaints.assertNames;
import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.EventType;
import org.cumbre.event.Evidence;
import org.cumbre.event.Factuality;
import org.cumbre.event.Participant;
import org.cumbre.event.Role;
import org.cumbre.event.Status;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;
import org.cumbre.text.Article;
import org.cumbre.text.Publication;
import org.cumbre.text.PublishedBasis;
import org.cumbre.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleQuadsTest {

    private final ArticleQuads quads = new ArticleQuads(GAZETTEER);

    @Test
    void everyFieldOfAnArticleAndItsClaimsComesBackFromTheGraph() {
        Article article = new Article(
                "seeds/002 año.txt",
                "El texto, que no se guarda.",
                Optional.of("Putin viajará a \"Corea\""),
                Optional.of(Publication.of(LocalDate.of(2024, 6, 18), PublishedBasis.INFERRED)),
                Optional.of("es"),
                Optional.of("https://example.org/2024/putin?id=1&x=ñ"),
                Optional.of("Agencia"));
        Claim full = new Claim(
                "s3/t5 ñ",
                EventType.MEETING,
                List.of(
                        new Participant(Role.SOURCE, XI),
                        new Participant(Role.SOURCE, KIM),
                        new Participant(Role.TARGET, PUTIN),
                        new Participant(Role.TARGET, CHINA),
                        new Participant(Role.TARGET, PESKOV)),
                Optional.of(new ClaimTime(
                        new TimeValue(
                                "2024-06",
                                Optional.of(LocalDate.of(2024, 6, 1)),
                                Optional.of(LocalDate.of(2024, 6, 30)),
                                Precision.MONTH),
                        "este mes",
                        "month of publication")),
                List.of(VOSTOCHNY, VLADIVOSTOK, IN_RUSSIA),
                Status.PLANNED,
                new Factuality(
                        Factuality.Temporality.FUTURE, Factuality.Polarity.NEGATED, Factuality.Certainty.PROBABLE),
                List.of(RUSSIA, CHINA),
                0.8725,
                new Evidence(new Span(6, 42), "Está \"previsto\" que…\nviaje a Corea 🚀", "viaje"),
                "es.visit.viajar",
                Optional.of("third-party"),
                List.of("military", "pro-democracy"));
        Claim bare = claim("s9", EventType.PROTEST, List.of(), List.of());
        Claim duration = at(
                claim("s8", EventType.VISIT, List.of(PUTIN), List.of()),
                new TimeValue("P3D", Optional.empty(), Optional.empty(), Precision.DAY));

        var read =
                reader(graph(quads.of(article, List.of(full, duration, bare)))).read();

        assertEquals(List.of("s3/t5 ñ", "s8", "s9").stream().sorted().toList(), ids(read.claims()));
        assertTrue(read.claims().containsAll(List.of(full, duration, bare)), () -> read.claims() + "");
        assertEquals(
                new Article(
                        article.source(),
                        "",
                        article.title(),
                        article.publication(),
                        article.language(),
                        article.url(),
                        article.publisher()),
                read.article());
    }

    @Test
    void theSameArticleGivesTheSameQuadsEachTime() {
        Article article = article("a.txt", "2023-09-11");
        List<Claim> claims = List.of(on(meeting("c1", KIM, PUTIN), "2023-09-12"));

        assertEquals(quads.of(article, claims), new ArticleQuads(GAZETTEER).of(article, claims));
    }

    @Test
    void aGraphIsNamedAfterItsArticle() {
        Article article = article("news/Cumbre en Vladivostok.txt", "2023-09-11");

        assertTrue(quads.of(article, List.of()).stream().map(Quad::getGraph).allMatch(Iris.article(article)::equals));
        assertTrue(Iris.article(article).getURI().startsWith(Vocabulary.ID + "article/cumbre-en-vladivostok-"));
    }

    @Test
    void articlesOfOneNameInTwoFoldersAreTwo() {
        assertFalse(
                Iris.article(article("a/1.txt", "2023-09-11")).equals(Iris.article(article("b/1.txt", "2023-09-11"))));
    }

    @Test
    void aCountryNamedOnlyAsSomebodysCountryIsTheGazetteers() {
        Graph graph = graph(quads.of(article("a.txt", "2023-09-11"), List.of(meeting("c1", PESKOV, XI))));

        assertTrue(graph.contains(Iris.actor(PESKOV), Vocabulary.COUNTRY, Iris.actor(RUSSIA)));
    }

    @Test
    void whomTheGazetteerKnowsIsNamedAndNotDescribed() {
        Graph graph = graph(quads.of(article("a.txt", "2023-09-11"), List.of(meeting("c1", RUSSIA, CHINA))));

        assertTrue(graph.contains(Node.ANY, Vocabulary.SOURCE, Iris.actor(RUSSIA)));
        assertFalse(graph.contains(Iris.actor(RUSSIA), Node.ANY, Node.ANY));
    }

    @Test
    void anActorThatWikidataDoesNotKnowGetsAnIriOfItsOwn() {
        assertEquals(Vocabulary.ID + "actor/dmitri-peskov", Iris.actor(PESKOV).getURI());
        assertEquals(Vocabulary.WD + "Q7747", Iris.actor(PUTIN).getURI());
    }

    @Test
    void participantsAreSourcesOrTargetsAndAlwaysActors() {
        Article article = article("a.txt", "2023-09-11");
        Claim claim = meeting("c1", KIM, PUTIN);
        Graph graph = graph(quads.of(article, List.of(claim)));
        Node iri = Iris.claim(article, claim);

        assertTrue(graph.contains(iri, Vocabulary.SOURCE, Iris.actor(KIM)));
        assertTrue(graph.contains(iri, Vocabulary.TARGET, Iris.actor(PUTIN)));
        assertTrue(graph.contains(iri, Vocabulary.HAS_ACTOR, Iris.actor(KIM)));
        assertTrue(graph.contains(iri, Vocabulary.HAS_ACTOR, Iris.actor(PUTIN)));
    }

    @Test
    void halfASurrogatePairDoesNotShiftTheQuote() {
        Claim broken = quoting(meeting("c1", KIM, PUTIN), 3, "roto \uD83D aquí", "roto", 0.5);
        Claim read = reader(graph(quads.of(article("a.txt", "2023-09-11"), List.of(broken))))
                .read()
                .claims()
                .get(0);

        assertEquals("roto \uFFFD aquí", read.evidence().quote());
        assertEquals(broken.evidence().span(), read.evidence().span());
    }

    @Test
    void aGraphThatLacksAStatusIsAFaultThatNamesTheClaim() {
        Article article = article("a.txt", "2023-09-11");
        Claim claim = meeting("c1", KIM, PUTIN);
        Graph graph = graph(quads.of(article, List.of(claim)));
        graph.remove(Node.ANY, Vocabulary.STATUS, Node.ANY);

        GraphFault fault = assertThrows(GraphFault.class, () -> reader(graph).read());

        assertNames(fault, Iris.claim(article, claim).getURI());
        assertNames(fault, "status");
    }

    @ParameterizedTest
    @CsvSource({"0.87,0.87", "0.870,0.87", "5,5.0", "1,1.0", "0,0.0", "0.0001,0.0001", "0.99,0.99"})
    void decimalsAreCanonical(double value, String written) {
        assertEquals(written, Literals.decimal(value).getLiteralLexicalForm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/articles/a b.txt",
                "seeds/ñ.txt",
                "d001",
                "https://example.org/x",
                "C:\\news\\1.txt",
                "a>b<c\"d",
                "",
                "e\uD83D"
            })
    void anySourceGivesLegalIris(String source) {
        Article article = Article.of(source, "");

        for (Node iri : List.of(Iris.article(article), Iris.origin(article))) {
            assertTrue(iri.getURI().matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*"), iri::getURI);
        }
    }

    /** Reads with what the gazetteer knows of the four countries. */
    private static GraphReader reader(Graph graph) {
        Graph shared = graph(List.of(RUSSIA, NORTH_KOREA, CHINA, UKRAINE).stream()
                .flatMap(actor -> new ActorQuads(GAZETTEER).of(actor).stream())
                .toList());
        return new GraphReader(graph, new ActorReader(shared));
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).sorted().toList();
    }

    private static Graph graph(List<Quad> quads) {
        Graph graph = GraphFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
