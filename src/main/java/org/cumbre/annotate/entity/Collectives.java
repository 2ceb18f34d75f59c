package org.cumbre.annotate.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cumbre.language.LanguagePack;

/** The words of a language for people without a name who act together. */
final class Collectives {

    private static final String FILE = "collectives.tsv";
    private static final int COLUMNS = 4;

    private final Map<String, Collective> words = new HashMap<>();

    /**
     * What a word means.
     *
     * @param single the word is one for all of them, such as "oposición"
     * @param armed they are the armed group spoken of, if there is one
     * @param named which country they belong to must be said
     * @param press they are media; in the plural only where the next word says so
     */
    record Collective(boolean single, boolean armed, boolean named, boolean press, String english, String spanish) {}

    private Collectives() {}

    /** @throws IllegalArgumentException at a line that has not the four columns; names file and line */
    static Collectives read(LanguagePack pack) {
        Collectives collectives = new Collectives();
        for (LanguagePack.Line line : pack.lines(FILE)) {
            String[] parts = line.text().split("\t");
            if (parts.length != COLUMNS) {
                throw line.fault(
                        "expected a lemma; body, plural, named, armed, armed-body, press or press-body; the English and the Spanish word");
            }
            collectives.words.put(parts[0], collective(parts));
        }
        return collectives;
    }

    private static Collective collective(String[] parts) {
        boolean armed = parts[1].startsWith("armed");
        return new Collective(
                parts[1].endsWith("body"),
                armed,
                armed || parts[1].equals("named"),
                parts[1].startsWith("press"),
                parts[2],
                parts[3]);
    }

    Optional<Collective> of(String lemma) {
        return Optional.ofNullable(words.get(lemma));
    }
}
