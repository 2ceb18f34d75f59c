package org.cumbre.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How articles are read: in which language, and published when. */
final class ReadingOptions {

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "TAG",
            defaultValue = "es",
            description = "language of the articles, or auto: that of each article, among those that Cumbre reads"
                    + " (default: ${DEFAULT-VALUE})")
    private String language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "day on which the articles were published, such as 2024-06-18; without it: what comes with the article, else what its text gives away")
    private Optional<String> published = Optional.empty();

    @Mixin
    private GazetteerOption gazetteer;

    private Optional<Gazetteer> loaded = Optional.empty();
    private long loadedIn;

    /** Ours, with the user's own lists. */
    synchronized Gazetteer gazetteer() {
        if (loaded.isEmpty()) {
            long begin = System.nanoTime();
            loaded = Optional.of(gazetteer.load());
            loadedIn = System.nanoTime() - begin;
        }
        return loaded.get();
    }

    /** How long {@link #gazetteer} took to load. */
    synchronized double gazetteerSeconds() {
        return loadedIn / 1e9;
    }

    /** What reads articles by {@link #gazetteer}, which is loaded meanwhile if it is not yet. */
    Analyst analyst() {
        day();
        try {
            if (!language.equals(Analyst.AUTO)) {
                LanguagePack.load(language);
            }
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "--lang: " + unknown.getMessage(), unknown);
        }
        return Analyst.forLanguage(language, this::gazetteer);
    }

    /** The article with the day that the user says it is from. */
    Article dated(Article article) {
        return day().map(day -> article.withPublished(day, PublishedBasis.METADATA))
                .orElse(article);
    }

    private Optional<LocalDate> day() {
        try {
            return published.map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--published: expected a date such as 2024-06-18, not \"" + published.orElse("") + "\"",
                    e);
        }
    }
}
