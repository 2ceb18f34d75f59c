package org.cumbre.annotate.token;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cumbre.language.MorphologicalDictionary;
import org.cumbre.language.Reading;
import org.cumbre.text.Memo;
import org.cumbre.text.PartOfSpeech;

/**
 * Looks words up and says which tags they may get: those of the dictionary's readings, those that the treebank gives to the form more
 * than once, PROPN if capitalised; of a form that neither knows, the open classes.
 */
public final class WordReader {

    private static final Set<PartOfSpeech> OPEN = EnumSet.of(
            PartOfSpeech.NOUN,
            PartOfSpeech.ADJ,
            PartOfSpeech.VERB,
            PartOfSpeech.ADV,
            PartOfSpeech.NUM,
            PartOfSpeech.SYM,
            PartOfSpeech.INTJ);

    private static final int KNOWN_WORDS = 20_000;

    private final MorphologicalDictionary dictionary;
    private final Map<String, Set<PartOfSpeech>> seen;
    private final Memo<String, Word> words = new Memo<>(KNOWN_WORDS, this::word);

    /** @param seen tags that the treebank gives to lower-case forms */
    public WordReader(MorphologicalDictionary dictionary, Map<String, Set<PartOfSpeech>> seen) {
        this.dictionary = dictionary;
        this.seen = Map.copyOf(seen);
    }

    public Word[] read(List<String> forms) {
        return forms.stream().map(words::of).toArray(Word[]::new);
    }

    private Word word(String form) {
        List<Reading> readings = dictionary.readings(form);
        return new Word(form, readings, permitted(form, readings), ambiguity(form, readings));
    }

    private Set<PartOfSpeech> permitted(String form, Collection<Reading> readings) {
        if (form.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return EnumSet.of(PartOfSpeech.PUNCT, PartOfSpeech.SYM);
        }
        if (form.codePoints().anyMatch(Character::isDigit)) {
            return EnumSet.of(PartOfSpeech.NUM, PartOfSpeech.NOUN, PartOfSpeech.SYM, PartOfSpeech.PROPN);
        }
        Set<PartOfSpeech> permitted = EnumSet.noneOf(PartOfSpeech.class);
        readings.forEach(reading -> permitted.addAll(dictionary.permitted(reading)));
        permitted.addAll(seen.getOrDefault(form.toLowerCase(Locale.ROOT), Set.of()));
        if (permitted.isEmpty()) {
            permitted.addAll(OPEN);
        }
        if (Character.isUpperCase(form.codePointAt(0))) {
            permitted.add(PartOfSpeech.PROPN);
        }
        return permitted;
    }

    private static String ambiguity(String form, Collection<Reading> readings) {
        if (readings.isEmpty()) {
            return form.codePoints().anyMatch(Character::isDigit) ? "digit" : "unknown";
        }
        Set<String> kinds = new TreeSet<>();
        for (Reading reading : readings) {
            kinds.add(reading.tag()
                    .substring(
                            0,
                            Math.min(
                                    reading.tag().startsWith("V") ? 3 : 2,
                                    reading.tag().length())));
        }
        return String.join("|", kinds);
    }
}
