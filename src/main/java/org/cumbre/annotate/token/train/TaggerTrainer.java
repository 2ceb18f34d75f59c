package org.cumbre.annotate.token.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ObjectStreamUtils;
import org.cumbre.annotate.token.TaggerFeatures;
import org.cumbre.annotate.token.Word;
import org.cumbre.annotate.token.WordReader;
import org.cumbre.annotate.treebank.Training;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Node;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.text.PartOfSpeech;

/**
 * Trains OpenNLP's perceptron tagger with our features. The sentences are shuffled, without which the perceptron forgets what the
 * first ones taught; always in the same way, so that the same text gives the same model.
 */
public final class TaggerTrainer {

    private static final long SEED = 17;
    private static final int BEAM = 3;

    /** A tag seen once with a form may be an error of the treebank. */
    private static final int SEEN_OFTEN_ENOUGH = 2;

    /** What can stand in a file of words: no blank, and no comment. */
    private static final Pattern FORM = Pattern.compile("[^\\s#]\\S*");

    private final MorphologicalDictionary dictionary;

    public TaggerTrainer(MorphologicalDictionary dictionary) {
        this.dictionary = dictionary;
    }

    public POSModel train(String language, Treebank treebank) throws IOException {
        WordReader reader = new WordReader(dictionary, Map.of());
        List<Tree> trees = new ArrayList<>(treebank.sentences());
        Collections.shuffle(trees, new Random(SEED));
        List<Event> events = new ArrayList<>();
        trees.forEach(tree -> addEvents(tree, reader, events));
        Map<String, String> report = new HashMap<>();
        EventTrainer trainer = TrainerFactory.getEventTrainer(Training.by("PERCEPTRON", 0), report);
        return new POSModel(
                language,
                trainer.train(ObjectStreamUtils.createObjectStream(events)),
                BEAM,
                report,
                new POSTaggerFactory());
    }

    private static void addEvents(Tree tree, WordReader reader, List<Event> events) {
        Word[] words = reader.read(tree.normalForms());
        String[] tags = tree.nodes().stream().map(node -> node.pos().name()).toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
            events.add(new Event(tags[i], TaggerFeatures.of(i, words, tags)));
        }
    }

    /** The tags that a treebank gives to a form, in lower case, often enough to be no mistake. */
    Map<String, Set<PartOfSpeech>> seenTags(Treebank treebank) {
        Map<String, Map<PartOfSpeech, Integer>> counts = new HashMap<>();
        for (Tree tree : treebank.sentences()) {
            for (Node node : tree.nodes()) {
                counts.computeIfAbsent(node.form().toLowerCase(Locale.ROOT), form -> new EnumMap<>(PartOfSpeech.class))
                        .merge(node.pos(), 1, Integer::sum);
            }
        }
        Map<String, Set<PartOfSpeech>> seen = new HashMap<>();
        counts.forEach((form, tags) -> {
            tags.values().removeIf(count -> count < SEEN_OFTEN_ENOUGH);
            if (!tags.isEmpty() && FORM.matcher(form).matches()) {
                seen.put(form, tags.keySet());
            }
        });
        return seen;
    }
}
