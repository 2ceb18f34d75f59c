package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.cumbre.evaluate.GoldArticle;
import org.cumbre.ingest.Fault;
import picocli.CommandLine.Parameters;

/** Which annotated articles a command is about. */
final class GoldOptions {

    @Parameters(index = "0", paramLabel = "GOLD_DIR", description = "folder of annotations, ID.json")
    private Path golds;

    @Parameters(
            index = "1",
            paramLabel = "ARTICLE_DIR",
            description = "folder of the articles, ID.txt, ID.html or JSON Lines")
    private Path articles;

    /** @throws IOException if an annotation cannot be read */
    GoldSet read(Analyst analyst, ReadingOptions options, Consumer<Fault> faults, Predicate<GoldArticle> which)
            throws IOException {
        return GoldSet.read(golds, articles, analyst, options, faults, which);
    }
}
