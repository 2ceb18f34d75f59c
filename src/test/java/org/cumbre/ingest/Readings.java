package org.cumbre.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.Article;

/** What reading a path gave. */
record Readings(List<Article> articles, List<String> faults) {

    static Readings of(Path path) {
        Readings all = new Readings(new ArrayList<>(), new ArrayList<>());
        new ArticleReader(PageNoise.forLanguage("es")).read(List.of(path), reading -> {
            if (reading instanceof Reading.Found found) {
                all.articles().add(found.article());
            } else if (reading instanceof Reading.Failed failed) {
                all.faults().add(failed.fault().toString());
            }
        });
        return all;
    }
}
