package org.cumbre.cli;

import java.util.List;
import org.cumbre.code.Extraction;
import org.cumbre.code.Extractor;
import org.cumbre.ingest.NoiseSpan;
import org.cumbre.ingest.PageNoise;
import org.cumbre.text.Article;

/** Reads what an article says: sets page noise apart, then finds the claims. Safe for use by many threads. */
final class Analyst {

    private final String language;
    private final PageNoise noise;
    private final Extractor extractor;

    private Analyst(String language, PageNoise noise, Extractor extractor) {
        this.language = language;
        this.noise = noise;
        this.extractor = extractor;
    }

    /** @throws IllegalArgumentException if there is no pack for the language; names those that there are */
    static Analyst forLanguage(String tag) {
        Extractor extractor = Extractor.forLanguage(tag);
        return new Analyst(tag, PageNoise.forLanguage(tag), extractor);
    }

    /** The language that it reads. */
    String language() {
        return language;
    }

    PageNoise noise() {
        return noise;
    }

    Extraction extract(Article article) {
        Article tagged = article.language().isPresent() ? article : article.withLanguage(language);
        List<NoiseSpan> setApart = noise.spans(article.text());
        return extractor.extract(tagged, setApart.stream().map(NoiseSpan::span).toList());
    }
}
