package org.cumbre.code;

import java.util.List;
import org.cumbre.event.Claim;
import org.cumbre.text.Article;
import org.cumbre.text.Document;

/**
 * What was found in an article.
 *
 * @param article as it was given, with its day if that was worked out from the text
 * @param document with all annotations
 * @param claims in order of the text
 * @param derivations of the claims, in their order
 * @param rejections triggers that became no event; empty unless asked for
 */
public record Extraction(
        Article article,
        Document document,
        List<Claim> claims,
        List<Derivation> derivations,
        List<Rejection> rejections) {

    public Extraction {
        claims = List.copyOf(claims);
        derivations = List.copyOf(derivations);
        rejections = List.copyOf(rejections);
    }
}
