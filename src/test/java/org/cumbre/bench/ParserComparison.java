package org.cumbre.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.cumbre.annotate.clause.ClauseRules;
import org.cumbre.annotate.clause.DependencyParser;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.clause.SentenceParser;
import org.cumbre.annotate.clause.train.ParserTrainer;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.train.TokenTrainer;
import org.cumbre.annotate.treebank.ConlluReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.code.ChoiceModel;
import org.cumbre.code.Extraction;
import org.cumbre.code.Extractor;
import org.cumbre.code.Question;
import org.cumbre.evaluate.ChoiceFitting;
import org.cumbre.evaluate.GoldArticle;
import org.cumbre.evaluate.Scorer;
import org.cumbre.evaluate.Scores;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Place;
import org.cumbre.ingest.ArticleReader;
import org.cumbre.ingest.FolderIndex;
import org.cumbre.ingest.NoiseSpan;
import org.cumbre.ingest.PageNoise;
import org.cumbre.ingest.Reading;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Gazetteer;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventStore;
import org.cumbre.text.Article;
import org.cumbre.text.Document;

/**
 * The trained parser against {@link ClauseRules}, all else being the same: {@code events GOLD_DIR ARTICLE_DIR} for events found and time
 * taken, {@code trees DEV.conllu TEST.conllu} for the rules' trees, from tags of a tagger trained on the first file. The package
 * {@code org.cumbre.annotate.clause} has the results and the command.
 */
public final class ParserComparison {

    private static final LanguagePack SPANISH = LanguagePack.load("es");
    private static final int ROUNDS = 6;

    private final Gazetteer gazetteer = Gazetteer.bundled();
    private final PageNoise noise = PageNoise.forLanguage("es");
    private final List<GoldArticle> golds;
    private final Map<String, Article> articles = new TreeMap<>();

    private ParserComparison(Path goldFolder, Path articleFolder) throws IOException {
        golds = GoldArticle.readAll(goldFolder).stream()
                .filter(gold -> gold.language().equals("es"))
                .toList();
        List<String> ids = golds.stream().map(GoldArticle::id).toList();
        FolderIndex index = FolderIndex.of(goldFolder, System.err::println);
        new ArticleReader(noise).read(List.of(articleFolder), reading -> {
            if (reading instanceof Reading.Found one) {
                String id = Scorer.stem(one.article().source());
                if (ids.contains(id)) {
                    Article article = one.article();
                    articles.put(id, article.published().isPresent() ? article : index.complete(article, id));
                }
            }
        });
    }

    public static void main(String[] args) throws IOException {
        Path first = Path.of(args[1]);
        Path second = Path.of(args[2]);
        if (args[0].equals("trees")) {
            System.out.println(trees(first, second));
        } else {
            new ParserComparison(first, second).compare();
        }
    }

    private static String trees(Path dev, Path test) throws IOException {
        ConlluReader reader = new ConlluReader();
        TokenTrainer trainer = new TokenTrainer(SPANISH, MorphologicalDictionary.load(SPANISH));
        TokenAnnotator tagger = trainer.annotator(trainer.train(reader.read(List.of(dev))));
        Treebank trees = reader.read(List.of(test));
        return "clause rules: " + ParserTrainer.measure(ClauseRules.load(SPANISH), tagger, trees);
    }

    private void compare() {
        Extractor extractor = Extractor.forLanguage("es", gazetteer);
        System.out.println(articles.size() + " articles: lenient, strict, fact F1; date, place, status, attribution");
        for (SentenceParser parser : List.of(DependencyParser.load(SPANISH), ClauseRules.load(SPANISH))) {
            String name = parser instanceof ClauseRules ? "clause rules" : "trained parser";
            Extractor parsing = extractor.parsing(parser);
            Extractor plain = parsing.answering(ChoiceModel.NONE);
            System.out.printf(Locale.ROOT, "%s: %.1f ms an article for trees%n", name, millis(parser));
            System.out.println(name + ", choices as shipped: " + row(fold -> parsing));
            System.out.println(name + ", no choices: " + row(fold -> plain));
            System.out.println(name + ", choices fitted to its trees, five folds: " + row(fitted(parsing)));
        }
    }

    /** For each fold an extractor that chooses as the other folds' gold says, asked twice as {@code cumbre fit} does. */
    private IntFunction<Extractor> fitted(Extractor parsing) {
        List<Extractor> first = without(parsing, fold -> parsing.answering(ChoiceModel.NONE));
        return without(parsing, first::get)::get;
    }

    private List<Extractor> without(Extractor parsing, IntFunction<Extractor> asking) {
        ChoiceFitting fitting = new ChoiceFitting();
        each((gold, article) -> {
            List<Question<?>> questions = new ArrayList<>();
            Extractor extractor = asking.apply(ChoiceFitting.fold(gold.id()));
            Extraction found = extractor.ask(article, spans(article), questions::add);
            fitting.add(gold, found, questions);
            return found;
        });
        return IntStream.range(0, ChoiceFitting.FOLDS)
                .mapToObj(fold -> parsing.answering(ChoiceModel.of(fitting.without(fold))))
                .toList();
    }

    private String row(IntFunction<Extractor> extractors) {
        List<Extraction> found = each((gold, article) ->
                extractors.apply(ChoiceFitting.fold(gold.id())).extract(article, spans(article)));
        List<ArticleClaims> claims = found.stream()
                .map(one -> new ArticleClaims(one.article(), one.claims()))
                .toList();
        try (EventStore store = EventStore.inMemory(new Known(gazetteer))) {
            store.replaceAll(claims);
            store.consolidate(new Consolidator(Iris::claim));
            return row(Scorer.score(golds, store.events(EventFilter.ALL), line -> {}));
        }
    }

    private static String row(Scores scores) {
        List<ToDoubleFunction<Scores>> columns = List.of(
                all -> all.lenient().f1(),
                all -> all.strict().f1(),
                all -> all.fact().f1(),
                all -> all.date().orElse(0.0),
                all -> all.place().orElse(0.0),
                all -> all.status().orElse(0.0),
                all -> all.attribution().orElse(0.0));
        List<String> cells = columns.stream()
                .map(column -> String.format(Locale.ROOT, "%.3f", column.applyAsDouble(scores)))
                .toList();
        return String.join(" | ", cells);
    }

    private List<Extraction> each(BiFunction<GoldArticle, Article, Extraction> reading) {
        return golds.stream()
                .filter(gold -> articles.containsKey(gold.id()))
                .map(gold -> reading.apply(
                        gold, Objects.requireNonNull(articles.get(gold.id())).withLanguage("es")))
                .toList();
    }

    private List<org.cumbre.text.Span> spans(Article article) {
        return noise.spans(article.text()).stream().map(NoiseSpan::span).toList();
    }

    /** Processor time of the trees of an article; the first half of the rounds warms up. */
    private double millis(SentenceParser parser) {
        TokenAnnotator tokens = TokenAnnotator.load(SPANISH);
        ParseAnnotator annotator = new ParseAnnotator(parser);
        List<Document> documents = articles.values().stream()
                .map(article -> tokens.annotate(Document.of(article)))
                .toList();
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long nanos = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = thread.getCurrentThreadCpuTime();
            documents.forEach(annotator::annotate);
            nanos += round < ROUNDS / 2 ? 0 : thread.getCurrentThreadCpuTime() - begin;
        }
        return nanos / 1e6 / (ROUNDS - ROUNDS / 2) / documents.size();
    }

    private record Known(Gazetteer gazetteer) implements KnownActors {

        @Override
        public Optional<Actor> actor(String key) {
            return gazetteer.actor(key);
        }

        @Override
        public Optional<Place> place(String key) {
            return gazetteer.place(key).or(() -> gazetteer.countryPlace(key));
        }
    }
}
