package org.cumbre.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cumbre.text.Folding;

/**
 * What the head of a slot must be, or must not be.
 *
 * @param slot name of the slot; "any" for all words of the clause, "before" for the one right before the trigger
 * @param words lemmas, one of which it must be; those of several words joined by blanks
 * @param phrases those of several words, with their folded words
 * @param classes kinds of mention, such as "person" or "place"
 * @param text as it stands in the rule
 * @param containers nouns that only count what follows them: a "ronda de sanciones" is sanctions
 */
record Condition(
        String slot,
        Set<String> words,
        Map<String, List<String>> phrases,
        Set<String> classes,
        String text,
        Set<String> containers) {

    static Condition of(String slot, Set<String> words, Set<String> classes, String text, Set<String> containers) {
        Map<String, List<String>> phrases = new LinkedHashMap<>();
        for (String word : words) {
            if (word.indexOf(' ') > 0) {
                phrases.put(word, List.of(Folding.fold(word).split(" ")));
            }
        }
        return new Condition(slot, words, phrases, classes, text, containers);
    }
}
