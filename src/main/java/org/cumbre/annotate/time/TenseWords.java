package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Folding;

/** Words that give a date its direction, by section: {@code time/tense.txt} of a language pack. */
final class TenseWords {

    private static final String FILE = "time/tense.txt";

    private final Map<String, Set<String>> sections = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private TenseWords() {}

    /** @throws IllegalArgumentException naming file and line if a line is not "words = …" under a "[section]" */
    static TenseWords load(LanguagePack pack) {
        TenseWords words = new TenseWords();
        String section = "";
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String text = line.text();
            if (text.startsWith("[")) {
                section = text.substring(1, text.length() - 1);
            } else if (text.startsWith("words =") && !section.isEmpty()) {
                for (String phrase : text.substring(7).split(",")) {
                    words.add(section, phrase.strip());
                }
            } else {
                throw line.fault("expected \"words = …\" under a \"[section]\"");
            }
        }
        return words;
    }

    private void add(String section, String phrase) {
        String folded = Folding.word(phrase);
        sections.computeIfAbsent(section, name -> new HashSet<>()).add(folded);
        phrases.computeIfAbsent(section, name -> new ArrayList<>()).add(List.of(folded.split(" ")));
    }

    boolean has(String section, String word) {
        return sections.getOrDefault(section, Set.of()).contains(Folding.word(word));
    }

    /** Whether words of a section end right before a place in a sentence's folded words. */
    boolean endsAt(String section, List<String> words, int end) {
        return phrases.getOrDefault(section, List.of()).stream()
                .anyMatch(phrase -> end >= phrase.size()
                        && words.subList(end - phrase.size(), end).equals(phrase));
    }
}
