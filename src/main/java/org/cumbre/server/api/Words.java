package org.cumbre.server.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cumbre.text.Folding;
import org.cumbre.text.Span;

/** Finds words in sentences. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private Words() {}

    /** Where it stands first as a word of its own, else as part of another. */
    static Optional<Span> find(String word, String sentence) {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
            if (!letter(sentence, at - 1) && !letter(sentence, at + word.length())) {
                return Optional.of(new Span(at, at + word.length()));
            }
        }
        int at = sentence.indexOf(word);
        return at < 0 ? Optional.empty() : Optional.of(new Span(at, at + word.length()));
    }

    /** The words of a sentence that begin with one of these folded words, in order. */
    static List<Span> matches(String sentence, Set<String> wanted) {
        List<Span> found = new ArrayList<>();
        Matcher words = WORD.matcher(sentence);
        while (words.find()) {
            String folded = Folding.fold(words.group());
            if (wanted.stream().anyMatch(folded::startsWith)) {
                found.add(new Span(words.start(), words.end()));
            }
        }
        return found;
    }

    private static boolean letter(String text, int index) {
        return index >= 0 && index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }
}
