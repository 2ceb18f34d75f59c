package org.cumbre.cli;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.cumbre.code.Extraction;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Event;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.Fault;
import org.cumbre.ingest.Reading;
import org.cumbre.link.Consolidator;
import org.cumbre.store.EventStore;
import org.cumbre.text.Article;

/**
 * The main job: articles are read one by one, analysed by several threads, written many at a time, and at last consolidated into events.
 * What cannot be read or analysed is told and left out.
 */
final class GraphBuilder {

    private static final int BATCH = 200;
    private static final int AHEAD_PER_THREAD = 4;

    private final Analyst analyst;
    private final EventStore store;
    private final Terminal terminal;
    private final List<ArticleClaims> batch = new ArrayList<>();
    private int articles;
    private int changed;
    private int claims;
    private int faults;

    GraphBuilder(Analyst analyst, EventStore store, Terminal terminal) {
        this.analyst = analyst;
        this.store = store;
        this.terminal = terminal;
    }

    /** @param adjust what the user says of every article, such as its day */
    BuildSummary build(Collection<Path> paths, UnaryOperator<Article> adjust, int threads) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Deque<Task> ahead = new ArrayDeque<>();
        try (Progress progress = new Progress(terminal)) {
            new ArticleReader(analyst.noise()).read(paths, reading -> {
                if (reading instanceof Reading.Failed failed) {
                    fault(failed.fault(), progress);
                } else if (reading instanceof Reading.Found found) {
                    Article article = adjust.apply(found.article());
                    analyst.refusal(article)
                            .ifPresentOrElse(
                                    fault -> fault(fault, progress),
                                    () -> ahead.add(new Task(article, workers.submit(() -> analyst.extract(article)))));
                }
                if (ahead.size() >= threads * AHEAD_PER_THREAD) {
                    take(ahead.removeFirst(), progress);
                }
            });
            ahead.forEach(task -> take(task, progress));
            progress.at("writing the graph");
            write();
            progress.at("consolidating");
            List<Event> events = Consolidator.consolidate(store.reports());
            store.replaceEvents(events);
            return new BuildSummary(articles, changed, claims, events.size(), faults, progress.elapsed());
        } finally {
            workers.shutdownNow();
        }
    }

    private void take(Task task, Progress progress) {
        String source = task.article().source();
        try {
            Extraction extraction = task.result().get();
            articles++;
            claims += extraction.claims().size();
            batch.add(new ArticleClaims(extraction.article(), extraction.claims()));
        } catch (ExecutionException e) {
            fault(Fault.of(source, "not analysed: " + e.getCause()), progress);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + source, e);
        }
        progress.at(articles, faults);
        if (batch.size() >= BATCH) {
            write();
        }
    }

    private void write() {
        changed += store.replaceAll(batch);
        batch.clear();
    }

    private void fault(Fault fault, Progress progress) {
        faults++;
        progress.clear();
        terminal.complain(fault);
    }

    private record Task(Article article, Future<Extraction> result) {}
}
