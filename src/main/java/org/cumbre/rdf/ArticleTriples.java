package org.cumbre.rdf;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.cumbre.text.Article;

/** Writes what is known of an article besides its text: headline, day, language, where it comes from. */
final class ArticleTriples {

    private ArticleTriples() {}

    static List<Triple> of(Article article) {
        Statement statement = new Statement(Iris.article(article))
                .add(Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .add(Vocabulary.IS_BASED_ON, Iris.origin(article))
                .add(Vocabulary.IDENTIFIER, Literals.text(article.source()))
                .add(Vocabulary.PUBLISHED_BASIS, Vocabulary.of(article.basis()));
        article.title()
                .ifPresent(title -> statement.add(
                        Vocabulary.HEADLINE,
                        article.language()
                                .map(language -> Literals.text(title, language))
                                .orElseGet(() -> Literals.text(title))));
        article.published().ifPresent(day -> statement.add(Vocabulary.DATE_PUBLISHED, Literals.date(day)));
        article.language().ifPresent(tag -> statement.add(Vocabulary.IN_LANGUAGE, Literals.text(tag)));
        article.url().ifPresent(url -> statement.add(Vocabulary.URL, Literals.text(url)));
        article.publisher().ifPresent(name -> statement.add(Vocabulary.PUBLISHER, Literals.text(name)));
        return statement.triples();
    }
}
