package org.cumbre.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.cumbre.language.LanguagePack;

/**
 * Tells texts that are in another language than a pack's. A text full of words that only the pack's language has is not looked at any
 * further; of any other OpenNLP's model for 103 languages decides (opennlp-models-langdetect), which is read when it is first needed. Safe
 * for use by many threads.
 */
public final class LanguageIdentifier {

    private static final String MODEL = "/langdetect-183.bin";
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** What is looked at of a text, in characters. */
    private static final int SAMPLE = 3000;

    /** Less than a sentence or two tells too little, in words. */
    private static final int LEAST_WORDS = 20;

    private static final double TELLING = 0.05;
    private static final double LEAST_CONFIDENCE = 0.3;
    private static final double TIMES_LIKELIER = 5;

    private final String tag;
    private final Set<String> tellingWords;

    private LanguageIdentifier(String tag, Set<String> tellingWords) {
        this.tag = tag;
        this.tellingWords = tellingWords;
    }

    /** For texts that should be in a pack's language; its property {@code tellingWords} has the words that hardly any other has. */
    public static LanguageIdentifier of(LanguagePack pack) {
        return new LanguageIdentifier(
                pack.tag(), Set.of(pack.property("tellingWords").split(" ")));
    }

    /** The language that a text is in instead: a tag such as "pt"; empty if it is in the right one, or that is not sure. */
    public Optional<String> otherThanExpected(String text) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
        String[] words = NO_LETTERS.split(sample);
        long telling = Arrays.stream(words).filter(tellingWords::contains).count();
        if (words.length < LEAST_WORDS || telling > TELLING * words.length) {
            return Optional.empty();
        }
        Language[] ranked = new LanguageDetectorME(Model.DETECTOR).predictLanguages(sample);
        double expected = Arrays.stream(ranked)
                .filter(language -> tag(language).equals(tag))
                .mapToDouble(Language::getConfidence)
                .findFirst()
                .orElse(0);
        return ranked[0].getConfidence() > Math.max(LEAST_CONFIDENCE, TIMES_LIKELIER * expected)
                ? Optional.of(tag(ranked[0]))
                : Optional.empty();
    }

    private static String tag(Language language) {
        return Model.TAGS.getOrDefault(language.getLang(), language.getLang());
    }

    private static final class Model {

        private static final LanguageDetectorModel DETECTOR = read();
        /** Two letters (ISO 639-1) for three (ISO 639-3). */
        private static final Map<String, String> TAGS = tags();

        private static LanguageDetectorModel read() {
            try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException(MODEL + ": not on the class path");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(MODEL, e);
            }
        }

        private static Map<String, String> tags() {
            Map<String, String> tags = new HashMap<>();
            for (String two : Locale.getISOLanguages()) {
                tags.put(Locale.forLanguageTag(two).getISO3Language(), two);
            }
            return tags;
        }
    }
}
