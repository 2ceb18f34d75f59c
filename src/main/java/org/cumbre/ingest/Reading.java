package org.cumbre.ingest;

import org.cumbre.text.Article;

/** What reading one file or record gave: an article, nothing that could be one, or a fault. */
public sealed interface Reading {

    /** An article was read. */
    record Found(Article article) implements Reading {}

    /** Nothing is wrong, and nothing is to be read: the source, and why. */
    record Skipped(String source, Why why) implements Reading {}

    /** Nothing could be read here. */
    record Failed(Fault fault) implements Reading {}

    /** Why something that is no fault is left out. */
    enum Why {
        NO_ARTICLE("without an article"),
        OTHER_LANGUAGE("in another language"),
        SAME_ARTICLE("the same as another"),
        KNOWN("in the graph already");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** For people, after a number. */
        public String words() {
            return words;
        }
    }
}
