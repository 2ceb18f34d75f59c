package org.cumbre.annotate.token;

import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import org.cumbre.text.Memo;
import org.cumbre.text.PartOfSpeech;

/**
 * The weights of OpenNLP's perceptron for tags. Sums are built up from what is the same wherever a word stands to what differs with the
 * tags before it, in the order of {@link TaggerFeatures}, so that they are to the last bit those of OpenNLP's own {@code PerceptronModel}.
 */
final class TagWeights {

    /** Where a {@link POSModel} keeps the perceptron. */
    private static final String ENTRY = "pos.model";

    private static final int KNOWN_WORDS = 20_000;

    private final Map<String, Context> weights;
    private final PartOfSpeech[] tags;
    private final Memo<Word, double[]> words = new Memo<>(KNOWN_WORDS, this::ofWord);

    @SuppressWarnings("unchecked") // getDataStructures() says so
    TagWeights(POSModel model) {
        AbstractModel perceptron = model.getArtifact(ENTRY);
        this.weights = (Map<String, Context>) perceptron.getDataStructures()[1];
        this.tags = new PartOfSpeech[perceptron.getNumOutcomes()];
        for (int tag = 0; tag < tags.length; tag++) {
            tags[tag] = PartOfSpeech.valueOf(perceptron.getOutcome(tag));
        }
    }

    int tags() {
        return tags.length;
    }

    PartOfSpeech tag(int number) {
        return tags[number];
    }

    /** What a word and those around it say for each tag. */
    double[] untagged(int index, Word[] sentence) {
        double[] sums = words.of(sentence[index]).clone();
        add(TaggerFeatures.around(index, sentence), sums);
        return sums;
    }

    /**
     * The likelihood of each tag.
     *
     * @param untagged sums of {@link #untagged}
     * @param last number of the tag before, -1 if there is none
     * @param before number of the one before that
     */
    double[] likelihoods(int index, Word[] sentence, double[] untagged, int last, int before) {
        double[] sums = untagged.clone();
        add(TaggerFeatures.tagged(index, sentence, name(last), name(before)), sums);
        normalize(sums);
        return sums;
    }

    private String name(int tag) {
        return tag < 0 ? TaggerFeatures.NO_TAG : tags[tag].name();
    }

    private double[] ofWord(Word word) {
        double[] sums = new double[tags.length];
        add(TaggerFeatures.word(word), sums);
        return sums;
    }

    private void add(List<String> features, double[] sums) {
        for (String feature : features) {
            Context found = weights.get(feature);
            if (found != null) {
                int[] outcomes = found.getOutcomes();
                double[] parameters = found.getParameters();
                for (int i = 0; i < outcomes.length; i++) {
                    sums[outcomes[i]] += parameters[i];
                }
            }
        }
    }

    private static void normalize(double[] sums) {
        double most = 1;
        for (double sum : sums) {
            most = Math.max(most, Math.abs(sum));
        }
        double all = 0;
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] = StrictMath.exp(sums[tag] / most);
            all += sums[tag];
        }
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] /= all;
        }
    }
}
