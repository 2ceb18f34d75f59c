package org.cumbre.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.cumbre.code.Extraction;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.Fault;
import org.cumbre.ingest.Reading;
import org.cumbre.ingest.Reading.Why;
import org.cumbre.ingest.SeenArticles;
import org.cumbre.store.EventStore;
import org.cumbre.store.StoreException;
import org.cumbre.text.Article;

/**
 * The main job: articles are read one by one, analysed by several threads, and written many at a time, in the order in which they were
 * read, with the events that they change; a new graph's events are made at the end. What cannot be read or analysed, and what need not
 * be, is told and left out.
 */
final class GraphBuilder {

    private static final int BATCH = 1_000;
    private static final int AHEAD_PER_THREAD = 4;

    private final Analyst analyst;
    private final EventStore store;
    private final Consolidation consolidation;
    private final Terminal terminal;
    private final BuildPlan plan;
    private final SeenArticles seen = new SeenArticles();
    private final Deque<Task> ahead = new ArrayDeque<>();
    private final List<ArticleClaims> batch = new ArrayList<>();
    private int articles;
    private int changed;
    private int claims;

    GraphBuilder(Analyst analyst, EventStore store, Consolidation consolidation, Terminal terminal, BuildPlan plan) {
        this.analyst = analyst;
        this.store = store;
        this.consolidation = consolidation;
        this.terminal = terminal;
        this.plan = plan;
    }

    /**
     * @param adjust what the user says of every article, such as its day
     * @param stop asked before each article whether to read no more
     */
    BuildSummary build(Collection<Path> paths, UnaryOperator<Article> adjust, BooleanSupplier stop) {
        ExecutorService workers = Executors.newFixedThreadPool(plan.threads());
        ArticleReader reader = new ArticleReader(analyst.noise(), terminal.in());
        try (Progress progress = new Progress(terminal, ArticleReader.size(paths), reader::bytesRead);
                Omissions omissions = new Omissions(terminal, progress, plan.errors());
                TimeLimit limit = new TimeLimit(plan.timeLimit())) {
            boolean interrupted = false;
            try {
                reader.read(paths, reading -> {
                    if (stop.getAsBoolean()) {
                        throw new CancellationException();
                    }
                    wanted(reading, adjust, omissions)
                            .ifPresent(article -> ahead.add(new Task(
                                    article, workers.submit(() -> limit.within(() -> analyst.extract(article))))));
                    if (ahead.size() >= plan.threads() * AHEAD_PER_THREAD) {
                        take(ahead.removeFirst(), progress, omissions);
                    }
                });
            } catch (CancellationException asked) {
                interrupted = true;
                progress.at("stopping: what was read is still written");
            }
            while (!ahead.isEmpty()) {
                take(ahead.removeFirst(), progress, omissions);
            }
            write(progress);
            int events = interrupted ? store.eventCount() : consolidate(progress);
            progress.at("compacting");
            store.compact();
            return new BuildSummary(
                    articles,
                    changed,
                    claims,
                    events,
                    omissions.faults(),
                    omissions.skipped(),
                    interrupted,
                    progress.elapsed());
        } finally {
            workers.shutdownNow();
        }
    }

    /** The article that is to be analysed, if what was read is one. */
    private Optional<Article> wanted(Reading reading, UnaryOperator<Article> adjust, Omissions omissions) {
        if (reading instanceof Reading.Failed failed) {
            omissions.fault(failed.fault());
        } else if (reading instanceof Reading.Skipped skipped) {
            omissions.skip(skipped.source(), skipped.why(), skipped.why().words());
        } else if (reading instanceof Reading.Found found) {
            return wanted(adjust.apply(found.article()), omissions);
        }
        return Optional.empty();
    }

    private Optional<Article> wanted(Article article, Omissions omissions) {
        String source = article.source();
        Optional<String> language = analyst.otherLanguage(article);
        if (language.isPresent()) {
            omissions.skip(source, Why.OTHER_LANGUAGE, "in another language: " + language.get());
            return Optional.empty();
        }
        Optional<String> twin = plan.keepCopies() ? Optional.empty() : seen.sameAs(article);
        if (twin.isPresent()) {
            omissions.skip(source, Why.SAME_ARTICLE, "the same as " + twin.get());
            return Optional.empty();
        }
        if (plan.resume() && store.holds(article)) {
            omissions.skip(source, Why.KNOWN, Why.KNOWN.words());
            return Optional.empty();
        }
        return Optional.of(article);
    }

    private void take(Task task, Progress progress, Omissions omissions) {
        String source = task.article().source();
        try {
            Extraction extraction = task.result().get();
            articles++;
            claims += extraction.claims().size();
            batch.add(new ArticleClaims(extraction.article(), extraction.claims()));
        } catch (ExecutionException e) {
            omissions.fault(Fault.of(source, "not analysed: " + reason(Objects.requireNonNullElse(e.getCause(), e))));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + source, e);
        }
        progress.at(articles, omissions.faults());
        if (batch.size() >= BATCH) {
            write(progress);
        }
    }

    private String reason(Throwable cause) {
        return cause instanceof CancellationException
                ? "it takes longer than the %d seconds that one article has"
                        .formatted(plan.timeLimit().toSeconds())
                : String.valueOf(cause);
    }

    private void write(Progress progress) {
        progress.at("writing the graph");
        try {
            changed += store.add(batch, consolidation);
        } catch (StoreException told) {
            throw told;
        } catch (RuntimeException | InternalError failed) { // a full disk shows as an access to memory that fails
            throw new StoreException(
                    "the graph cannot be written; is the disk full? It is as it was after the last batch, and the same"
                            + " command with --resume goes on: " + failed.getMessage(),
                    failed);
        }
        batch.clear();
    }

    private int consolidate(Progress progress) {
        if (store.consolidated(consolidation)) {
            return store.eventCount();
        }
        progress.at("consolidating");
        return store.consolidate(consolidation, progress::at);
    }

    private record Task(Article article, Future<Extraction> result) {}
}
