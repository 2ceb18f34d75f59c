package org.cumbre.event;

import org.cumbre.text.Article;
import org.cumbre.text.TextSketch;

/**
 * A claim and the article that makes it. The article's text may be left empty where only its name and dates matter.
 *
 * @param sketch of the article's text
 */
public record Report(Article article, Claim claim, TextSketch sketch) {

    /** A report of an article of whose text nothing is known. */
    public Report(Article article, Claim claim) {
        this(article, claim, TextSketch.NONE);
    }
}
