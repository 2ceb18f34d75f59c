package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Folding;

/** The words of time of a language, by class: {@code time/words.txt} of its pack. */
final class TimeLexicon {

    private static final String FILE = "time/words.txt";

    /**
     * A form of one or more words.
     *
     * @param words its pieces, folded
     * @param kind its class
     * @param value what it stands for in that class
     */
    record Entry(List<String> words, String kind, String value) {}

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Map<String, Set<String>> firstWords = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();

    private TimeLexicon() {}

    /** @throws IllegalArgumentException naming file and line if a line is not "value = form, form" under a "[class]" */
    static TimeLexicon load(LanguagePack pack) {
        TimeLexicon lexicon = new TimeLexicon();
        String kind = "";
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String text = line.text();
            if (text.startsWith("[") && text.endsWith("]")) {
                kind = text.substring(1, text.length() - 1);
                lexicon.kinds.add(kind);
                continue;
            }
            String[] parts = text.split("=", 2);
            if (kind.isEmpty() || parts.length != 2) {
                throw line.fault("expected \"value = form, form\" under a \"[class]\"");
            }
            for (String form : parts[1].split(",")) {
                lexicon.add(wordsOf(form), kind, parts[0].strip());
            }
        }
        return lexicon;
    }

    private void add(List<String> words, String kind, String value) {
        byFirstWord.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(new Entry(words, kind, value));
        firstWords.computeIfAbsent(kind, key -> new HashSet<>()).add(words.get(0));
    }

    /** The pieces of a written form: "11-S" has three. */
    static List<String> wordsOf(String form) {
        List<String> words = new ArrayList<>();
        String folded = Folding.word(form.strip());
        int at = 0;
        while (at < folded.length()) {
            int start = at;
            char c = folded.charAt(at++);
            if (Character.isLetter(c)) {
                while (at < folded.length() && Character.isLetter(folded.charAt(at))) {
                    at++;
                }
            } else if (Character.isDigit(c)) {
                while (at < folded.length() && Character.isDigit(folded.charAt(at))) {
                    at++;
                }
            }
            if (!Character.isWhitespace(c)) {
                words.add(folded.substring(start, at));
            }
        }
        return words;
    }

    /** Words that begin a clause. */
    Set<String> conjunctions() {
        return firstWords("conjunction");
    }

    boolean hasClass(String kind) {
        return kinds.contains(kind);
    }

    /** The forms that begin with a word. */
    List<Entry> startingWith(String folded) {
        return byFirstWord.getOrDefault(folded, List.of());
    }

    /** All first words of the forms of a class. */
    Set<String> firstWords(String kind) {
        return firstWords.getOrDefault(kind, Set.of());
    }

    /** Whether a single word belongs to a class. */
    boolean is(String folded, String kind) {
        for (Entry entry : startingWith(folded)) {
            if (entry.kind().equals(kind) && entry.words().size() == 1) {
                return true;
            }
        }
        return false;
    }

    /** The value of a single word in a class, or -1. */
    int number(String folded, String kind) {
        for (Entry entry : startingWith(folded)) {
            if (entry.kind().equals(kind) && entry.words().size() == 1) {
                return Integer.parseInt(entry.value());
            }
        }
        return -1;
    }
}
