package org.cumbre.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.code.Quotations.Quotation;
import org.cumbre.event.Actor;

/** Who has spoken in an article so far, and whose words its quotations are. One for each article, told of sentences in their order. */
final class Speakers {

    /** A verb of saying without a subject belongs to whoever spoke so many sentences before at most. */
    private static final int REACH = 2;

    private final Quotations quotations;
    private final Map<Quotation, List<Actor>> quoted = new HashMap<>();
    private List<Actor> last = List.of();
    private int sentence = -1;

    Speakers(List<SentenceView> views) {
        this.quotations = new Quotations(views);
    }

    Quotations quotations() {
        return quotations;
    }

    /** Whoever spoke last, a little before a sentence or in it; empty if nobody did. */
    List<Actor> before(int other) {
        return other - sentence <= REACH ? last : List.of();
    }

    void spoke(List<Actor> speakers, int where) {
        if (!speakers.isEmpty()) {
            last = speakers;
            sentence = where;
        }
    }

    void quoted(Quotation quotation, List<Actor> speakers) {
        quoted.putIfAbsent(quotation, speakers);
    }

    /** Whose words the quotation around a token is, if that is known. */
    Optional<List<Actor>> quotedAt(int where, int token) {
        return quotations.around(where, token).map(quoted::get);
    }
}
