package org.cumbre.annotate.token;

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

    private final WeightTable table;
    private final PartOfSpeech[] tags;
    private final Piece[] names;
    private final Memo<Word, Weighed> words = new Memo<>(KNOWN_WORDS, this::weighed);

    /** A word, and what it says for each tag wherever it stands. */
    private record Weighed(WordPieces pieces, double[] sums) {}

    @SuppressWarnings("unchecked") // getDataStructures() says so
    TagWeights(POSModel model) {
        AbstractModel perceptron = model.getArtifact(ENTRY);
        this.table = new WeightTable((Map<String, Context>) perceptron.getDataStructures()[1]);
        this.tags = new PartOfSpeech[perceptron.getNumOutcomes()];
        this.names = new Piece[tags.length];
        for (int tag = 0; tag < tags.length; tag++) {
            tags[tag] = PartOfSpeech.valueOf(perceptron.getOutcome(tag));
            names[tag] = Piece.of(tags[tag].name());
        }
    }

    int tags() {
        return tags.length;
    }

    PartOfSpeech tag(int number) {
        return tags[number];
    }

    private Weighed weighed(Word word) {
        WordPieces pieces = WordPieces.of(word);
        Sums sums = new Sums(table, tags.length);
        TaggerFeatures.word(pieces, sums);
        return new Weighed(pieces, sums.sums);
    }

    /** The same, of the words of a sentence. */
    OfSentence of(Word[] sentence) {
        return new OfSentence(sentence);
    }

    /** The weights of the words of one sentence. */
    final class OfSentence {

        private final Weighed[] weighed;
        private final Sums sums = new Sums(table, tags.length);
        private final TaggerFeatures features;

        private OfSentence(Word[] sentence) {
            weighed = new Weighed[sentence.length];
            WordPieces[] pieces = new WordPieces[sentence.length];
            for (int i = 0; i < sentence.length; i++) {
                weighed[i] = words.of(sentence[i]);
                pieces[i] = weighed[i].pieces();
            }
            features = new TaggerFeatures(pieces, sums);
        }

        /** What a word and those around it say for each tag. */
        double[] untagged(int index) {
            sums.sums = weighed[index].sums().clone();
            features.around(index);
            return sums.sums;
        }

        /**
         * The likelihood of each tag.
         *
         * @param untagged sums of {@link #untagged}
         * @param last number of the tag before, -1 if there is none
         * @param before number of the one before that
         */
        double[] likelihoods(int index, double[] untagged, int last, int before) {
            sums.sums = untagged.clone();
            features.tagged(index, name(last), name(before));
            normalize(sums.sums);
            return sums.sums;
        }

        private Piece name(int tag) {
            return tag < 0 ? TaggerFeatures.BEFORE : names[tag];
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

    /** Sums up the weights of features. */
    private static final class Sums implements FeatureSink {

        private static final Piece BLANK = Piece.of(" ");

        private final WeightTable table;
        private double[] sums;

        Sums(WeightTable table, int tags) {
            this.table = table;
            this.sums = new double[tags];
        }

        @Override
        public void add(Piece name) {
            table.add(name.hash(), sums);
        }

        @Override
        public void add(Piece name, Piece a) {
            table.add(a.after(name.hash()), sums);
        }

        @Override
        public void add(Piece name, Piece a, Piece b) {
            table.add(b.after(BLANK.after(a.after(name.hash()))), sums);
        }

        @Override
        public void add(Piece name, Piece a, Piece b, Piece c) {
            table.add(c.after(BLANK.after(b.after(BLANK.after(a.after(name.hash()))))), sums);
        }
    }
}
