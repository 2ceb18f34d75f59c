package org.cumbre.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cumbre.store.EventStore;
import org.cumbre.store.NamedQueries;
import org.cumbre.store.NamedQuery;
import org.cumbre.store.QueryOutput;
import org.cumbre.store.QueryParameter;
import org.cumbre.store.QueryRunner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a question to the graph. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        description =
                "Asks a graph: one of the queries that come with Cumbre, a .rq file, or SPARQL. Without a query, lists"
                        + " those that come with Cumbre.",
        footer = {
            "",
            "Example: cumbre query meetings -p actor=\"Kim Jong-un\" --db graph",
            "Example: cumbre query 'SELECT * { ?event a cu:Agreement ; cu:begin ?day } LIMIT 5' --db graph"
        })
final class QueryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE|TEXT", description = "name of a query, a file, or SPARQL")
    private Optional<String> query = Optional.empty();

    @Option(names = "--db", paramLabel = "DIR", description = "folder of the graph (a TDB2 database)")
    private Optional<Path> folder = Optional.empty();

    @Option(
            names = "-p",
            paramLabel = "name=value",
            description = "a parameter of the query; an actor is a name or an IRI")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--output",
            paramLabel = "F",
            defaultValue = "table",
            description = "table, json, csv, tsv, xml or html (default: ${DEFAULT-VALUE})")
    private String output;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (query.isEmpty()) {
            NamedQueries.all().forEach(this::describe);
            return 0;
        }
        QueryOutput form = QueryOutput.named(output)
                .orElseThrow(
                        () -> wrong("--output: expected table, json, csv, tsv, xml or html, not \"" + output + "\""));
        Path graph = folder.orElseThrow(() -> wrong("Missing required option: '--db=DIR'"));
        NamedQuery found = NamedQueries.find(query.get());
        try (EventStore store = EventStore.openExisting(graph, DatabaseOption.known())) {
            new QueryRunner(store).run(found, parameters, form, terminal.out());
        }
        return 0;
    }

    private void describe(NamedQuery named) {
        String takes = named.parameters().stream().map(QueryCommand::describe).collect(Collectors.joining(" "));
        terminal.out().printf("%-14s %s%n%-14s %s%n", named.name(), named.answers("en"), "", takes);
    }

    private static String describe(QueryParameter parameter) {
        String text = "-p " + parameter.name() + "=" + parameter.type().name().toLowerCase(Locale.ROOT);
        return parameter.required() ? text : "[" + text + "]";
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
