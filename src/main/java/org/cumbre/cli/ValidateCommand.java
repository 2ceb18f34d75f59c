package org.cumbre.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.cumbre.rdf.Violation;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code validate}: whether a graph is as the ontology's shapes want it. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Checks a graph against the SHACL shapes of the ontology. Exit status 1 if something is not as they want it.")
final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private DatabaseOption database;

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (EventStore store = database.openExisting()) {
            List<Violation> violations = store.validate();
            violations.forEach(terminal.out()::println);
            terminal.out().println(violations.isEmpty() ? "valid" : violations.size() + " violations");
            return violations.isEmpty() ? 0 : 1;
        }
    }
}
