package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.List;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.PublishedBasis;

/** Reads the times of a Spanish text, as the tests need it. */
final class TimeReader {

    static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);

    private static final LanguagePack SPANISH = LanguagePack.load("es");
    private static final TokenAnnotator TOKENS = TokenAnnotator.load(SPANISH);
    static final TimeAnnotator TIMES = TimeAnnotator.load(SPANISH, Gazetteer.bundled());

    private TimeReader() {}

    /** The expressions of a text published on Tuesday, 18 June 2024. */
    static List<TimeExpression> times(String text) {
        return annotated(text, TUESDAY).layer(TimeAnnotator.TIMES);
    }

    static Document annotated(String text, LocalDate published) {
        Article article = Article.of("test", text).withPublished(published, PublishedBasis.METADATA);
        return TIMES.annotate(tokens(article));
    }

    /** The document as it is before times are looked for. */
    static Document tokens(Article article) {
        return TOKENS.annotate(Document.of(article));
    }
}
