package org.cumbre.event;

import java.util.List;
import org.cumbre.text.Article;

/** An article and all that it claims. */
public record ArticleClaims(Article article, List<Claim> claims) {

    public ArticleClaims {
        claims = List.copyOf(claims);
    }

    public List<Report> reports() {
        return claims.stream().map(claim -> new Report(article, claim)).toList();
    }
}
