package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cumbre.evaluate.GoldArticle;
import org.cumbre.evaluate.Scorer;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.Fault;
import org.cumbre.ingest.FolderIndex;
import org.cumbre.ingest.Reading;
import org.cumbre.text.Article;

/**
 * Annotations with their articles.
 *
 * @param articles by the annotations' ids, dated by an {@code index.jsonl} in the annotations' folder where they have no day
 */
record GoldSet(List<GoldArticle> golds, Map<String, Article> articles) {

    /**
     * The annotations that are asked for, with their articles.
     *
     * @param faults takes articles that are not there, or in another language
     * @throws IOException if an annotation cannot be read
     */
    static GoldSet read(
            Path goldFolder,
            Path articleFolder,
            Analyst analyst,
            ReadingOptions options,
            Consumer<Fault> faults,
            Predicate<GoldArticle> which)
            throws IOException {
        List<GoldArticle> golds =
                GoldArticle.readAll(goldFolder).stream().filter(which).toList();
        List<String> ids = golds.stream().map(GoldArticle::id).toList();
        FolderIndex index = FolderIndex.of(goldFolder, faults);
        Map<String, Article> found = new TreeMap<>();
        List<String> seen = new ArrayList<>();
        new ArticleReader(analyst.noise()).read(List.of(articleFolder), reading -> {
            if (reading instanceof Reading.Found one
                    && ids.contains(Scorer.stem(one.article().source()))) {
                String id = Scorer.stem(one.article().source());
                seen.add(id);
                Article article =
                        one.article().published().isPresent() ? one.article() : index.complete(one.article(), id);
                analyst.otherLanguage(article)
                        .ifPresentOrElse(
                                other -> faults.accept(Fault.of(article.source(), "in another language: " + other)),
                                () -> found.put(id, options.dated(article)));
            }
        });
        ids.stream()
                .filter(id -> !seen.contains(id))
                .sorted()
                .forEach(id -> faults.accept(Fault.of(articleFolder + "/" + id + ".txt", "no such article")));
        return new GoldSet(golds, found);
    }
}
