package org.cumbre.event;

import org.cumbre.text.Article;

/** A claim and the article that makes it. The article's text may be left empty where only its name and dates matter. */
public record Report(Article article, Claim claim) {}
