package org.cumbre.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two names name the same: equal up to accents, word order, abbreviation and transliteration; North and South Korea, Sudan and South
 * Sudan differ. Gold names may hold alternatives, joined by "|".
 */
final class NameMatch {

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("un", "united nations"),
            Map.entry("onu", "united nations"),
            Map.entry("eu", "european union"),
            Map.entry("us", "united states"),
            Map.entry("usa", "united states"),
            Map.entry("uk", "united kingdom"),
            Map.entry("nato", "north atlantic treaty organization"),
            Map.entry("otan", "north atlantic treaty organization"),
            Map.entry("g7", "group of seven"),
            Map.entry("g20", "group of twenty"));

    private static final Set<String> STOP = Set.of("of", "the", "de", "del", "la", "el", "los", "las", "and", "y");

    private static final Set<String> QUALIFIERS = Set.of(
            "north",
            "south",
            "east",
            "west",
            "norte",
            "sur",
            "equatorial",
            "new",
            "democratic",
            "former",
            "bissau",
            "papua");

    private static final Set<String> BODIES = Set.of(
            "congress",
            "council",
            "army",
            "senate",
            "court",
            "police",
            "parliament",
            "assembly",
            "ministry",
            "navy",
            "forces",
            "agency",
            "commission",
            "bank",
            "congreso",
            "consejo",
            "ejercito",
            "senado",
            "corte",
            "policia",
            "parlamento",
            "asamblea",
            "ministerio");

    private static final double SAME_WORD = 0.88;
    private static final double LIKE_WORD = 0.75;
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern NO_ASCII = Pattern.compile("[^\\x00-\\x7F]");

    private NameMatch() {}

    /** One of the gold alternatives names what the label names. */
    static boolean any(String gold, String label) {
        return Arrays.stream(gold.split("\\|", -1)).anyMatch(name -> same(name, label));
    }

    /** How many of the gold names have a label of their own. */
    static int matched(List<String> golds, List<String> labels) {
        List<String> left = new ArrayList<>(labels);
        int count = 0;
        for (String gold : golds) {
            for (String label : left) {
                if (any(gold, label)) {
                    left.remove(label);
                    count++;
                    break;
                }
            }
        }
        return count;
    }

    /** Each gold name has a label of its own, and no label is left over. */
    static boolean allMatched(List<String> golds, List<String> labels) {
        return golds.size() == labels.size() && matched(golds, labels) == labels.size();
    }

    static boolean same(String one, String other) {
        List<String> a = tokens(one);
        List<String> b = tokens(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a.stream().sorted().toList().equals(b.stream().sorted().toList())) {
            return true;
        }
        if (!within(a, QUALIFIERS).equals(within(b, QUALIFIERS))
                || !within(a, BODIES).equals(within(b, BODIES))) {
            return false;
        }
        return a.size() <= b.size() ? shorterNames(a, b) : shorterNames(b, a);
    }

    private static boolean shorterNames(List<String> shorter, List<String> longer) {
        String first = shorter.get(0);
        if (longer.size() == 1) {
            return close(first, longer.get(0), SAME_WORD);
        }
        if (shorter.size() == 1) { // a surname for a full name, Gaza for the Gaza Strip
            return first.length() > 3 && longer.stream().anyMatch(word -> close(first, word, SAME_WORD));
        }
        return shorter.stream()
                .allMatch(word -> longer.stream().anyMatch(candidate -> close(word, candidate, LIKE_WORD)));
    }

    private static boolean close(String a, String b, double ratio) {
        return a.equals(b) || Likeness.ratio(a, b) >= ratio;
    }

    private static Set<String> within(List<String> words, Set<String> set) {
        Set<String> common = new HashSet<>(words);
        common.retainAll(set);
        return common;
    }

    private static List<String> tokens(String name) {
        StringBuilder spelled = new StringBuilder();
        for (String word : BLANKS.split(name.replace(".", ""), -1)) {
            spelled.append(' ').append(upper(word) ? ALIASES.getOrDefault(word.toLowerCase(Locale.ROOT), word) : word);
        }
        List<String> words = Arrays.stream(normal(spelled.toString()).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                words.stream().filter(word -> !STOP.contains(word)).toList();
        return telling.isEmpty() ? words : telling;
    }

    private static boolean upper(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(c -> Character.isLowerCase(c) || Character.isTitleCase(c));
    }

    private static String normal(String name) {
        String ascii = NO_ASCII.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        return BETWEEN_WORDS
                .matcher(ascii.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
