package org.cumbre.language;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Named lists of lemmas: lines such as {@code @agreement = acuerdo tratado "alto el fuego"}; a name given twice adds to its list. */
public final class WordLists {

    private static final Pattern DEFINITION = Pattern.compile("@([\\p{L}\\p{N}-]+)\\s*=\\s*(.*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    private final Map<String, Set<String>> lists = new HashMap<>();

    public static WordLists read(LanguagePack pack, String file) {
        WordLists lists = new WordLists();
        pack.lines(file).forEach(lists::add);
        return lists;
    }

    /** The line is one that defines a list. */
    public static boolean defines(LanguagePack.Line line) {
        return line.text().startsWith("@");
    }

    /** @throws IllegalArgumentException if the line defines no list; names file and line */
    public void add(LanguagePack.Line line) {
        Matcher definition = DEFINITION.matcher(line.text());
        if (!definition.matches()) {
            throw line.fault("expected @name = word word …");
        }
        lists.computeIfAbsent(definition.group(1), name -> new LinkedHashSet<>())
                .addAll(words(definition.group(2)));
    }

    /** Words separated by blanks, those of several words in quotation marks. */
    public static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .filter(word -> !word.equals("|"))
                .toList();
    }

    public boolean has(String name) {
        return lists.containsKey(name);
    }

    /** @throws IllegalArgumentException if there is no such list */
    public Set<String> get(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no list @" + name + "; there are " + lists.keySet());
        }
        return words;
    }
}
