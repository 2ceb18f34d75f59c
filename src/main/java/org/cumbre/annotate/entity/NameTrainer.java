package org.cumbre.annotate.entity;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Event;
import opennlp.tools.util.ObjectStreamUtils;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.treebank.Training;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Referent;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;

/**
 * Trains the model that says what an unknown name is, from the names in a treebank: those that are annotated in {@code models/names.tsv},
 * and those that the gazetteer knows, of which it learns the shape and the neighbours alone.
 */
public final class NameTrainer {

    private static final String ANNOTATION = "models/names.tsv";
    private static final int DIGITS = 16;

    private final Map<String, NameKind> annotated = new HashMap<>();
    private final NameTagger tagger;
    private final NameRuns runs;
    private final UnlistedNames unlisted;
    private final NameFeatures features;

    /** @throws IllegalArgumentException if a line of the annotation has no known kind or no digits; names file and line */
    public NameTrainer(LanguagePack pack, Gazetteer gazetteer) {
        WordLists words = WordLists.read(pack, "entity.lists");
        GivenNames givenNames = new GivenNames(gazetteer);
        this.tagger = new NameTagger(gazetteer);
        this.runs = new NameRuns(gazetteer, words, givenNames);
        this.unlisted = new UnlistedNames(words, givenNames, name -> true);
        this.features = new NameFeatures(givenNames);
        for (LanguagePack.Line line : pack.lines(ANNOTATION)) {
            String[] columns = line.text().split("\t");
            NameKind kind = NameKind.of(columns[0])
                    .filter(known -> columns.length == 2)
                    .orElseThrow(() ->
                            line.fault("expected person, organisation, place or other, and the digits of a name"));
            annotated.put(columns[1], kind);
        }
    }

    /**
     * Trains and writes {@code names.bin}, unless the treebank has not names of two kinds to tell apart.
     *
     * @param folder which must exist
     */
    public void train(Treebank treebank, TokenAnnotator tokens, Path folder) throws IOException {
        Optional<NameModel> model = train(treebank, tokens);
        if (model.isPresent()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("names.bin")))) {
                model.get().write(out);
            }
        }
    }

    private Optional<NameModel> train(Treebank treebank, TokenAnnotator tokens) throws IOException {
        List<Event> events = new ArrayList<>();
        for (NameRun run : names(treebank, tokens)) {
            kind(run)
                    .ifPresent(kind -> events.add(new Event(
                            kind.label(),
                            run.listed() ? features.unnamed(run).toArray(String[]::new) : features.of(run))));
        }
        if (events.stream().map(Event::getOutcome).distinct().count() < 2) {
            return Optional.empty();
        }
        EventTrainer trainer = TrainerFactory.getEventTrainer(Training.by("MAXENT", 2), new HashMap<>());
        return Optional.of(new NameModel((AbstractModel) trainer.train(ObjectStreamUtils.createObjectStream(events))));
    }

    /** What is right of the names of several words that the rules take for people, by the rules alone and by a model trained on another part. */
    public String measure(Treebank training, Treebank test, TokenAnnotator tokens) throws IOException {
        Optional<NameModel> model = train(training, tokens);
        if (model.isEmpty()) {
            return "not measured";
        }
        PersonNames likely = new LikelyPeople(model::get, features);
        int[] byRules = new int[2];
        int[] byModel = new int[2];
        for (NameRun run : names(test, tokens)) {
            if (run.listed() || run.length() == 1 || kind(run).isEmpty() || !unlisted.person(run)) {
                continue;
            }
            int person = kind(run).get() == NameKind.PERSON ? 1 : 0;
            byRules[person]++;
            byModel[person] += likely.person(run) ? 1 : 0;
        }
        return String.format(
                Locale.ROOT,
                "of %d names of several words that the rules take for people %.1f are; of the %d of them that the model takes for people, too, %.1f (per cent); it loses %d people",
                byRules[0] + byRules[1],
                percent(byRules),
                byModel[0] + byModel[1],
                percent(byModel),
                byRules[1] - byModel[1]);
    }

    private static double percent(int[] otherAndPeople) {
        return 100.0 * otherAndPeople[1] / Math.max(1, otherAndPeople[0] + otherAndPeople[1]);
    }

    private List<NameRun> names(Treebank treebank, TokenAnnotator tokens) {
        List<Sentence> sentences = treebank.sentences().stream()
                .map(tree -> new Sentence(0, new Span(0, tree.text().length()), tokens.analyse(tree.normalForms())))
                .toList();
        return tagger.annotate(Document.of(Article.of("treebank", "")).withSentences(sentences)).sentences().stream()
                .flatMap(sentence -> runs.in(sentence).stream())
                .toList();
    }

    private Optional<NameKind> kind(NameRun run) {
        return run.listed() ? listed(run) : Optional.ofNullable(annotated.get(digits(run.text())));
    }

    /** By which the annotation knows a name without saying it. */
    static String digits(String name) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGITS / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Countries and nations are left out: those that act do so as no unlisted name does. */
    private static Optional<NameKind> listed(NameRun run) {
        Referent referent = run.referents().get(0);
        if (run.referents().size() > 1 || referent.metonym() || referent.actor().isEmpty()) {
            return referent.place()
                    .filter(place -> !place.kind().equals("country"))
                    .map(place -> NameKind.PLACE);
        }
        return switch (referent.actor().get().kind()) {
            case PERSON -> Optional.of(NameKind.PERSON);
            case COUNTRY, GROUP -> Optional.empty();
            default -> Optional.of(NameKind.ORGANISATION);
        };
    }
}
