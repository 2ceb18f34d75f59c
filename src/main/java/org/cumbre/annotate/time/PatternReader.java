package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.time.Step.Test;
import org.cumbre.language.LanguagePack.Line;
import org.cumbre.text.Folding;

/**
 * Reads a pattern and spells out its alternatives and optional parts as plain sequences of steps.
 *
 * <pre>
 * pattern = item { item }
 * item    = [ "!" | "~" ] atom [ ":" slot [ "=" value ] ] [ "?" ]
 * atom    = word | "&lt;" class or shape [ ":" slot ] "&gt;" | "&lt;@" group { "+" group } ":" slot "&gt;"
 *         | "(" pattern { "|" pattern } ")" | "{" pattern { "|" pattern } "}"
 * </pre>
 */
final class PatternReader {

    private static final int MOST_SEQUENCES = 4000;

    private final Line line;
    private final String source;
    private final TimeLexicon lexicon;
    private int at;

    private PatternReader(Line line, String source, TimeLexicon lexicon) {
        this.line = line;
        this.source = source;
        this.lexicon = lexicon;
    }

    /** @throws IllegalArgumentException naming file, line and column of what cannot be read */
    static List<List<Step>> read(Line line, String pattern, TimeLexicon lexicon) {
        PatternReader reader = new PatternReader(line, pattern, lexicon);
        List<List<Step>> sequences = reader.alternatives();
        if (reader.at < pattern.length()) {
            throw reader.fault("unexpected '" + pattern.charAt(reader.at) + "'");
        }
        if (sequences.stream().anyMatch(List::isEmpty)) {
            throw reader.fault("a pattern that matches nothing");
        }
        return sequences;
    }

    private List<List<Step>> alternatives() {
        List<List<Step>> all = new ArrayList<>(sequence());
        while (accept('|')) {
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<Step>> sequence() {
        List<List<Step>> sequences = List.of(List.of());
        while (true) {
            skipBlanks();
            if (at >= source.length() || "|)}".indexOf(source.charAt(at)) >= 0) {
                return sequences;
            }
            sequences = product(sequences, item());
            if (sequences.size() > MOST_SEQUENCES) {
                throw fault("too many alternatives; split the pattern");
            }
        }
    }

    private List<List<Step>> item() {
        boolean absent = accept('!');
        boolean glued = accept('~');
        List<List<Step>> options = named(atom(glued, absent));
        if (accept('?')) {
            options = new ArrayList<>(options);
            options.add(List.of());
        }
        return options;
    }

    private List<List<Step>> atom(boolean glued, boolean absent) {
        if (accept('(')) {
            List<List<Step>> options = closed(alternatives(), ')');
            return absent ? noneOf(options) : options;
        }
        if (accept('{')) {
            return closed(alternatives(), '}').stream()
                    .map(steps -> steps.stream().map(Step::outsideOf).toList())
                    .toList();
        }
        if (accept('<')) {
            return List.of(List.of(inBrackets(upTo('>'), glued, absent)));
        }
        accept('\\');
        int start = at++;
        if (start >= source.length()) {
            throw fault("a word is missing");
        }
        if (Character.isLetterOrDigit(source.charAt(start))) {
            while (at < source.length() && Character.isLetterOrDigit(source.charAt(at))) {
                at++;
            }
        }
        Test word = new Step.Word(Folding.word(source.substring(start, at)));
        return List.of(List.of(new Step(word, glued, false, absent, "", "")));
    }

    /** None of several may be there: one sequence in which each is absent. */
    private List<List<Step>> noneOf(List<List<Step>> options) {
        List<Step> all = new ArrayList<>();
        for (List<Step> option : options) {
            if (option.size() != 1) {
                throw fault("only single words after '!'");
            }
            all.add(option.get(0).absentOf());
        }
        return List.of(all);
    }

    private Step inBrackets(String content, boolean glued, boolean absent) {
        String[] parts = content.split(":", 2);
        String slot = parts.length == 2 ? parts[1] : parts[0];
        return new Step(test(parts[0]), glued, false, absent, slot, "");
    }

    private Test test(String name) {
        if (name.startsWith("@")) {
            return new Step.Groups(List.of(name.substring(1).split("\\+")));
        }
        if (lexicon.hasClass(name) && !name.equals(Shape.NUMBER.label())) {
            return new Step.WordClass(name);
        }
        return new Step.Shaped(Shape.named(name).orElseThrow(() -> fault("no class or shape \"" + name + "\"")));
    }

    /** Keeps a value under a name given after what it was read from. */
    private List<List<Step>> named(List<List<Step>> options) {
        if (at + 1 >= source.length() || source.charAt(at) != ':' || !Character.isLetter(source.charAt(at + 1))) {
            return options;
        }
        at++;
        String slot = nameHere();
        String value = accept('=') ? nameHere() : "";
        return options.stream()
                .map(steps -> {
                    List<Step> named = new ArrayList<>(steps);
                    int last = named.size() - 1;
                    named.set(last, named.get(last).kept(slot, value));
                    return List.copyOf(named);
                })
                .toList();
    }

    private String nameHere() {
        int start = at;
        while (at < source.length() && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-')) {
            at++;
        }
        return source.substring(start, at);
    }

    private static List<List<Step>> product(List<List<Step>> heads, List<List<Step>> tails) {
        List<List<Step>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<Step> head : heads) {
            for (List<Step> tail : tails) {
                List<Step> joined = new ArrayList<>(head);
                joined.addAll(tail);
                all.add(joined);
            }
        }
        return all;
    }

    private List<List<Step>> closed(List<List<Step>> inside, char closing) {
        if (!accept(closing)) {
            throw fault("'" + closing + "' is missing");
        }
        return inside;
    }

    private String upTo(char closing) {
        int end = source.indexOf(closing, at);
        if (end < 0) {
            throw fault("'" + closing + "' is missing");
        }
        String content = source.substring(at, end);
        at = end + 1;
        return content;
    }

    private boolean accept(char c) {
        if (at < source.length() && source.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void skipBlanks() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException fault(String problem) {
        return line.fault("column " + (at + 1) + " of the pattern: " + problem);
    }
}
