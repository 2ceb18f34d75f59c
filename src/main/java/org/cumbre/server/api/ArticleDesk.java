package org.cumbre.server.api;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Report;
import org.cumbre.store.EventStore;
import org.cumbre.text.Article;

/** What the server has others do: to read articles as the pipeline reads them, and to say what the gazetteer and the consolidation know. */
public interface ArticleDesk {

    /** Reads nothing and knows nothing. */
    ArticleDesk NONE = new ArticleDesk() {};

    /** Names, times and page noise in an article's text. */
    default TextMarks marks(Article article) {
        return TextMarks.NONE;
    }

    /** Why these claims were joined in one event. */
    default List<Joined> joined(List<Report> reports) {
        return List.of();
    }

    /**
     * Reads what was sent, a text, a page or a record of JSON, as {@code build} would, and writes it to the store; nothing if there is no article
     * in it.
     */
    default Optional<Taken> take(EventStore store, byte[] sent) {
        return Optional.empty();
    }

    /**
     * An article that was taken in.
     *
     * @param article its IRI
     * @param explained what was found in it, in the JSON of {@code explain}
     */
    record Taken(String article, String explained) {}

    /** Where the place of that key lies. */
    default Optional<Position> position(String placeKey) {
        return Optional.empty();
    }

    /**
     * Why a claim was joined in an event.
     *
     * @param article its headline or source
     * @param because in a few English words each
     */
    record Joined(String article, List<String> because) {

        public Joined {
            because = List.copyOf(because);
        }
    }
}
