package org.cumbre.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.GazetteerCheck;
import org.cumbre.roster.Rosters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code gazetteer}: whom Cumbre knows, and whether that can be true. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        description = "Says how many actors and places Cumbre knows by name; gazetteer check looks for mistakes.",
        footer = {"", "Example: cumbre gazetteer check mine.csv"})
final class GazetteerCommand implements Callable<Integer> {

    private static final double MILLION = 1e6;

    private final Terminal terminal;

    @Mixin
    private GazetteerOption option;

    GazetteerCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Gazetteer gazetteer = option.load();
        Map<String, Long> actors = gazetteer.actors().stream()
                .collect(Collectors.groupingBy(actor -> actor.kind().label(), TreeMap::new, Collectors.counting()));
        Map<String, Long> places = gazetteer.places().stream()
                .collect(Collectors.groupingBy(Place::kind, TreeMap::new, Collectors.counting()));
        actors.forEach(this::line);
        long offices = gazetteer.actors().stream()
                .mapToLong(actor -> actor.offices().size())
                .sum();
        terminal.out().println();
        places.forEach((kind, count) -> line("place: " + kind, count));
        terminal.out().println();
        line("actors", gazetteer.actors().size());
        line("places", gazetteer.places().size());
        line("offices of people", offices);
        line(
                "actors with a Wikidata item",
                gazetteer.actors().stream()
                        .map(Actor::wikidata)
                        .filter(item -> item.isPresent())
                        .count());
        return 0;
    }

    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Looks for mistakes: impossible dates, offices and countries of unknown keys, ids used twice (errors, exit status 1);"
                        + " offices that two people hold at a time or nobody for months, names that stand for several (warnings)."
            },
            footer = {"", "Example: cumbre gazetteer check mine.csv"})
    int check(
            @Parameters(
                            arity = "0..*",
                            paramLabel = "FILE",
                            description =
                                    "your own lists, as for --gazetteer; checked together with what comes with Cumbre")
                    List<Path> files) {
        long start = System.nanoTime();
        Gazetteer gazetteer = Rosters.gazetteer(files == null ? List.of() : files);
        double loading = (System.nanoTime() - start) / MILLION;
        List<GazetteerCheck.Finding> findings = GazetteerCheck.of(gazetteer);
        findings.forEach(terminal.out()::println);
        long errors = findings.stream().filter(GazetteerCheck.Finding::error).count();
        terminal.out()
                .printf(
                        "%d actors, %d places, loaded in %.0f ms; %d errors, %d warnings%n",
                        gazetteer.actors().size(),
                        gazetteer.places().size(),
                        loading,
                        errors,
                        findings.size() - errors);
        return errors == 0 ? 0 : 1;
    }

    private void line(String what, long count) {
        terminal.out().printf("%-30s %6d%n", what, count);
    }
}
