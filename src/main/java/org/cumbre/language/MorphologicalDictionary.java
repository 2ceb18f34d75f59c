package org.cumbre.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.DictionaryMetadata;
import morfologik.stemming.WordData;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;

/** All readings of a language's word forms. Safe for use by many threads. */
public final class MorphologicalDictionary {

    /** More pronouns than two are not attached to one verb. */
    private static final int MOST_CLITICS = 2;

    private final Dictionary dictionary;
    private final TagSet tagSet;
    private final Clitics clitics;
    private final Set<String> rareLemmas;
    private final boolean frequencies;
    private final ThreadLocal<DictionaryLookup> lookup;

    private MorphologicalDictionary(Dictionary dictionary, TagSet tagSet, Clitics clitics, Set<String> rareLemmas) {
        this.rareLemmas = rareLemmas;
        this.dictionary = dictionary;
        this.tagSet = tagSet;
        this.clitics = clitics;
        this.frequencies = dictionary.metadata.isFrequencyIncluded();
        this.lookup = ThreadLocal.withInitial(() -> new DictionaryLookup(this.dictionary));
    }

    /**
     * Reads the dictionary that the pack's property {@code dictionary} names, a morfologik file with EAGLES tags; lemmas of its property
     * {@code rareLemmas} give way to others.
     */
    public static MorphologicalDictionary load(LanguagePack pack) {
        String path = pack.property("dictionary");
        try (InputStream words = LanguagePack.openResource(path);
                InputStream metadata =
                        LanguagePack.openResource(DictionaryMetadata.getExpectedMetadataFileName(path))) {
            return new MorphologicalDictionary(
                    Dictionary.read(words, metadata),
                    TagSet.load(pack),
                    Clitics.load(pack),
                    Set.of(pack.property("rareLemmas").split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** All parts of speech that a word so read may have in a text; more than the reading's own for a participle, say. */
    public Set<PartOfSpeech> permitted(Reading reading) {
        return tagSet.permitted(reading.tag(), reading.lemma());
    }

    /**
     * All readings of a form: as it is written, in lower case, and as a verb with attached pronouns.
     *
     * @return empty if the dictionary does not know it
     */
    public List<Reading> readings(String form) {
        List<Reading> readings = new ArrayList<>(exactly(form));
        String lower = form.toLowerCase(Locale.ROOT);
        if (!lower.equals(form)) {
            readings.addAll(exactly(lower));
        }
        return readings.isEmpty() ? attached(lower) : usual(readings);
    }

    /** "podría" is of poder, not of pudrir: rare lemmas count only where no other has the form. */
    private List<Reading> usual(List<Reading> readings) {
        List<Reading> usual = readings.stream()
                .filter(reading -> !rareLemmas.contains(reading.lemma()))
                .toList();
        return usual.isEmpty() ? readings : usual;
    }

    private List<Reading> exactly(String form) {
        List<Reading> readings = new ArrayList<>();
        for (WordData word : lookup.get().lookup(form)) {
            CharSequence tag = word.getTag();
            CharSequence lemma = word.getStem();
            if (tag != null && lemma != null) {
                // the last character is the word's frequency, not part of the tag
                String plainTag = tag.toString().substring(0, tag.length() - (frequencies ? 1 : 0));
                reading(form, lemma.toString(), plainTag).ifPresent(readings::add);
            }
        }
        return readings;
    }

    private Optional<Reading> reading(String form, String lemma, String tag) {
        EaglesTag eagles = new EaglesTag(tag);
        int colon = lemma.indexOf(':');
        String first = colon > 0 ? lemma.substring(0, colon) : lemma;
        return clitics.suffix(form, eagles.clitics())
                .map(suffix -> new Reading(
                        first, tagSet.pos(tag, first), eagles.morphology().withClitics(suffix), tag));
    }

    /** Readings of a verb with pronouns that the dictionary does not list: "contestóle", "reuniéndosele". */
    private List<Reading> attached(String form) {
        List<Reading> readings = new ArrayList<>();
        for (int count = 1; count <= MOST_CLITICS && readings.isEmpty(); count++) {
            Optional<String> suffix = clitics.suffix(form, count);
            if (suffix.isPresent()) {
                String verb = form.substring(0, form.length() - suffix.get().length());
                readings.addAll(verbs(verb, suffix.get()));
                if (readings.isEmpty()) {
                    readings.addAll(verbs(clitics.withoutAccent(verb), suffix.get()));
                }
            }
        }
        return readings;
    }

    private List<Reading> verbs(String form, String suffix) {
        return exactly(form).stream()
                .filter(reading -> reading.pos().verbal() && mayCarryPronouns(reading.morphology()))
                .map(reading -> new Reading(
                        reading.lemma(), reading.pos(), reading.morphology().withClitics(suffix), reading.tag()))
                .toList();
    }

    private static boolean mayCarryPronouns(Morphology morphology) {
        return morphology.clitics().isEmpty() && morphology.form() != Morphology.VerbForm.PARTICIPLE;
    }
}
