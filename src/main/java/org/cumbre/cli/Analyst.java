package org.cumbre.cli;

import java.util.List;
import java.util.Optional;
import org.cumbre.code.Extraction;
import org.cumbre.code.Extractor;
import org.cumbre.ingest.Fault;
import org.cumbre.ingest.NoiseSpan;
import org.cumbre.ingest.PageNoise;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.Span;

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
    static Analyst forLanguage(String tag, Gazetteer gazetteer) {
        Extractor extractor = Extractor.forLanguage(tag, gazetteer);
        return new Analyst(tag, PageNoise.forLanguage(tag), extractor);
    }

    /** Why it cannot read an article: known to be in another language. */
    Optional<Fault> refusal(Article article) {
        return article.language()
                .filter(tag -> !tag.equals(language) && !tag.startsWith(language + "-"))
                .map(tag -> Fault.of(
                        article.source(),
                        "the article is in language \"" + tag + "\", this run reads \"" + language + "\""));
    }

    PageNoise noise() {
        return noise;
    }

    Extraction extract(Article article) {
        return extractor.extract(tagged(article), setApart(article));
    }

    /** With the triggers that became no event, and why. */
    Extraction explain(Article article) {
        return extractor.explain(tagged(article), setApart(article));
    }

    private Article tagged(Article article) {
        return article.language().isPresent() ? article : article.withLanguage(language);
    }

    private List<Span> setApart(Article article) {
        return noise.spans(article.text()).stream().map(NoiseSpan::span).toList();
    }
}
