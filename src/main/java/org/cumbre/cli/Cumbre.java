package org.cumbre.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.cumbre.server.ServerFault;
import org.cumbre.store.QueryFault;
import org.cumbre.store.StoreException;
import org.cumbre.store.UnknownActorException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: {@code cumbre COMMAND …}. Exit status 0: all went well; 1: something could not be read or done; 2: wrong usage. */
@Command(
        name = "cumbre",
        description =
                "News articles in, a knowledge graph of geopolitical events out: who did what to whom, when, how sure"
                        + " that is, and which sentence says so.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Cumbre.Version.class,
        subcommands = HelpCommand.class)
public final class Cumbre implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        int status = run(Terminal.standard(), args);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs a command within this process and gives its exit status. */
    static int run(Terminal terminal, String... args) {
        CommandLine line = new CommandLine(new Cumbre());
        commands(args).forEach((name, command) -> line.addSubcommand(name, command.apply(terminal)));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(true);
        line.setParameterExceptionHandler((mistake, given) -> misused(mistake, terminal));
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal, parsed));
        int status = line.execute(args);
        terminal.out().flush();
        return status;
    }

    @Override
    public void run() {
        String commands = String.join(", ", spec.subcommands().keySet());
        throw new ParameterException(spec.commandLine(), "which command? There are " + commands);
    }

    /** The command that is given, if it is one; all otherwise. Setting up one of them takes longer than many a query. */
    private static Map<String, Function<Terminal, Callable<Integer>>> commands(String... args) {
        Map<String, Function<Terminal, Callable<Integer>>> commands = commands();
        String first = args.length == 0 ? "" : args[0];
        return commands.containsKey(first) ? Map.of(first, commands.get(first)) : commands;
    }

    /** All by their names, in the order of the help. */
    private static Map<String, Function<Terminal, Callable<Integer>>> commands() {
        Map<String, Function<Terminal, Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("query", QueryCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("evaluate", EvaluateCommand::new);
        commands.put("fit", FitCommand::new);
        commands.put("remove", RemoveCommand::new);
        commands.put("consolidate", ConsolidateCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("backup", BackupCommand::new);
        commands.put("restore", RestoreCommand::new);
        commands.put("gazetteer", GazetteerCommand::new);
        commands.put("train", TrainCommand::new);
        commands.put("bench", BenchCommand::new);
        commands.put("quickstart", QuickstartCommand::new);
        return commands;
    }

    private static int misused(ParameterException mistake, Terminal terminal) {
        CommandLine command = mistake.getCommandLine();
        terminal.complain(String.valueOf(mistake.getMessage()));
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        terminal.err().println("For help: " + command.getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    /** Failures that a user can understand are one line; any other is a bug and shows where it happened. */
    private static int failed(Exception failure, Terminal terminal, ParseResult parsed) {
        boolean understandable = failure instanceof StoreException
                || failure instanceof UnknownActorException
                || failure instanceof QueryFault
                || failure instanceof ServerFault
                || failure instanceof IOException
                || failure instanceof UncheckedIOException
                || failure instanceof IllegalArgumentException;
        terminal.complain(understandable ? String.valueOf(failure.getMessage()) : "unexpected failure: " + failure);
        if (!understandable) {
            failure.printStackTrace(terminal.err());
        }
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** Says which version this is, as the jar's manifest has it. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = Optional.ofNullable(Cumbre.class.getPackage().getImplementationVersion())
                    .orElse("development");
            return new String[] {"cumbre " + version};
        }
    }
}
