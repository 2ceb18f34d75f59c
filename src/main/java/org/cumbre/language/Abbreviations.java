package org.cumbre.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The abbreviations of a language that end in a full stop: the pack's {@code abbreviations.txt}. A line is an abbreviation; "/end"
 * after it means that a sentence may end with it ("etc."), if what follows looks like a start.
 */
public final class Abbreviations {

    private final Map<String, Boolean> mayEnd;
    private final Collection<String> asWritten;

    private Abbreviations(Map<String, String> asWritten, Map<String, Boolean> mayEnd) {
        this.asWritten = asWritten.values();
        this.mayEnd = mayEnd;
    }

    /** @throws IllegalArgumentException if an abbreviation does not end in a full stop; names file and line */
    public static Abbreviations load(LanguagePack pack) {
        Map<String, String> asWritten = new HashMap<>();
        Map<String, Boolean> mayEnd = new HashMap<>();
        for (LanguagePack.Line line : pack.lines("abbreviations.txt")) {
            boolean end = line.text().endsWith("/end");
            String text =
                    end ? line.text().substring(0, line.text().length() - 4).strip() : line.text();
            if (!text.endsWith(".")) {
                throw line.fault("expected an abbreviation that ends in a full stop");
            }
            asWritten.put(key(text), text);
            mayEnd.put(key(text), end);
        }
        return new Abbreviations(asWritten, mayEnd);
    }

    /** Whether this is one of them, in upper or lower case. */
    public boolean contains(String text) {
        return mayEnd.containsKey(key(text));
    }

    /** Whether it is one that a sentence may end with. */
    public boolean mayEndSentence(String text) {
        return mayEnd.getOrDefault(key(text), true);
    }

    public Collection<String> all() {
        return asWritten;
    }

    private static String key(String text) {
        return text.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
