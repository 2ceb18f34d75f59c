package org.cumbre.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cumbre.annotate.LanguageIdentifier;
import org.cumbre.annotate.StageWatch;
import org.cumbre.code.ChoiceModel;
import org.cumbre.code.Extraction;
import org.cumbre.code.Extractor;
import org.cumbre.code.Question;
import org.cumbre.ingest.NoiseSpan;
import org.cumbre.ingest.PageNoise;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.Span;

/** Reads what an article says: sets page noise apart, then finds the claims. Safe for use by many threads. */
final class Analyst {

    private final String language;
    private final PageNoise noise;
    private final Extractor extractor;
    private final LanguageIdentifier identifier;

    private Analyst(String language, PageNoise noise, Extractor extractor) {
        this.language = language;
        this.noise = noise;
        this.extractor = extractor;
        this.identifier = LanguageIdentifier.of(LanguagePack.load(language));
    }

    /** @throws IllegalArgumentException if there is no pack for the language; names those that there are */
    static Analyst forLanguage(String tag, Supplier<Gazetteer> gazetteer) {
        Extractor extractor = Extractor.forLanguage(tag, gazetteer);
        return new Analyst(tag, PageNoise.forLanguage(tag), extractor);
    }

    /** The language of an article that it cannot read: what is said of the article, else what its words tell. */
    Optional<String> otherLanguage(Article article) {
        return article.language().isPresent()
                ? article.language().filter(tag -> !tag.equals(language) && !tag.startsWith(language + "-"))
                : identifier.otherThanExpected(article.text());
    }

    PageNoise noise() {
        return noise;
    }

    Extraction extract(Article article) {
        return extract(article, StageWatch.NONE);
    }

    /** Telling somebody how far it has come. */
    Extraction extract(Article article, StageWatch watch) {
        List<Span> setApart = setApart(article);
        watch.ended("page noise");
        return extractor.extract(tagged(article), setApart, watch);
    }

    /** All that it may tell, likely or not; telling somebody what is asked about it. */
    Extraction ask(Article article, Consumer<Question<?>> asked) {
        return extractor.ask(tagged(article), setApart(article), asked);
    }

    /** The same, answering open questions by another model. */
    Analyst answering(ChoiceModel model) {
        return new Analyst(language, noise, extractor.answering(model));
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
