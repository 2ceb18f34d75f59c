package org.cumbre.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.code.Extraction;
import org.cumbre.evaluate.ActorScores;
import org.cumbre.evaluate.GoldArticle;
import org.cumbre.evaluate.Scorer;
import org.cumbre.evaluate.Scores;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Event;
import org.cumbre.ingest.Fault;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Gazetteer;
import org.cumbre.rdf.Iris;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate}: how well what is found agrees with gold annotations. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Analyses the articles of a gold set and prints precision, recall and F1 of the events.",
        footer = {
            "",
            "An index.jsonl in either folder gives the articles' days of publication.",
            "lenient: type right and an actor shared; strict: nobody wrong or missing; fact: date and status right, too.",
            "actors: recall of core events' actors among the mentions, precision of the actors that events were found with."
        })
final class EvaluateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private GoldOptions gold;

    @Mixin
    private ReadingOptions options;

    @Option(names = "--language", paramLabel = "TAG", description = "only articles of this language")
    private Optional<String> language = Optional.empty();

    @Option(names = "--verbose", description = "print what was matched, missed and wrong")
    private boolean verbose;

    @Option(names = "--json", description = "print the figures as one line of JSON")
    private boolean json;

    private int faults;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = options.gazetteer();
        Analyst analyst = options.analyst();
        GoldSet set = gold.read(
                analyst,
                options,
                this::fault,
                one -> language.map(one.language()::equals).orElse(true));
        List<GoldArticle> golds = set.golds();
        List<Extraction> extractions =
                set.articles().values().stream().map(analyst::extract).toList();
        List<Event> events = events(extractions, gazetteer);
        Scores scores = Scorer.score(golds, events, this::detail);
        ActorScores actors = ActorScores.score(golds, mentioned(extractions), events, this::detail);
        terminal.out().println(json ? ScoreOutput.json(scores, actors) : ScoreOutput.table(scores, actors));
        return faults == 0 ? 0 : 1;
    }

    private void detail(String line) {
        if (verbose) {
            terminal.out().println(line);
        }
    }

    /** By way of a graph, so that what is scored is what an export of a build would say. */
    static List<Event> events(List<Extraction> extractions, Gazetteer gazetteer) {
        List<ArticleClaims> articles = extractions.stream()
                .map(extraction -> new ArticleClaims(extraction.article(), extraction.claims()))
                .toList();
        try (EventStore store = EventStore.inMemory(DatabaseOption.known(gazetteer))) {
            store.replaceAll(articles);
            store.consolidate(new Consolidator(Iris::claim));
            return store.events(EventFilter.ALL);
        }
    }

    /** Whom the mentions of each article stand for, by the article's id. */
    private static Map<String, Set<Actor>> mentioned(List<Extraction> extractions) {
        Map<String, Set<Actor>> mentioned = new HashMap<>();
        for (Extraction extraction : extractions) {
            Set<Actor> actors =
                    mentioned.computeIfAbsent(Scorer.stem(extraction.article().source()), id -> new HashSet<>());
            extraction.document().layer(MentionAnnotator.MENTIONS).forEach(mention -> actors.addAll(mention.actors()));
        }
        return mentioned;
    }

    private void fault(Fault fault) {
        faults++;
        terminal.complain(fault);
    }
}
