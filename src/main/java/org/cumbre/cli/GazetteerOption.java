package org.cumbre.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.link.Gazetteer;
import org.cumbre.roster.Rosters;
import picocli.CommandLine.Option;

/** {@code --gazetteer}: the user's own actors. */
final class GazetteerOption {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "your own actors, added to those that come with Cumbre: CSV or TSV, SKOS in Turtle, or the JSON of a"
                            + " query of queries/wikidata; may be given several times")
    private List<Path> files = new ArrayList<>();

    /** @throws IllegalArgumentException if a file is wrong; names file, line and reason */
    Gazetteer load() {
        return files.isEmpty() ? Gazetteer.bundled() : Rosters.gazetteer(files);
    }
}
