package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Tree;

/** Where an article quotes: a quotation may go on over several sentences, of which only one says whose words they are. */
final class Quotations {

    /** A quotation of more sentences is taken for a mark that nobody closed. */
    private static final int LONGEST = 6;

    private static final String OPENING = "«“‹";
    private static final String CLOSING = "»”›";
    /** The same mark opens and closes. */
    private static final String EITHER = "\"";

    private final List<Quotation> all = new ArrayList<>();

    /** @param views the sentences of an article, in their order */
    Quotations(List<SentenceView> views) {
        int sentence = -1;
        int token = -1;
        for (int at = 0; at < views.size(); at++) {
            if (sentence >= 0 && at - sentence >= LONGEST) {
                sentence = -1;
            }
            Tree tree = views.get(at).tree();
            for (int i = 0; i < tree.size(); i++) {
                String form = tree.token(i).form();
                boolean opens = sentence < 0 && (OPENING.contains(form) || EITHER.contains(form));
                boolean closes = sentence >= 0 && (CLOSING.contains(form) || EITHER.contains(form));
                if (opens) {
                    sentence = at;
                    token = i;
                } else if (closes) {
                    all.add(new Quotation(sentence, token, at, i));
                    sentence = -1;
                }
            }
        }
    }

    /** The quotation that a token stands in. */
    Optional<Quotation> around(int sentence, int token) {
        return all.stream()
                .filter(quotation -> quotation.contains(sentence, token))
                .findFirst();
    }

    /** Those that begin in a sentence and go on in others. */
    List<Quotation> from(int sentence) {
        return all.stream()
                .filter(quotation -> quotation.sentence == sentence && quotation.lastSentence > sentence)
                .toList();
    }

    /** Whether a closing quotation mark stands at a token. */
    boolean closes(int sentence, int token) {
        return all.stream().anyMatch(quotation -> quotation.lastSentence == sentence && quotation.lastToken == token);
    }

    /**
     * A stretch of quoted text.
     *
     * @param sentence index of the sentence in which it opens
     * @param token of the opening mark
     * @param lastSentence index of the sentence in which it closes
     * @param lastToken of the closing mark
     */
    record Quotation(int sentence, int token, int lastSentence, int lastToken) {

        boolean contains(int otherSentence, int otherToken) {
            boolean after = otherSentence > sentence || otherSentence == sentence && otherToken > token;
            boolean before = otherSentence < lastSentence || otherSentence == lastSentence && otherToken < lastToken;
            return after && before;
        }
    }
}
