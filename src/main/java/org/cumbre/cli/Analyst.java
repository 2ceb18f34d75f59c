package org.cumbre.cli;

import java.util.Collection;
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
import org.cumbre.language.Loading;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.Span;

/** Reads what an article says: sets page noise apart, then finds the claims. Safe for use by many threads. */
final class Analyst {

    /** Instead of a language's tag: for each article that of its language, as far as there are packs. */
    static final String AUTO = "auto";

    private final List<Tongue> tongues;

    /** What it takes to read one language. */
    private record Tongue(String tag, PageNoise noise, Extractor extractor, LanguageIdentifier identifier) {

        static Tongue of(String tag, Supplier<Gazetteer> gazetteer) {
            Loading<PageNoise> noise = Loading.start(() -> PageNoise.forLanguage(tag));
            Extractor extractor = Extractor.forLanguage(tag, gazetteer);
            return new Tongue(tag, noise.loaded(), extractor, LanguageIdentifier.of(LanguagePack.load(tag)));
        }

        Tongue answering(ChoiceModel model) {
            return new Tongue(tag, noise, extractor.answering(model), identifier);
        }

        /** What is said of the article, else what its words tell; empty if it is in this language. */
        Optional<String> other(Article article) {
            return article.language().isPresent()
                    ? article.language().filter(said -> !said.equals(tag) && !said.startsWith(tag + "-"))
                    : identifier.otherThanExpected(article.text());
        }

        Article tagged(Article article) {
            return article.language().isPresent() ? article : article.withLanguage(tag);
        }

        List<Span> setApart(Article article) {
            return noise.spans(article.text()).stream().map(NoiseSpan::span).toList();
        }
    }

    private Analyst(List<Tongue> tongues) {
        this.tongues = tongues;
    }

    /**
     * For articles in a language, or in any.
     *
     * @param tag such as "es", or {@link #AUTO}
     * @throws IllegalArgumentException if there is no pack for the language; names those that there are
     */
    static Analyst forLanguage(String tag, Supplier<Gazetteer> gazetteer) {
        Collection<String> tags = tag.equals(AUTO) ? LanguagePack.available() : List.of(tag);
        return new Analyst(tags.stream().map(each -> Tongue.of(each, gazetteer)).toList());
    }

    /** The language of an article that it cannot read; empty if it can. */
    Optional<String> otherLanguage(Article article) {
        return tongueOf(article).isPresent() ? Optional.empty() : tongues.get(0).other(article);
    }

    private Optional<Tongue> tongueOf(Article article) {
        return tongues.stream()
                .filter(tongue -> tongue.other(article).isEmpty())
                .findFirst();
    }

    PageNoise noise() {
        return tongues.get(0).noise();
    }

    Extraction extract(Article article) {
        return extract(article, StageWatch.NONE);
    }

    /** Telling somebody how far it has come. */
    Extraction extract(Article article, StageWatch watch) {
        Tongue tongue = reading(article);
        List<Span> setApart = tongue.setApart(article);
        watch.ended("page noise");
        return tongue.extractor().extract(tongue.tagged(article), setApart, watch);
    }

    /** All that it may tell, likely or not; telling somebody what is asked about it. */
    Extraction ask(Article article, Consumer<Question<?>> asked) {
        Tongue tongue = reading(article);
        return tongue.extractor().ask(tongue.tagged(article), tongue.setApart(article), asked);
    }

    /** The same, answering open questions by another model. */
    Analyst answering(ChoiceModel model) {
        return new Analyst(
                tongues.stream().map(tongue -> tongue.answering(model)).toList());
    }

    /** With the triggers that became no event, and why. */
    Extraction explain(Article article) {
        Tongue tongue = reading(article);
        return tongue.extractor().explain(tongue.tagged(article), tongue.setApart(article));
    }

    /** An article in no language that it knows is read as if it were in the first. */
    private Tongue reading(Article article) {
        return tongues.size() == 1 ? tongues.get(0) : tongueOf(article).orElse(tongues.get(0));
    }
}
