package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import org.cumbre.code.ChoiceModel;
import org.cumbre.code.Extraction;
import org.cumbre.code.Question;
import org.cumbre.evaluate.ChoiceFitting;
import org.cumbre.evaluate.GoldArticle;
import org.cumbre.evaluate.Reliability;
import org.cumbre.evaluate.Scorer;
import org.cumbre.event.Event;
import org.cumbre.ingest.Fault;
import org.cumbre.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code fit}: how open questions are answered, learned from annotated articles. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description = {
            "Fits the weights by which it is chosen who is meant, where, when, and whether at all, where the words of an event"
                    + " leave that open, to annotated articles, and writes them. Prints how well they do on articles that they"
                    + " were not fitted to."
        },
        footer = {"", "Example: cumbre fit gold articles -o src/main/resources/lang/es/choices.tsv"})
final class FitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private GoldOptions gold;

    @Mixin
    private ReadingOptions options;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "file for the weights")
    private Path output;

    private int faults;

    FitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Analyst analyst = options.analyst();
        GoldSet set = gold.read(analyst, options, this::fault, any -> true);
        ChoiceFitting first = asked(set, fold -> analyst.answering(ChoiceModel.NONE));
        List<Analyst> cautious = analysts(analyst, first);
        ChoiceFitting second = asked(set, cautious::get);
        terminal.err().println("questions with an answer: " + second.questions());
        report(set, analysts(analyst, second));
        Files.write(output, lines(second.all(), set.articles().size()));
        return faults == 0 ? 0 : 1;
    }

    /** For each fold an analyst who was fitted without it. */
    private static List<Analyst> analysts(Analyst analyst, ChoiceFitting fitting) {
        List<Analyst> analysts = new ArrayList<>();
        for (int fold = 0; fold < ChoiceFitting.FOLDS; fold++) {
            analysts.add(analyst.answering(ChoiceModel.of(fitting.without(fold))));
        }
        return analysts;
    }

    private static ChoiceFitting asked(GoldSet set, IntFunction<Analyst> analysts) {
        ChoiceFitting fitting = new ChoiceFitting();
        for (GoldArticle gold : set.golds()) {
            Article article = set.articles().get(gold.id());
            if (article != null) {
                List<Question<?>> questions = new ArrayList<>();
                Extraction found = analysts.apply(ChoiceFitting.fold(gold.id())).ask(article, questions::add);
                fitting.add(gold, found, questions);
            }
        }
        return fitting;
    }

    private void report(GoldSet set, List<Analyst> analysts) {
        Reliability reliability = new Reliability();
        List<Extraction> extractions = new ArrayList<>();
        for (GoldArticle gold : set.golds()) {
            Article article = set.articles().get(gold.id());
            if (article != null) {
                Extraction found = analysts.get(ChoiceFitting.fold(gold.id())).extract(article);
                extractions.add(found);
                reliability.add(gold, found.claims());
            }
        }
        List<Event> events = EvaluateCommand.events(extractions, options.gazetteer());
        terminal.out().println(ScoreOutput.table(Scorer.score(set.golds(), events, line -> {})));
        reliability.lines().forEach(terminal.out()::println);
    }

    private static List<String> lines(Map<String, Double> weights, int articles) {
        Map<String, Double> sorted = new TreeMap<>(weights);
        List<String> lines = new ArrayList<>();
        lines.add(
                "# Weights of what speaks for an answer to a question that the words of an event leave open, made by `cumbre fit` from "
                        + articles + " annotated articles.");
        lines.add(
                "# What is asked and the feature, the events that it holds for (all, a quad class, a type), the weight. See choices.md.");
        sorted.forEach((name, weight) -> lines.add(name + "\t" + weight));
        return lines;
    }

    private void fault(Fault fault) {
        faults++;
        terminal.complain(fault);
    }
}
