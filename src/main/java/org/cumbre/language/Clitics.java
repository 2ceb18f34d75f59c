package org.cumbre.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pronouns that a language attaches to its verbs, and how the verb is written without them: the pack's {@code clitics.txt}.
 * A line gives a pronoun, or {@code accent á a}: the verb's stress mark that goes when the pronouns go.
 */
public final class Clitics {

    private final List<String> pronouns;
    private final Map<Character, Character> plain;

    private Clitics(List<String> pronouns, Map<Character, Character> plain) {
        this.pronouns = pronouns;
        this.plain = plain;
    }

    public static Clitics load(LanguagePack pack) {
        List<String> pronouns = new ArrayList<>();
        Map<Character, Character> plain = new HashMap<>();
        if (pack.has("clitics.txt")) {
            for (LanguagePack.Line line : pack.lines("clitics.txt")) {
                String[] words = line.text().split("\\s+");
                if (words.length == 1) {
                    pronouns.add(words[0]);
                } else if (words.length == 3 && words[0].equals("accent")) {
                    plain.put(words[1].charAt(0), words[2].charAt(0));
                } else {
                    throw line.fault("expected a pronoun, or \"accent\" and two letters");
                }
            }
        }
        pronouns.sort(Comparator.comparingInt(String::length).reversed());
        return new Clitics(List.copyOf(pronouns), Map.copyOf(plain));
    }

    /** The last letters of a form that are that many pronouns, as written ("dárselo", 2: "selo"); empty if they are not. */
    Optional<String> suffix(String form, int count) {
        if (count == 0) {
            return Optional.of("");
        }
        for (String pronoun : pronouns) {
            if (form.length() > pronoun.length() && form.endsWith(pronoun)) {
                Optional<String> before = suffix(form.substring(0, form.length() - pronoun.length()), count - 1);
                if (before.isPresent()) {
                    return Optional.of(before.get() + pronoun);
                }
            }
        }
        return Optional.empty();
    }

    /** The verb without its stress mark: "dándo", "reuniéndo" as they stand before a pronoun become "dando", "reuniendo". */
    String withoutAccent(String verb) {
        StringBuilder letters = new StringBuilder(verb);
        for (int i = 0; i < letters.length(); i++) {
            letters.setCharAt(i, plain.getOrDefault(letters.charAt(i), letters.charAt(i)));
        }
        return letters.toString();
    }
}
