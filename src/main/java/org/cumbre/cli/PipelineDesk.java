package org.cumbre.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.code.Extraction;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Report;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.NoiseSpan;
import org.cumbre.ingest.Reading;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Coordinates;
import org.cumbre.link.JoinReason;
import org.cumbre.rdf.Iris;
import org.cumbre.server.api.ArticleDesk;
import org.cumbre.server.api.Position;
import org.cumbre.server.api.TextMarks;
import org.cumbre.server.api.TextMarks.MarkedName;
import org.cumbre.server.api.TextMarks.MarkedTime;
import org.cumbre.store.EventStore;
import org.cumbre.text.Article;

/** Reads articles for the server as {@code build} reads them. The pipeline is loaded in the background; what was read last is kept. */
final class PipelineDesk implements ArticleDesk {

    private static final int KEPT = 100;
    private static final Path SENT = Path.of("-");

    private final CompletableFuture<Analyst> analyst;
    private final Consolidator consolidator;
    private final Coordinates coordinates = Coordinates.bundled();
    private final Map<String, TextMarks> recent = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, TextMarks> eldest) {
            return size() > KEPT;
        }
    });

    PipelineDesk(Supplier<Analyst> analyst, Consolidator consolidator) {
        this.analyst = CompletableFuture.supplyAsync(analyst);
        this.consolidator = consolidator;
    }

    @Override
    public TextMarks marks(Article article) {
        String key = article.published().map(LocalDate::toString).orElse("") + article.text();
        TextMarks known = recent.get(key);
        if (known == null) {
            known = read(article);
            recent.put(key, known);
        }
        return known;
    }

    @Override
    public Optional<Taken> take(EventStore store, byte[] sent) {
        List<Article> articles = new ArrayList<>();
        new ArticleReader(analyst.join().noise(), new ByteArrayInputStream(sent)).read(List.of(SENT), reading -> {
            if (reading instanceof Reading.Found found) {
                articles.add(named(found.article(), sent));
            }
        });
        return articles.stream().findFirst().map(article -> take(article, store));
    }

    private Taken take(Article article, EventStore store) {
        Extraction extraction = analyst.join().extract(article);
        store.add(List.of(new ArticleClaims(extraction.article(), extraction.claims())), consolidator);
        if (!store.consolidated(consolidator)) {
            store.consolidate(consolidator);
        }
        ByteArrayOutputStream explained = new ByteArrayOutputStream();
        try {
            ExplainJson.write(extraction, explained);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Taken(Iris.article(extraction.article()).getURI(), explained.toString(StandardCharsets.UTF_8));
    }

    /** The same text sent twice is the same article, unless it comes with a name. */
    private static Article named(Article article, byte[] sent) {
        if (!article.source().equals(SENT.toString())) {
            return article;
        }
        return new Article(
                "sent/" + UUID.nameUUIDFromBytes(sent),
                article.text(),
                article.title(),
                article.publication(),
                article.language(),
                article.url(),
                article.publisher());
    }

    @Override
    public Optional<Position> position(String placeKey) {
        return coordinates.of(placeKey).map(point -> new Position(point.latitude(), point.longitude()));
    }

    @Override
    public List<Joined> joined(List<Report> reports) {
        return consolidator.reasons(reports).stream().map(PipelineDesk::named).toList();
    }

    private static Joined named(JoinReason reason) {
        Article article = reason.report().article();
        return new Joined(article.title().orElse(article.source()), reason.because());
    }

    private TextMarks read(Article article) {
        Analyst reader = analyst.join();
        Extraction extraction = reader.extract(article);
        return new TextMarks(
                reader.noise().spans(article.text()).stream()
                        .map(NoiseSpan::span)
                        .toList(),
                names(extraction),
                times(extraction, article.text()));
    }

    private static List<MarkedName> names(Extraction extraction) {
        List<MarkedName> names = new ArrayList<>();
        for (Mention mention : extraction.document().layer(MentionAnnotator.MENTIONS)) {
            mention.actors()
                    .forEach(actor -> names.add(new MarkedName(
                            mention.span(),
                            Iris.actor(actor).getURI(),
                            actor.english(),
                            actor.spanish(),
                            actor.kind().label())));
            if (mention.actors().isEmpty()) {
                mention.place()
                        .ifPresent(place -> names.add(new MarkedName(
                                mention.span(),
                                Iris.place(place).getURI(),
                                place.english(),
                                place.spanish(),
                                "Place")));
            }
        }
        return names;
    }

    private static List<MarkedTime> times(Extraction extraction, String text) {
        return extraction.document().layer(TimeAnnotator.TIMES).stream()
                .flatMap(time -> time.timexes().stream())
                .map(timex ->
                        new MarkedTime(timex.span(), timex.value(), timex.span().of(text)))
                .toList();
    }
}
