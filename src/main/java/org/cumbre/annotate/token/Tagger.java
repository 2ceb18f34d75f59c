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
        for (int index = 0; index < words.length; index++) {
            sequences = longer(index, words, sequences);
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
    private Queue<Tags> longer(int index, Word[] words, Queue<Tags> sequences) {
        Set<PartOfSpeech> allowed = allowed(words[index].permitted());
        double[] untagged = weights.untagged(index, words);
        double[][] weighed = new double[(weights.tags() + 1) * (weights.tags() + 1)][];
        Queue<Tags> longer = new PriorityQueue<>();
        for (int i = 0; i < beam && !sequences.isEmpty(); i++) {
            Tags sequence = sequences.remove();
            int ending = (sequence.tagBefore() + 1) * (weights.tags() + 1) + sequence.tag() + 1;
            if (weighed[ending] == null) {
                weighed[ending] = weights.likelihoods(index, words, untagged, sequence.tag(), sequence.tagBefore());
            }
            double[] likelihoods = weighed[ending];
            extend(sequence, likelihoods, least(likelihoods), allowed, longer);
            if (longer.isEmpty()) { // the likeliest tags are not allowed: any that is
                extend(sequence, likelihoods, 0, allowed, longer);
            }
        }
        return longer;
    }

    /** The likelihood of the last tag that the beam has room for. */
    private double least(double[] likelihoods) {
        double[] sorted = likelihoods.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, sorted.length - beam)];
    }

    private void extend(
            Tags sequence, double[] likelihoods, double least, Set<PartOfSpeech> allowed, Queue<Tags> longer) {
        for (int tag = 0; tag < likelihoods.length; tag++) {
            if (likelihoods[tag] >= least && allowed.contains(weights.tag(tag))) {
                longer.add(sequence.with(tag, likelihoods[tag]));
            }
        }
    }

    /** A word whose permitted tags the model has never seen may get any. */
    private Set<PartOfSpeech> allowed(Set<PartOfSpeech> permitted) {
        return Collections.disjoint(permitted, known) ? known : permitted;
    }
}
