package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Phrase.Kind;

/** A clause while its phrases are read: what it hangs on, its verb, and what stands around that. */
final class Clause {

    final Optional<Clause> parent;
    /** The noun that it modifies; -1 if it belongs to its parent's verb. */
    final int noun;

    final String relation;
    /** Stands behind a comma, and may end at the next one. */
    final boolean setApart;

    final List<Integer> markers = new ArrayList<>();
    final List<Phrase> before = new ArrayList<>();
    Optional<Phrase> relative = Optional.empty();
    Optional<Phrase> verb = Optional.empty();
    Optional<Phrase> subject = Optional.empty();
    Optional<Phrase> object = Optional.empty();
    Optional<Phrase> predicate = Optional.empty();

    Clause(Optional<Clause> parent, int noun, String relation, boolean setApart) {
        this.parent = parent;
        this.noun = noun;
        this.relation = relation;
        this.setApart = setApart;
    }

    boolean hasVerb() {
        return verb.isPresent();
    }

    boolean finite() {
        return verb.filter(phrase -> phrase.is(Kind.FINITE)).isPresent();
    }

    /** The word that the clause hangs by: its predicate, else its verb, else its first phrase; -1 if it is empty. */
    int head() {
        return predicate
                .or(() -> verb)
                .map(Phrase::head)
                .or(() -> before.stream().filter(Phrase::bare).findFirst().map(Phrase::head))
                .or(() -> before.stream().findFirst().map(Phrase::head))
                .or(() -> relative.map(Phrase::head))
                .orElse(-1);
    }
}
