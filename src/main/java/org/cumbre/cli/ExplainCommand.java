package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cumbre.code.Extraction;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.Reading;
import org.cumbre.store.EventStore;
import org.cumbre.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: an article with what was found in it, and by which rule. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows an article sentence by sentence with what was found in it: type, status, who, when and how that"
                        + " was worked out, by which rule; and what was set apart as page noise.",
        footer = {"", "Example: cumbre explain article.txt --published 2024-06-18"})
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "a text file, a page, or a feed or JSON Lines: then each article")
    private Optional<Path> path = Optional.empty();

    @Option(
            names = "--event",
            paramLabel = "IRI",
            description = "instead of an article, an event of a graph: why its claims were joined")
    private Optional<String> event = Optional.empty();

    @Option(names = "--db", paramLabel = "DIR", description = "folder of the graph that has the event")
    private Optional<Path> folder = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Mixin
    private ReadingOptions options;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, or json: one line an article (default: ${DEFAULT-VALUE})")
    private Format format;

    @Option(
            names = "--rejected",
            description = "show also which words could have told of an event, and why they do not")
    private boolean rejected;

    /** For people, or for programs. */
    enum Format {
        text,
        json
    }

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (event.isPresent()) {
            explainEvent(event.get());
            return 0;
        }
        Path articles = path.orElseThrow(() ->
                new ParameterException(spec.commandLine(), "Missing required parameter: 'PATH', or --event and --db"));
        Analyst analyst = options.analyst();
        List<Extraction> extractions = new ArrayList<>();
        int[] faults = new int[1];
        new ArticleReader(analyst.noise(), terminal.in()).read(List.of(articles), reading -> {
            if (reading instanceof Reading.Failed failed) {
                faults[0]++;
                terminal.complain(failed.fault());
            } else if (reading instanceof Reading.Found found) {
                Article article = options.dated(found.article());
                extractions.add(rejected ? analyst.explain(article) : analyst.extract(article));
            }
        });
        for (Extraction extraction : extractions) {
            if (format == Format.json) {
                ExplainJson.write(extraction, terminal.out());
            } else {
                new ExplainText(terminal.out())
                        .write(
                                extraction,
                                analyst.noise().spans(extraction.document().text()));
            }
        }
        return faults[0] == 0 ? 0 : 1;
    }

    private void explainEvent(String iri) throws IOException {
        Path graph = folder.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "Missing required option: '--db=DIR'"));
        DatabaseOption database = DatabaseOption.of(graph);
        try (EventStore store = database.openExisting()) {
            new ExplainEvent(terminal.out())
                    .write(
                            store.event(iri),
                            database.consolidator(options.gazetteer()),
                            database.joins().toString());
        }
    }
}
