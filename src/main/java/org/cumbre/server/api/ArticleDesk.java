package org.cumbre.server.api;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Report;
import org.cumbre.text.Article;

/** What the server has others do: to read articles as the pipeline reads them, and to say what the gazetteer and the consolidation know. */
public interface ArticleDesk {

    /** Reads nothing and knows nothing. */
    ArticleDesk NONE = new ArticleDesk() {};

    /** Names, times and page noise in an article's text. */
    default TextMarks marks(Article article) {
        return TextMarks.NONE;
    }

    /** Why these claims were joined in one event, one line a claim. */
    default List<String> joined(List<Report> reports) {
        return List.of();
    }

    /** Where the place of that key lies. */
    default Optional<Position> position(String placeKey) {
        return Optional.empty();
    }
}
