package org.cumbre.code;

import org.cumbre.annotate.clause.Argument;

/**
 * Where the actors of a role were found.
 *
 * @param how slot of the predicate, or what stood in for it
 * @param words of the text there; empty where none stand
 * @param direct the words belong to the predicate itself
 */
record Origin(String how, String words, boolean direct) {

    static Origin in(Argument argument, SentenceView view) {
        return new Origin(argument.slot(), view.words(argument.head()), argument.direct());
    }

    /** Nothing of the predicate names them. */
    static Origin inferred(String how) {
        return new Origin(how, "", false);
    }
}
