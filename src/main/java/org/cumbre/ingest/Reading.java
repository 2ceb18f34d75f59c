package org.cumbre.ingest;

import org.cumbre.text.Article;

/** What reading one file or record gave: an article, or a fault. */
public sealed interface Reading {

    /** An article was read. */
    record Found(Article article) implements Reading {}

    /** Nothing could be read here. */
    record Failed(Fault fault) implements Reading {}
}
