package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cumbre.annotate.time.PatternTrie.Branch;
import org.cumbre.annotate.time.PatternTrie.Node;
import org.cumbre.text.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/** Finds, from left to right, the longest matches of the time rules in the pieces of one document. */
final class TimeMatcher {

    private static final int OUTSIDE_UNKNOWN = -1;

    private final TimeRules rules;
    private final TimeLexicon lexicon;
    private final NumberWords numbers;
    private final List<Piece> pieces;
    private final Map<Long, List<Match>> seen = new HashMap<>();
    private final Map<String, Integer> groupNumbers = new HashMap<>();
    private final List<@Nullable List<TimeLexicon.Entry>> entries;

    /** How far a match has got. */
    private record Progress(int start, int at, int first, int last, Kept kept) {

        Progress through(Step step, int end, Kept more) {
            boolean inside = !step.outside();
            int begins = first == OUTSIDE_UNKNOWN && inside ? at : first;
            return new Progress(start, end, begins, inside ? end - 1 : last, more);
        }
    }

    /** Values and expressions read so far, the newest first. */
    private record Kept(String name, String value, Optional<Match> child, Optional<Kept> before) {}

    private static final Kept NOTHING = new Kept("", "", Optional.empty(), Optional.empty());

    TimeMatcher(TimeRules rules, TimeLexicon lexicon, List<Piece> pieces) {
        this.rules = rules;
        this.lexicon = lexicon;
        this.numbers = new NumberWords(lexicon);
        this.pieces = pieces;
        this.entries = new ArrayList<>(Collections.nCopies(pieces.size(), null));
    }

    /** Matches that do not overlap, in order of the text; those of kind NONE have done their work and are left out. */
    List<Match> matches() {
        List<Match> found = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            Optional<Match> best = bestFrom(at, found);
            if (best.isEmpty()) {
                at++;
                continue;
            }
            if (best.get().rule().kind() != Construction.NONE && !ruledOut(best.get())) {
                found.add(best.get());
            }
            at = Math.max(best.get().last() + 1, at + 1);
        }
        return found;
    }

    /** The longest match at a piece; where words stand before that are no part of it, the longest without them counts too. */
    private Optional<Match> bestFrom(int at, List<Match> found) {
        Optional<Match> best = longest(startingAt(rules.alone(), at), found);
        if (best.isEmpty() || best.get().first() == at) {
            return best;
        }
        List<Match> candidates = startingAt(rules.alone(), best.get().first());
        candidates.add(0, best.get());
        return longest(candidates, found);
    }

    /** Whether something that is no expression begins inside a match and reaches its end. */
    private boolean ruledOut(Match match) {
        for (int at = match.first() + 1; at <= match.last(); at++) {
            for (Match none : ofGroup("none", at)) {
                if (none.last() >= match.last()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Optional<Match> longest(List<Match> candidates, List<Match> found) {
        Match best = null;
        for (Match match : candidates) {
            if (follows(match, found) && (best == null || better(match, best))) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Reaches farther, or looks at more of what stands before, or is an earlier rule's. */
    private static boolean better(Match match, Match best) {
        if (match.last() != best.last()) {
            return match.last() > best.last();
        }
        return match.start() != best.start()
                ? match.start() < best.start()
                : match.rule().order() < best.rule().order();
    }

    private static boolean follows(Match match, List<Match> found) {
        if (match.rule().after().isEmpty()) {
            return true;
        }
        if (found.isEmpty()) {
            return false;
        }
        Match previous = found.get(found.size() - 1);
        List<String> ids = List.of(match.rule().after().get().split(" "));
        return previous.last() + 1 == match.start()
                && ids.contains(previous.rule().id());
    }

    private List<Match> startingAt(PatternTrie trie, int start) {
        if (!trie.mayStartWith(pieces.get(start))) {
            return new ArrayList<>();
        }
        List<Match> matches = new ArrayList<>();
        walk(trie.root(), new Progress(start, start, OUTSIDE_UNKNOWN, OUTSIDE_UNKNOWN, NOTHING), matches);
        return matches;
    }

    private List<Match> ofGroup(String group, int start) {
        if (!rules.group(group).mayStartWith(pieces.get(start))) {
            return List.of();
        }
        int number = groupNumbers.computeIfAbsent(group, name -> groupNumbers.size());
        long key = (long) start << 8 | number;
        List<Match> known = seen.get(key);
        if (known == null) {
            seen.put(key, List.of()); // a group that begins with itself finds nothing
            known = startingAt(rules.group(group), start);
            seen.put(key, known);
        }
        return known;
    }

    private void walk(Node node, Progress progress, List<Match> matches) {
        for (TimeRule rule : node.complete()) {
            if (progress.first() >= 0) {
                matches.add(matchOf(rule, progress));
            }
        }
        int at = progress.at();
        if (at < pieces.size() && (at == progress.start() || !pieces.get(at).breaks())) {
            for (Branch branch : node.words(pieces.get(at).folded())) {
                if (!branch.step().glued() || pieces.get(at).glued()) {
                    through(branch, at + 1, kept(branch.step(), pieces.get(at).folded(), progress), progress, matches);
                }
            }
            for (Branch branch : node.others()) {
                other(branch, progress, matches);
            }
        } else {
            node.others().stream()
                    .filter(branch -> branch.step().absent())
                    .forEach(branch -> walk(branch.next(), progress, matches));
        }
    }

    private void other(Branch branch, Progress progress, List<Match> matches) {
        Step step = branch.step();
        int at = progress.at();
        if (step.absent()) {
            if (!present(step, at)) {
                walk(branch.next(), progress, matches);
            }
        } else if (!step.glued() || pieces.get(at).glued()) {
            if (step.test() instanceof Step.WordClass named) {
                for (TimeLexicon.Entry entry :
                        lexicon.startingWith(pieces.get(at).folded())) {
                    if (entry.kind().equals(named.name()) && stands(entry, at)) {
                        int end = at + entry.words().size();
                        through(branch, end, kept(step, entry.value(), progress), progress, matches);
                    }
                }
            } else if (step.test() instanceof Step.Groups groups) {
                for (String group : groups.names()) {
                    for (Match child : ofGroup(group, at)) {
                        Kept more = new Kept(step.slot(), "", Optional.of(child), Optional.of(progress.kept()));
                        through(branch, child.end(), more, progress, matches);
                    }
                }
            } else if (step.test() instanceof Step.Shaped shaped) {
                shaped(branch, shaped.shape(), progress, matches);
            }
        }
    }

    private void shaped(Branch branch, Shape shape, Progress progress, List<Match> matches) {
        int at = progress.at();
        Piece piece = pieces.get(at);
        if (!shape.numeric()) {
            if (isWord(shape, piece)) {
                through(branch, at + 1, progress.kept(), progress, matches);
            }
            return;
        }
        NumberWords.Read read = read(shape, at, branch.step());
        if (read.value() >= 0) {
            Kept more = kept(branch.step(), Integer.toString(read.value()), progress);
            through(branch, read.end(), more, progress, matches);
        }
    }

    private NumberWords.Read read(Shape shape, int at, Step step) {
        Piece piece = pieces.get(at);
        NumberWords.Read none = new NumberWords.Read(-1, at);
        if (shape.digitsOnly() || (piece.digits() && shape != Shape.NUMBER)) {
            int digits = piece.folded().length();
            boolean length = switch (shape) {
                case MINUTE -> digits == 2;
                case LIKELY_YEAR, YEAR -> digits == 4;
                default -> digits <= 2;
            };
            boolean minutes = shape == Shape.HOUR
                    && NumberWords.goesOn(pieces, at)
                    && pieces.get(at + 2).folded().length() == 2;
            boolean alone = step.glued() || shape == Shape.TWO_DIGITS || minutes;
            boolean ok = piece.digits() && length && shape.admits(piece.number());
            boolean whole = alone || !NumberWords.goesOn(pieces, at);
            return ok && whole ? new NumberWords.Read(piece.number(), at + 1) : none;
        }
        NumberWords.Read read = numbers.at(pieces, at);
        return read.value() >= 0 && shape.admits(read.value()) ? read : none;
    }

    private static boolean isWord(Shape shape, Piece piece) {
        return shape == Shape.CAPITALISED
                ? piece.capitalised()
                : piece.pos() == PartOfSpeech.NOUN && piece.letters() && !piece.capitalised();
    }

    /** Whether what a negative step asks for stands at a piece. */
    private boolean present(Step step, int at) {
        if (at >= pieces.size() || (step.glued() && !pieces.get(at).glued())) {
            return false;
        }
        Step.Test test = step.test();
        Piece piece = pieces.get(at);
        if (test instanceof Step.Word word) {
            return piece.folded().equals(word.folded());
        }
        if (test instanceof Step.WordClass named) {
            return lexicon.startingWith(piece.folded()).stream()
                    .anyMatch(entry -> entry.kind().equals(named.name()) && stands(entry, at));
        }
        if (test instanceof Step.Shaped shaped) {
            return shaped.shape().numeric()
                    ? read(shaped.shape(), at, step).value() >= 0
                    : isWord(shaped.shape(), piece);
        }
        return test instanceof Step.Groups groups
                && groups.names().stream().anyMatch(group -> !ofGroup(group, at).isEmpty());
    }

    /** The forms that may stand at a piece, looked up once. */
    private List<TimeLexicon.Entry> entriesAt(int at) {
        List<TimeLexicon.Entry> known = entries.get(at);
        if (known == null) {
            known = lexicon.startingWith(pieces.get(at).folded());
            entries.set(at, known);
        }
        return known;
    }

    private boolean stands(TimeLexicon.Entry entry, int at) {
        List<String> words = entry.words();
        if (at + words.size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Piece piece = pieces.get(at + i);
            if (piece.breaks() || !piece.folded().equals(words.get(i))) {
                return false;
            }
        }
        return words.size() > 1 || !nameOfSomething(at);
    }

    /** Such as "Julio Borges" and "Santo Domingo". */
    private boolean nameOfSomething(int at) {
        Piece piece = pieces.get(at);
        if (!piece.capitalised() || !lexicon.is(piece.folded(), "alsoName")) {
            return false;
        }
        boolean before = at > 0
                && inName(pieces.get(at - 1))
                && !startsSentence(at)
                && (!startsSentence(at - 1) || pieces.get(at - 1).pos() == PartOfSpeech.PROPN);
        boolean after = at + 1 < pieces.size() && !pieces.get(at + 1).breaks() && inName(pieces.get(at + 1));
        return before || after;
    }

    private static boolean inName(Piece piece) {
        return piece.letters() && piece.capitalised();
    }

    private boolean startsSentence(int at) {
        return at == 0 || pieces.get(at - 1).sentence() != pieces.get(at).sentence();
    }

    private void through(Branch branch, int end, Kept kept, Progress progress, List<Match> matches) {
        walk(branch.next(), progress.through(branch.step(), end, kept), matches);
    }

    private static Kept kept(Step step, String read, Progress progress) {
        if (step.slot().isEmpty()) {
            return progress.kept();
        }
        String value = step.value().isEmpty() ? read : step.value();
        return new Kept(step.slot(), value, Optional.empty(), Optional.of(progress.kept()));
    }

    private static Match matchOf(TimeRule rule, Progress progress) {
        Map<String, String> values = new HashMap<>(rule.fixed());
        Map<String, Match> children = new HashMap<>();
        for (Optional<Kept> kept = Optional.of(progress.kept());
                kept.isPresent();
                kept = kept.get().before()) {
            Kept one = kept.get();
            if (one.child().isPresent()) {
                children.putIfAbsent(one.name(), one.child().get());
            } else if (!one.name().isEmpty()) {
                values.put(one.name(), one.value());
            }
        }
        return new Match(rule, progress.start(), progress.at(), progress.first(), progress.last(), values, children);
    }
}
