package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.text.Span;

/**
 * A phrase that stands for one or more actors, for a place, or for both.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param last last token, included
 * @param span characters of the article's text
 * @param actors who acts under this phrase; several for a group
 * @param place where things happen under this phrase
 * @param metonym a place's name: it acts for its government, but is no actor where things happen in it
 */
public record Mention(
        int sentence,
        int first,
        int last,
        Span span,
        MentionKind kind,
        List<Actor> actors,
        Optional<Place> place,
        boolean metonym) {

    public Mention {
        actors = List.copyOf(actors);
    }

    public boolean covers(int token) {
        return first <= token && token <= last;
    }

    public boolean overlaps(Mention other) {
        return sentence == other.sentence && first <= other.last && other.first <= last;
    }

    public int length() {
        return last - first + 1;
    }
}
