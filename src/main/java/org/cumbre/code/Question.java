package org.cumbre.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.EventType;

/**
 * Something about a claim that its own words leave open, or may leave open, and what the article offers for it.
 *
 * @param claim id of the claim
 * @param type of the claim
 * @param about what is asked
 * @param options what it may be; the first one has no value: the text does not say
 * @param usual index of the option that the rules alone would choose
 */
public record Question<T>(String claim, EventType type, Subject about, List<Option<T>> options, int usual) {

    /** What can be asked of a claim. */
    public enum Subject {
        /** Who does it. */
        SOURCE,
        /** To whom. */
        TARGET,
        /** Where. */
        PLACE,
        /** When. */
        DAY,
        /** Whether it is told at all. */
        CLAIM;

        private static final Subject[] ALL = values();

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word that the features of its options begin with. */
        public String word() {
            return word;
        }

        /** @throws IllegalArgumentException if there is no such subject */
        static Subject named(String word) {
            for (Subject subject : ALL) {
                if (subject.word.equals(word)) {
                    return subject;
                }
            }
            throw new IllegalArgumentException("no such question: " + word);
        }
    }

    public Question {
        options = List.copyOf(options);
    }

    /** What the rules alone would answer. */
    Option<T> usually() {
        return options.get(usual);
    }

    /**
     * An answer.
     *
     * @param value empty if the text does not say
     * @param how where it comes from, as an analyst is told
     * @param features what speaks for or against it; always in the same order, in which their weights are summed
     */
    public record Option<T>(Optional<T> value, String how, List<String> features) {

        public Option {
            features = List.copyOf(features);
        }

        Option(Optional<T> value, String how, Set<String> features) {
            this(value, how, List.copyOf(features));
        }
    }
}
