package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.PartOfSpeech;

/** Finds the forms of a class of the lexicon that stand at a piece, unless they are names there. */
final class WordClassReader {

    private final TimeLexicon lexicon;
    private final List<Piece> pieces;

    WordClassReader(TimeLexicon lexicon, List<Piece> pieces) {
        this.lexicon = lexicon;
        this.pieces = pieces;
    }

    /** All forms that stand at a piece, of whatever class. */
    List<TimeLexicon.Entry> at(int at) {
        List<TimeLexicon.Entry> entries = lexicon.startingWith(pieces.get(at).folded());
        if (entries.isEmpty()) {
            return entries;
        }
        List<TimeLexicon.Entry> standing = new ArrayList<>(entries.size());
        for (TimeLexicon.Entry entry : entries) {
            if (stands(entry, at)) {
                standing.add(entry);
            }
        }
        return standing;
    }

    /** Whether a form of a class stands at a piece. */
    boolean has(int at, String kind) {
        for (TimeLexicon.Entry entry : lexicon.startingWith(pieces.get(at).folded())) {
            if (entry.kind().equals(kind) && stands(entry, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean stands(TimeLexicon.Entry entry, int at) {
        List<String> words = entry.words();
        if (at + words.size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Piece piece = pieces.get(at + i);
            if (piece.breaks() || !piece.folded().equals(words.get(i))) {
                return false;
            }
        }
        return words.size() > 1 || !nameOfSomething(at);
    }

    /** Such as "Julio Borges" and "Santo Domingo". */
    private boolean nameOfSomething(int at) {
        Piece piece = pieces.get(at);
        if (!piece.capitalised() || !lexicon.is(piece.folded(), "alsoName")) {
            return false;
        }
        boolean before = at > 0
                && inName(pieces.get(at - 1))
                && !startsSentence(at)
                && (!startsSentence(at - 1) || pieces.get(at - 1).pos() == PartOfSpeech.PROPN);
        boolean after = at + 1 < pieces.size() && !pieces.get(at + 1).breaks() && inName(pieces.get(at + 1));
        return before || after || unannounced(at);
    }

    /** Inside a sentence, after a word that does not go before dates: "ayer Julio dijo". */
    private boolean unannounced(int at) {
        if (startsSentence(at)) {
            return false;
        }
        Piece before = pieces.get(at - 1);
        return before.letters()
                && !lexicon.is(before.folded(), "beforeDate")
                && !lexicon.is(before.folded(), "deictic");
    }

    private static boolean inName(Piece piece) {
        return piece.letters() && piece.capitalised();
    }

    private boolean startsSentence(int at) {
        return at == 0 || pieces.get(at - 1).sentence() != pieces.get(at).sentence();
    }
}
