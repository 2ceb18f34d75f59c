package org.cumbre.annotate.token;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.language.Reading;
import org.cumbre.text.Morphology;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.PartOfSpeech;

/**
 * Chooses among a word's readings the one that fits its part of speech. Of several that fit: the lemma that the treebank has more
 * often, the third person, the indicative before the subjunctive before the imperative.
 */
public final class ReadingChooser {

    private final MorphologicalDictionary dictionary;
    private final Map<String, Integer> lemmaCounts;

    /** @param lemmaCounts how often the treebank has a lemma where a form could be of several */
    public ReadingChooser(MorphologicalDictionary dictionary, Map<String, Integer> lemmaCounts) {
        this.dictionary = dictionary;
        this.lemmaCounts = Map.copyOf(lemmaCounts);
    }

    /** The best reading of a word as this part of speech, commands last: news gives none ("ve" is seeing). Empty if none fits. */
    public Optional<Reading> choose(List<Reading> readings, PartOfSpeech pos) {
        return readings.stream()
                .filter(reading ->
                        reading.pos() == pos || dictionary.permitted(reading).contains(pos))
                .max(Comparator.comparing((Reading reading) -> reading.pos() == pos)
                        .thenComparing(reading -> reading.morphology().mood() != Mood.IMPERATIVE)
                        .thenComparing(reading -> lemmaCounts.getOrDefault(key(reading.lemma(), pos), 0))
                        .thenComparing(reading -> reading.morphology().person() == 3)
                        .thenComparing(
                                reading -> likelihood(reading.morphology().mood())));
    }

    /** The dictionary form of a word: a name's own form, else the reading's lemma, else the form in lower case. */
    static String lemma(String form, Optional<Reading> reading, PartOfSpeech pos) {
        if (pos == PartOfSpeech.PROPN) {
            return form;
        }
        return reading.map(Reading::lemma).orElseGet(() -> form.toLowerCase(Locale.ROOT));
    }

    static Morphology morphology(Optional<Reading> reading) {
        return reading.map(Reading::morphology).orElse(Morphology.UNKNOWN);
    }

    /** The key of a lemma count. */
    public static String key(String lemma, PartOfSpeech pos) {
        return pos + " " + lemma;
    }

    private static int likelihood(Mood mood) {
        return switch (mood) {
            case INDICATIVE -> 3;
            case CONDITIONAL, SUBJUNCTIVE -> 2;
            case IMPERATIVE -> 1;
            case NONE -> 0;
        };
    }
}
