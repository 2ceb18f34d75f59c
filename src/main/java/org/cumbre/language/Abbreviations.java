package org.cumbre.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The abbreviations of a language that end in a full stop: the pack's {@code abbreviations.txt}. A line is an abbreviation; "/end"
 * after it means that a sentence may end with it ("etc."), if what follows looks like a start.
 */
public final class Abbreviations {

    private final Map<String, Boolean> mayEnd;
    private final Set<String> words;

    private Abbreviations(Map<String, Boolean> mayEnd) {
        this.mayEnd = Map.copyOf(mayEnd);
        this.words = mayEnd.keySet().stream()
                .flatMap(text -> Stream.of(text.split(" ")))
                .filter(word -> word.endsWith("."))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @throws IllegalArgumentException if an abbreviation does not end in a full stop; names file and line */
    public static Abbreviations load(LanguagePack pack) {
        Map<String, Boolean> mayEnd = new HashMap<>();
        for (LanguagePack.Line line : pack.lines("abbreviations.txt")) {
            boolean end = line.text().endsWith("/end");
            String text =
                    end ? line.text().substring(0, line.text().length() - 4).strip() : line.text();
            if (!text.endsWith(".")) {
                throw line.fault("expected an abbreviation that ends in a full stop");
            }
            mayEnd.put(key(text), end);
        }
        return new Abbreviations(mayEnd);
    }

    /** Whether this is one of them, in upper or lower case. */
    public boolean contains(String text) {
        return mayEnd.containsKey(key(text));
    }

    /** Whether this is one of them, or a word of one ("UU." of "EE. UU."). */
    public boolean containsWord(String word) {
        return words.contains(key(word));
    }

    /** Whether it is one that a sentence may end with. */
    public boolean mayEndSentence(String text) {
        return mayEnd.getOrDefault(key(text), true);
    }

    /** Each abbreviation; of those of several words each word with a full stop; in lower case. */
    public Set<String> words() {
        return words;
    }

    private static String key(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
