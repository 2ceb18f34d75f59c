package org.cumbre.event;

import java.util.List;
import org.cumbre.text.Article;
import org.cumbre.text.TextSketch;

/**
 * An article and all that it claims.
 *
 * @param sketch of the article's text, also where the text itself is no longer at hand
 */
public record ArticleClaims(Article article, List<Claim> claims, TextSketch sketch) {

    public ArticleClaims {
        claims = List.copyOf(claims);
    }

    /** An article with its text. */
    public ArticleClaims(Article article, List<Claim> claims) {
        this(article, claims, TextSketch.of(article.text()));
    }

    public List<Report> reports() {
        return claims.stream().map(claim -> new Report(article, claim, sketch)).toList();
    }
}
