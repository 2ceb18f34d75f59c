package org.cumbre.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cumbre.ingest.NoisePhrases.Match;
import org.cumbre.ingest.NoisePhrases.Phrase;
import org.cumbre.text.Span;

/**
 * What of one line is page noise, from the line alone.
 *
 * @param spans the parts of it that are noise
 * @param opensList a heading with nothing after it: other headlines follow
 * @param ends the article is over where the line stands
 */
record LineNoise(List<NoiseSpan> spans, boolean opensList, boolean ends) {

    private static final int SHORT = 6;
    private static final int MENU_ENTRY = 4;
    private static final int MENU_SIZE = 3;

    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?://|www\\.|pic\\.twitter\\.com/|[@#])\\S+|\\S+@\\S+\\.\\w+");

    private static final LineNoise NONE = new LineNoise(List.of(), false, false);

    static LineNoise of(Line line, NoisePhrases phrases) {
        if (line.length() == 0) {
            return whole(line, "decoration", false, false);
        }
        if (ADDRESS.matcher(line.text()).matches()) {
            return whole(line, "link", false, false);
        }
        List<Line> parts = line.parts();
        Line first = parts.get(0);
        Optional<Phrase> heading = label(first, Match.HEADING, phrases);
        if (heading.isPresent()) {
            boolean alone = phrases.has(Match.HEADING, line.normal());
            return whole(line, heading.get().reason(), alone, heading.get().ends());
        }
        return names(line, phrases).orElseGet(() -> ofParts(line, parts, phrases));
    }

    private static LineNoise ofParts(Line line, List<Line> parts, NoisePhrases phrases) {
        List<Optional<Phrase>> found =
                parts.stream().map(part -> direct(part, phrases)).toList();
        long noisy = found.stream().filter(Optional::isPresent).count();
        boolean labelled = label(parts.get(0), Match.LABEL, phrases).isPresent();
        boolean menu = parts.size() >= MENU_SIZE && parts.stream().allMatch(part -> part.length() <= MENU_ENTRY);
        boolean infected = labelled || menu || noisy > 0 && 2 * noisy >= parts.size();
        if (noisy == 0 && !menu) {
            return NONE;
        }
        String reason = found.stream()
                .flatMap(Optional::stream)
                .findFirst()
                .map(Phrase::reason)
                .orElse("menu");
        List<NoiseSpan> spans = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Line part = parts.get(i);
            boolean byNeighbours = infected && !part.dated() && (labelled || part.length() <= SHORT);
            if (found.get(i).isPresent() || byNeighbours) {
                spans.add(new NoiseSpan(
                        part.span(), found.get(i).map(Phrase::reason).orElse(reason)));
            }
        }
        boolean ends = found.stream().flatMap(Optional::stream).anyMatch(Phrase::ends);
        return spans.size() == parts.size() ? whole(line, reason, false, ends) : new LineNoise(spans, false, ends);
    }

    private static Optional<Phrase> direct(Line part, NoisePhrases phrases) {
        String normal = part.normal();
        return phrases.match(Match.ALONE, normal)
                .or(() -> phrases.start(normal))
                .or(() -> label(part, Match.LABEL, phrases))
                .or(() -> phrases.part(normal))
                .or(() -> entries(part, phrases))
                .or(() -> credit(part, phrases));
    }

    /** The phrase that stands alone or before a colon. */
    private static Optional<Phrase> label(Line line, Match how, NoisePhrases phrases) {
        int colon = line.text().indexOf(':');
        return phrases.match(
                how, colon < 0 ? line.normal() : NoisePhrases.normal(line.text().substring(0, colon)));
    }

    /** A photo credit or a line of authors: names only, behind a word that says so. */
    private static Optional<LineNoise> names(Line line, NoisePhrases phrases) {
        if (line.dated() || line.length() > 2 * SHORT) {
            return Optional.empty();
        }
        List<String> words = line.words();
        for (int n = Math.min(4, words.size() - 1); n > 0; n--) {
            String opening = NoisePhrases.normal(String.join(" ", words.subList(0, n)));
            Optional<Phrase> phrase =
                    phrases.match(Match.PHOTO, opening).or(() -> phrases.match(Match.BYLINE, opening));
            if (phrase.isPresent()
                    && !line.text().endsWith(".")
                    && words.subList(n, words.size()).stream().allMatch(word -> nameWord(word, phrases))) {
                return Optional.of(whole(line, phrase.get().reason(), false, false));
            }
        }
        return Optional.empty();
    }

    /** Nothing but names of agencies; or names with an agency among them and a slash between. */
    private static Optional<Phrase> credit(Line part, NoisePhrases phrases) {
        List<String> words = part.words();
        Optional<Phrase> agency = words.stream()
                .flatMap(word -> phrases.match(Match.AGENCY, NoisePhrases.normal(word)).stream())
                .findFirst();
        boolean slash = part.text().contains("/") && words.size() <= SHORT;
        return agency.filter(any -> words.stream()
                .allMatch(word -> slash ? nameWord(word, phrases) : creditWord(NoisePhrases.normal(word), phrases)));
    }

    /** Several entries of a menu or share bar with nothing but blanks between. */
    private static Optional<Phrase> entries(Line part, NoisePhrases phrases) {
        List<String> words = part.words().stream().map(NoisePhrases::normal).toList();
        return words.size() > 1 && words.stream().allMatch(word -> phrases.has(Match.ALONE, word))
                ? phrases.match(Match.ALONE, words.get(0))
                : Optional.empty();
    }

    private static boolean creditWord(String normal, NoisePhrases phrases) {
        return phrases.has(Match.AGENCY, normal) || phrases.has(Match.CONNECTOR, normal);
    }

    private static boolean nameWord(String word, NoisePhrases phrases) {
        return Character.isUpperCase(word.codePointAt(0)) || creditWord(NoisePhrases.normal(word), phrases);
    }

    private static LineNoise whole(Line line, String reason, boolean opensList, boolean ends) {
        Span span = line.span();
        return new LineNoise(List.of(new NoiseSpan(span, reason)), opensList, ends);
    }

    /** All of the line is noise. */
    boolean all(Line line) {
        return spans.size() == 1 && spans.get(0).span().equals(line.span());
    }
}
