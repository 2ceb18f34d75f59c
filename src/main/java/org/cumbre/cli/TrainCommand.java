package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cumbre.annotate.train.SpanishTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code train}: the models of a language, from a treebank. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "Trains the models of a language from treebanks in CoNLL-U and writes them with their model cards.",
        footer = {
            "",
            "Trains without the files named *-test*, measures on those, then trains again on all of them.",
            "Example: cumbre train es --ancora UD_Spanish-AnCora -o models"
        })
final class TrainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "TAG", description = "language of the models: es")
    private String language;

    @Option(
            names = "--ancora",
            required = true,
            arity = "1..*",
            paramLabel = "PATH",
            description = "CoNLL-U files, plain or gzipped, or folders of them")
    private List<Path> treebanks;

    @Option(names = "-o", required = true, paramLabel = "DIR", description = "folder for the models")
    private Path output;

    TrainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (!language.equals("es")) {
            throw new ParameterException(
                    spec.commandLine(), "no training for language \"" + language + "\"; there is es");
        }
        new SpanishTraining().train(treebanks, output, terminal.err()::println);
        return 0;
    }
}
