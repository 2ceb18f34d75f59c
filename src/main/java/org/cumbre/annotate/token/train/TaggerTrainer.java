package org.cumbre.annotate.token.train;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import opennlp.tools.ml.EventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.cumbre.annotate.token.TaggerFeatures;
import org.cumbre.annotate.token.Word;
import org.cumbre.annotate.token.WordReader;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.annotate.treebank.Treebank.Node;
import org.cumbre.annotate.treebank.Treebank.Tree;
import org.cumbre.language.MorphologicalDictionary;

/**
 * Trains OpenNLP's perceptron tagger with our features. The sentences are shuffled, without which the perceptron forgets what the
 * first ones taught; always in the same way, so that the same text gives the same model.
 */
public final class TaggerTrainer {

    private static final long SEED = 17;
    private static final int BEAM = 3;

    /** A tag seen once with a form may be an error of the treebank. */
    private static final int SEEN_OFTEN_ENOUGH = 2;

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
        EventTrainer trainer = TrainerFactory.getEventTrainer(parameters(), report);
        POSTaggerFactory factory = new POSTaggerFactory();
        factory.setTagDictionary(seenTags(treebank));
        return new POSModel(
                language, trainer.train(ObjectStreamUtils.createObjectStream(events)), BEAM, report, factory);
    }

    private static void addEvents(Tree tree, WordReader reader, List<Event> events) {
        Word[] words = reader.read(tree.normalForms());
        String[] tags = tree.nodes().stream().map(node -> node.pos().name()).toArray(String[]::new);
        for (int i = 0; i < words.length; i++) {
            events.add(new Event(tags[i], TaggerFeatures.of(i, words, tags)));
        }
    }

    private static POSDictionary seenTags(Treebank treebank) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Tree tree : treebank.sentences()) {
            for (Node node : tree.nodes()) {
                counts.computeIfAbsent(node.form().toLowerCase(Locale.ROOT), form -> new TreeMap<>())
                        .merge(node.pos().name(), 1, Integer::sum);
            }
        }
        POSDictionary seen = new POSDictionary(true);
        counts.forEach((form, tags) -> {
            tags.values().removeIf(count -> count < SEEN_OFTEN_ENOUGH);
            if (!tags.isEmpty()) {
                seen.put(form, tags.keySet().toArray(String[]::new));
            }
        });
        return seen;
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = new TrainingParameters();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
        parameters.put(TrainingParameters.ITERATIONS_PARAM, 100);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
        parameters.put("PrintMessages", false);
        return parameters;
    }
}
