package org.cumbre.annotate.token;

import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.postag.POSModel;
import org.cumbre.text.PartOfSpeech;

/** Gives the words of a sentence their parts of speech: OpenNLP's model and beam search, within the tags that the dictionary permits. */
public final class Tagger {

    /** Beams keep a cache, so each thread has its own. */
    private final ThreadLocal<SequenceClassificationModel> beam;

    private final TaggerFeatures features = new TaggerFeatures();

    public Tagger(POSModel model) {
        this.beam = ThreadLocal.withInitial(model::getPosSequenceModel);
    }

    /** One tag for each word. */
    public List<PartOfSpeech> tag(Word[] words) {
        return beam.get().bestSequence(words, new Object[0], features, Tagger::permitted).getOutcomes().stream()
                .map(PartOfSpeech::valueOf)
                .toList();
    }

    private static boolean permitted(int index, Word[] words, String[] tags, String tag) {
        Set<PartOfSpeech> permitted = words[index].permitted();
        return permitted.isEmpty() || permitted.contains(PartOfSpeech.valueOf(tag));
    }
}
