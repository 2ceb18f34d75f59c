package org.cumbre.annotate.time;

import java.util.List;
import org.cumbre.text.Document;
import org.cumbre.text.Span;

/**
 * What a text says of time before it is resolved.
 *
 * @param document the text
 * @param pieces its pieces
 * @param matches the expressions in order of the text
 * @param bearings for each match where its clause looks
 */
record TimeClues(Document document, List<Piece> pieces, List<Match> matches, List<Bearing> bearings) {

    /** Characters of an expression. */
    Span span(Match match) {
        return pieces.get(match.first()).span().union(pieces.get(match.last()).span());
    }

    /** Words of an expression. */
    String words(Match match) {
        return span(match).of(document.text());
    }
}
