package org.cumbre.link;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.text.Folding;

/** The forms of a demonym: the gazetteer gives the singular, the plural follows by rule. Works on folded words, where accents are gone. */
final class Demonyms {

    private Demonyms() {}

    /** A masculine and feminine pair such as "ruso/rusa", or one form. */
    static List<String> spanish(String pair) {
        List<String> forms = new ArrayList<>();
        for (String singular : pair.split("/")) {
            String word = Folding.fold(singular);
            forms.add(word);
            boolean vowel = !word.isEmpty() && "aeiou".indexOf(word.charAt(word.length() - 1)) >= 0;
            if (vowel) {
                forms.add(word + "s");
            }
            if (!vowel || word.endsWith("i") || word.endsWith("u")) {
                forms.add(word + "es");
            }
        }
        return forms;
    }

    static List<String> english(String word) {
        return List.of(word, word + "s");
    }
}
