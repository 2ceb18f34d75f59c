package org.cumbre.annotate.token;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import org.cumbre.text.PartOfSpeech;

/** Gives the words of a sentence their parts of speech: OpenNLP's model and beam search, within the tags that the dictionary permits. */
public final class Tagger {

    /** Beams keep a cache, so each thread has its own. */
    private final ThreadLocal<SequenceClassificationModel> beam;

    private final Set<PartOfSpeech> known = EnumSet.noneOf(PartOfSpeech.class);

    public Tagger(POSModel model) {
        this.beam = ThreadLocal.withInitial(model::getPosSequenceModel);
        for (String tag : model.getPosSequenceModel().getOutcomes()) {
            known.add(PartOfSpeech.valueOf(tag));
        }
    }

    /** One tag for each word. */
    public List<PartOfSpeech> tag(Word[] words) {
        List<Set<PartOfSpeech>> allowed =
                Arrays.stream(words).map(word -> allowed(word.permitted())).toList();
        return beam
                .get()
                .bestSequence(
                        words,
                        new Object[0],
                        new TaggerFeatures(),
                        (index, all, tags, tag) -> allowed.get(index).contains(PartOfSpeech.valueOf(tag)))
                .getOutcomes()
                .stream()
                .map(PartOfSpeech::valueOf)
                .toList();
    }

    /** A word whose permitted tags the model has never seen may get any. */
    private Set<PartOfSpeech> allowed(Set<PartOfSpeech> permitted) {
        return Collections.disjoint(permitted, known) ? known : permitted;
    }
}
