package org.cumbre.rdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Claim;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.Factuality;
import org.cumbre.text.Article;

/**
 * Writes an article and its claims as the quads of the article's named graph: the same input gives the same quads in every run. Actors
 * and places that the gazetteer knows are only named; {@link ActorQuads} describes them.
 */
public final class ArticleQuads {

    private final KnownActors known;

    public ArticleQuads(KnownActors known) {
        this.known = known;
    }

    /** The quads of the graph named {@link Iris#article}. */
    public List<Quad> of(Article article, List<Claim> claims) {
        return of(new ArticleClaims(article, claims));
    }

    /** The quads of the graph named {@link Iris#article}. */
    public List<Quad> of(ArticleClaims told) {
        Node graph = Iris.article(told.article());
        return triples(told).stream().map(triple -> Quad.create(graph, triple)).toList();
    }

    /** What a graph says of an article's text, and no other graph of no other text. */
    public static Quad text(Article article) {
        Node iri = Iris.article(article);
        return Quad.create(iri, iri, Vocabulary.CONTENT_HASH, Literals.text("sha256:" + Iris.sha256(article.text())));
    }

    private Set<Triple> triples(ArticleClaims told) {
        Article article = told.article();
        Node iri = Iris.article(article);
        Descriptions descriptions = Descriptions.brief(known);
        List<Triple> triples = new ArrayList<>(ArticleTriples.of(article));
        triples.add(text(article).asTriple());
        if (!article.text().isEmpty()) {
            triples.add(Triple.create(iri, Vocabulary.ARTICLE_BODY, Literals.text(article.text())));
        }
        triples.add(Triple.create(iri, Vocabulary.WAS_GENERATED_BY, Iris.run()));
        if (!told.sketch().isEmpty()) {
            triples.add(Triple.create(
                    iri, Vocabulary.TEXT_SKETCH, Literals.text(told.sketch().code())));
        }
        told.claims().forEach(claim -> triples.addAll(triples(Iris.claim(article, claim), claim, descriptions)));
        triples.addAll(descriptions.triples());
        return new LinkedHashSet<>(triples);
    }

    private static List<Triple> triples(Node iri, Claim claim, Descriptions descriptions) {
        Statement statement = new Statement(iri)
                .add(Vocabulary.TYPE, Vocabulary.CLAIM_CLASS)
                .add(Vocabulary.EVENT_TYPE, Vocabulary.of(claim.type()))
                .participants(claim.participants(), descriptions)
                .places(claim.places(), descriptions)
                .attribution(claim.attribution(), descriptions)
                .facets(claim.type(), claim.mode(), claim.contexts())
                .add(Vocabulary.STATUS, Vocabulary.of(claim.status()))
                .add(Vocabulary.CONFIDENCE, Literals.decimal(claim.confidence()))
                .add(Vocabulary.EXACT, Literals.text(claim.evidence().quote()))
                .add(
                        Vocabulary.START_OFFSET,
                        Literals.integer(claim.evidence().span().start()))
                .add(
                        Vocabulary.END_OFFSET,
                        Literals.integer(claim.evidence().span().end()))
                .add(Vocabulary.TRIGGER, Literals.text(claim.evidence().trigger()))
                .add(Vocabulary.RULE, Literals.text(claim.rule()));
        factuality(claim.factuality(), statement);
        claim.time().ifPresent(time -> time(time, statement));
        return statement.triples();
    }

    private static void factuality(Factuality factuality, Statement statement) {
        statement
                .add(Vocabulary.TEMPORALITY, Vocabulary.of(factuality.time()))
                .add(Vocabulary.POLARITY, Vocabulary.of(factuality.polarity()))
                .add(Vocabulary.CERTAINTY, Vocabulary.of(factuality.certainty()));
    }

    private static void time(ClaimTime time, Statement statement) {
        statement
                .time(time.value())
                .add(Vocabulary.TIME_WORDS, Literals.text(time.words()))
                .add(Vocabulary.TIME_RESOLUTION, Literals.text(time.resolution()));
    }
}
