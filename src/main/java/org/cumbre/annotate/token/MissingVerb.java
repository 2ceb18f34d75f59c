package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cumbre.language.Reading;
import org.cumbre.text.Morphology;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.PartOfSpeech;

/**
 * Finds the verb of a sentence in which the tagger has left none: "La ministra, Annalena Baerbock, visita hoy Israel". A word read as a
 * noun, without article, preposition or adjective before it, can only be one behind a name or a comma.
 */
final class MissingVerb {

    /** Shorter ones are headings and captions. */
    private static final int SHORTEST = 5;

    private static final Set<PartOfSpeech> BEFORE = Set.of(PartOfSpeech.PROPN, PartOfSpeech.PUNCT);

    private MissingVerb() {}

    /** The tags of a sentence, with a verb if it had none and a word could be one. */
    static List<PartOfSpeech> find(Word[] words, List<PartOfSpeech> tags) {
        boolean full =
                words.length >= SHORTEST && words[words.length - 1].form().equals(".");
        if (!full || hasVerb(words, tags)) {
            return tags;
        }
        for (int i = 1; i < words.length - 1; i++) {
            boolean open = BEFORE.contains(tags.get(i - 1))
                    && (tags.get(i - 1) == PartOfSpeech.PROPN
                            || words[i - 1].form().equals(","));
            if (open && tags.get(i) == PartOfSpeech.NOUN && mayTell(words[i])) {
                List<PartOfSpeech> mended = new ArrayList<>(tags);
                mended.set(i, PartOfSpeech.VERB);
                return mended;
            }
        }
        return tags;
    }

    private static boolean hasVerb(Word[] words, List<PartOfSpeech> tags) {
        for (int i = 0; i < words.length; i++) {
            PartOfSpeech pos = tags.get(i);
            boolean verbal = pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
            if (verbal && words[i].readings().stream().map(Reading::morphology).anyMatch(Morphology::finite)) {
                return true;
            }
        }
        return false;
    }

    /** "visita", "condena": in the third person of the indicative, too. */
    private static boolean mayTell(Word word) {
        return word.readings().stream()
                .anyMatch(reading -> reading.pos() == PartOfSpeech.VERB
                        && reading.morphology().finite()
                        && reading.morphology().mood() == Mood.INDICATIVE
                        && reading.morphology().person() == 3);
    }
}
