package org.cumbre.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.text.Folding;

/** The phrases that give page noise away, from {@code lang/<tag>/noise.lists}. */
final class NoisePhrases {

    private final Map<Match, Map<String, Phrase>> phrases = new EnumMap<>(Match.class);
    private final Map<String, List<Phrase>> starts = new HashMap<>();

    /** How a phrase must stand to be noise; explained in the lists. */
    enum Match {
        ALONE,
        START,
        LABEL,
        HEADING,
        AGENCY,
        CONNECTOR,
        PHOTO,
        ROLE,
        BYLINE,
        PART
    }

    /**
     * An entry of a list.
     *
     * @param apart the text between blanks
     * @param ends the article is over where it stands
     */
    record Phrase(String text, String apart, String reason, boolean ends) {

        static Phrase of(String text, String reason, boolean ends) {
            return new Phrase(text, ' ' + text + ' ', reason, ends);
        }
    }

    private NoisePhrases() {}

    /** @throws IllegalArgumentException naming file and line if a list is not well-formed */
    static NoisePhrases forLanguage(String tag) {
        NoisePhrases all = new NoisePhrases();
        all.load(tag, new HashSet<>());
        return all;
    }

    /** The one form in which text and phrases are compared: folded letters, 0 for any number, and single blanks for all else. */
    static String normal(String text) {
        String folded = Folding.fold(withoutNumbers(text));
        StringBuilder normal = new StringBuilder(folded.length());
        boolean apart = false;
        for (int i = 0; i < folded.length(); i += Character.charCount(folded.codePointAt(i))) {
            int c = folded.codePointAt(i);
            if (Character.isLetter(c) || c == '0' || c == '©') {
                if (apart && !normal.isEmpty()) {
                    normal.append(' ');
                }
                normal.appendCodePoint(c);
                apart = false;
            } else {
                apart = true;
            }
        }
        return normal.toString();
    }

    private static String withoutNumbers(String text) {
        StringBuilder without = new StringBuilder(text.length());
        boolean inNumber = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean number = number(c);
            if (!number) {
                without.appendCodePoint(c);
            } else if (!inNumber) {
                without.append('0');
            }
            inNumber = number;
        }
        return without.toString();
    }

    private static boolean number(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    Optional<Phrase> match(Match how, String normal) {
        return Optional.ofNullable(phrases.getOrDefault(how, Map.of()).get(normal));
    }

    boolean has(Match how, String normal) {
        return match(how, normal).isPresent();
    }

    /** The phrase that a text in normal form begins with. */
    Optional<Phrase> start(String normal) {
        String first = firstWord(normal);
        return starts.getOrDefault(first, List.of()).stream()
                .filter(phrase -> normal.startsWith(phrase.text()))
                .filter(phrase -> normal.length() == phrase.text().length()
                        || normal.charAt(phrase.text().length()) == ' ')
                .findFirst();
    }

    /** A phrase that a text in normal form has in it, as whole words. */
    Optional<Phrase> part(String normal) {
        String whole = ' ' + normal + ' ';
        return phrases.getOrDefault(Match.PART, Map.of()).values().stream()
                .filter(phrase -> whole.contains(phrase.apart()))
                .findFirst();
    }

    private void load(String tag, Set<String> loaded) {
        if (!loaded.add(tag)) {
            return;
        }
        String file = "lang/" + tag + "/noise.lists";
        try (InputStream in = NoisePhrases.class.getResourceAsStream("/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException(file + ": no such list");
            }
            read(new String(in.readAllBytes(), StandardCharsets.UTF_8), file).forEach(other -> load(other, loaded));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Takes in one list and gives the names of the lists that it includes. */
    private List<String> read(String text, String file) {
        List<String> included = new ArrayList<>();
        Optional<Section> section = Optional.empty();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String entry = line.strip();
            if (entry.isEmpty() || entry.startsWith("#")) {
                continue;
            }
            if (entry.startsWith("[")) {
                section = Optional.of(Section.parse(entry, file + ":" + number));
            } else if (section.isEmpty()) {
                throw new IllegalArgumentException(
                        file + ":" + number + ": expected a [section] before \"" + entry + "\"");
            } else if (section.get().include()) {
                included.add(entry);
            } else {
                add(section.get(), entry);
            }
        }
        return included;
    }

    private void add(Section section, String entry) {
        Phrase phrase = Phrase.of(normal(entry), section.reason(), section.ends());
        for (Match how : section.matches()) {
            phrases.computeIfAbsent(how, key -> new HashMap<>()).putIfAbsent(phrase.text(), phrase);
            if (how == Match.START) {
                starts.computeIfAbsent(firstWord(phrase.text()), key -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    private static String firstWord(String normal) {
        int blank = normal.indexOf(' ');
        return blank < 0 ? normal : normal.substring(0, blank);
    }

    private record Section(String reason, Set<Match> matches, boolean ends, boolean include) {

        static Section parse(String header, String place) {
            if (header.equals("[include]")) {
                return new Section("", Set.of(), false, true);
            }
            int colon = header.indexOf(" : ");
            if (colon < 0 || !header.endsWith("]")) {
                throw new IllegalArgumentException(place + ": expected [reason : how it matches], not " + header);
            }
            Set<Match> matches = EnumSet.noneOf(Match.class);
            boolean ends = false;
            for (String word : header.substring(colon + 3, header.length() - 1).split(" ")) {
                if (word.equals("end")) {
                    ends = true;
                } else {
                    matches.add(match(word, place));
                }
            }
            return new Section(header.substring(1, colon), matches, ends, false);
        }

        private static Match match(String word, String place) {
            try {
                return Match.valueOf(word.toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(place + ": no such way to match: " + word, e);
            }
        }
    }
}
