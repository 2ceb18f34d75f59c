package org.cumbre.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.WordLists;
import org.cumbre.text.Folding;

/** Words and phrases that are looked for in a sentence, by form or lemma, without regard to case and accents. */
final class Phrases {

    static final Phrases NONE = new Phrases(List.of());

    private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

    private Phrases(Collection<String> phrases) {
        for (String phrase : phrases) {
            List<String> words = List.of(Folding.fold(phrase).split("\\s+"));
            byFirstWord
                    .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
                    .add(words);
        }
    }

    /**
     * Those that a line gives: words, several in quotation marks, and lists such as {@code @force}.
     *
     * @throws IllegalArgumentException if there is no such list; names file and line
     */
    static Phrases of(String text, WordLists lists, LanguagePack.Line line) {
        List<String> phrases = new ArrayList<>();
        for (String word : WordLists.words(text)) {
            if (!word.startsWith("@")) {
                phrases.add(word);
            } else if (lists.has(word.substring(1))) {
                phrases.addAll(lists.get(word.substring(1)));
            } else {
                throw line.fault("no list " + word);
            }
        }
        return new Phrases(phrases);
    }

    /** How many tokens the longest of them takes that starts at a token; 0 if none does. */
    int at(SentenceView view, int token) {
        String form = view.foldedForm(token);
        String lemma = view.foldedLemma(token);
        int longest = longest(form, view, token);
        return lemma.equals(form) ? longest : Math.max(longest, longest(lemma, view, token));
    }

    /** Whether a word is among them. */
    boolean has(String word) {
        return byFirstWord.getOrDefault(Folding.fold(word), List.of()).stream().anyMatch(phrase -> phrase.size() == 1);
    }

    private int longest(String first, SentenceView view, int token) {
        int longest = 0;
        for (List<String> phrase : byFirstWord.getOrDefault(first, List.of())) {
            if (phrase.size() > longest && follows(phrase, view, token)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean follows(List<String> phrase, SentenceView view, int token) {
        if (token + phrase.size() > view.tree().size()) {
            return false;
        }
        for (int i = 1; i < phrase.size(); i++) {
            if (!view.is(token + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
