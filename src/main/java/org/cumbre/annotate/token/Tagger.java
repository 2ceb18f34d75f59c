package org.cumbre.annotate.token;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import org.cumbre.text.PartOfSpeech;

/**
 * Gives the words of a sentence their parts of speech: OpenNLP's model, within the tags that the dictionary permits. The search is that of
 * OpenNLP's {@code BeamSearch} and gives the same tags, but sums only once what all sequences of the beam share, weighs only once those
 * that end in the same two tags, and copies no sequence.
 */
public final class Tagger {

    private final TagWeights weights;
    private final int beam;
    private final Set<PartOfSpeech> known = EnumSet.noneOf(PartOfSpeech.class);

    /**
     * Tags of the words up to one.
     *
     * @param before the same without the last
     * @param tag the last one's number; -1 of the empty sequence
     * @param score sum of the logarithms of likelihoods
     */
    private record Tags(List<Tags> before, int tag, double score) implements Comparable<Tags> {

        static final Tags NONE = new Tags(List.of(), -1, 0);

        Tags with(int next, double likelihood) {
            return new Tags(List.of(this), next, score + StrictMath.log(likelihood));
        }

        int tagBefore() {
            return before.isEmpty() ? -1 : before.get(0).tag;
        }

        @Override
        public int compareTo(Tags other) {
            return Double.compare(other.score, score);
        }
    }

    public Tagger(POSModel model) {
        this.weights = new TagWeights(model);
        String size = model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
        this.beam = size == null ? POSTaggerME.DEFAULT_BEAM_SIZE : Integer.parseInt(size);
        for (int tag = 0; tag < weights.tags(); tag++) {
            known.add(weights.tag(tag));
        }
    }

    /** One tag for each word. */
    public List<PartOfSpeech> tag(Word[] words) {
        Queue<Tags> sequences = new PriorityQueue<>();
        sequences.add(Tags.NONE);
        TagWeights.OfSentence weighed = weights.of(words);
        for (int index = 0; index < words.length; index++) {
            sequences = longer(index, words[index], weighed, sequences);
        }
        PartOfSpeech[] best = new PartOfSpeech[words.length];
        Tags last = sequences.element();
        for (int index = words.length - 1; index >= 0; index--) {
            best[index] = weights.tag(last.tag());
            last = last.before().get(0);
        }
        return Arrays.asList(best);
    }

    /** The best sequences with one tag more. */
    private Queue<Tags> longer(int index, Word word, TagWeights.OfSentence sentence, Queue<Tags> sequences) {
        boolean[] allowed = allowed(word.permitted());
        double[] untagged = sentence.untagged(index);
        int[] endings = new int[beam];
        double[][] weighed = new double[beam][];
        Queue<Tags> longer = new PriorityQueue<>();
        for (int i = 0; i < beam && !sequences.isEmpty(); i++) {
            Tags sequence = sequences.remove();
            endings[i] = (sequence.tagBefore() + 1) * (weights.tags() + 1) + sequence.tag() + 1;
            int same = 0;
            while (endings[same] != endings[i]) {
                same++;
            }
            weighed[i] = same < i
                    ? weighed[same]
                    : sentence.likelihoods(index, untagged, sequence.tag(), sequence.tagBefore());
            double[] likelihoods = weighed[i];
            extend(sequence, likelihoods, least(likelihoods), allowed, longer);
            if (longer.isEmpty()) { // the likeliest tags are not allowed: any that is
                extend(sequence, likelihoods, 0, allowed, longer);
            }
        }
        return longer;
    }

    /** The likelihood of the last tag that the beam has room for. */
    private double least(double[] likelihoods) {
        double[] most = new double[beam];
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        double lowest = Double.POSITIVE_INFINITY;
        for (double likelihood : likelihoods) {
            lowest = Math.min(lowest, likelihood);
            double rising = likelihood;
            for (int i = 0; i < beam && rising > most[beam - 1]; i++) {
                double kept = Math.max(most[i], rising);
                rising = Math.min(most[i], rising);
                most[i] = kept;
            }
        }
        return likelihoods.length < beam ? lowest : most[beam - 1];
    }

    private void extend(Tags sequence, double[] likelihoods, double least, boolean[] allowed, Queue<Tags> longer) {
        for (int tag = 0; tag < likelihoods.length; tag++) {
            if (likelihoods[tag] >= least && allowed[tag]) {
                longer.add(sequence.with(tag, likelihoods[tag]));
            }
        }
    }

    /** A word whose permitted tags the model has never seen may get any. */
    private boolean[] allowed(Set<PartOfSpeech> permitted) {
        Set<PartOfSpeech> some = Collections.disjoint(permitted, known) ? known : permitted;
        boolean[] allowed = new boolean[weights.tags()];
        for (int tag = 0; tag < allowed.length; tag++) {
            allowed[tag] = some.contains(weights.tag(tag));
        }
        return allowed;
    }
}
