package org.cumbre.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How a build goes about its articles. */
final class BuildPlan {

    private static final int NORMAL_SECONDS = 30;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many articles are analysed at a time (default: one a core)")
    private Optional<Integer> threads = Optional.empty();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "an article that takes longer is told and left out (default: ${DEFAULT-VALUE})")
    private int seconds = NORMAL_SECONDS;

    @Option(
            names = "--resume",
            description =
                    "goes on after an interruption: articles that are in the graph with the same text are left as they are")
    private boolean resume;

    @Option(
            names = "--keep-copies",
            description =
                    "reads an article again that was read before from another place with the same text, or nearly")
    private boolean keepCopies;

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description =
                    "writes what was left out and why to a file, one JSON object a line; then only the first are told on standard error")
    private Optional<Path> errors = Optional.empty();

    /** Leaves alone what the graph has with the same text. */
    static BuildPlan resuming() {
        BuildPlan plan = new BuildPlan();
        plan.resume = true;
        return plan;
    }

    int threads() {
        return threads.orElseGet(() -> Runtime.getRuntime().availableProcessors());
    }

    Duration timeLimit() {
        return Duration.ofSeconds(seconds);
    }

    boolean resume() {
        return resume;
    }

    boolean keepCopies() {
        return keepCopies;
    }

    Optional<Path> errors() {
        return errors;
    }
}
