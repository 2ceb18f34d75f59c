package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses, from left to right, the longest matches of the time rules in the pieces of one document. */
final class TimeMatcher {

    private final List<Piece> pieces;
    private final PatternWalk walk;

    TimeMatcher(TimeRules rules, TimeLexicon lexicon, List<Piece> pieces) {
        this.pieces = pieces;
        this.walk = new PatternWalk(rules, lexicon, pieces);
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
        Optional<Match> best = longest(walk.startingAt(at), found);
        if (best.isEmpty() || best.get().first() == at) {
            return best;
        }
        List<Match> candidates = walk.startingAt(best.get().first());
        candidates.add(0, best.get());
        return longest(candidates, found);
    }

    /** Whether something that is no expression begins inside a match and reaches its end. */
    private boolean ruledOut(Match match) {
        for (int at = match.first() + 1; at <= match.last(); at++) {
            for (Match none : walk.ofGroup("none", at)) {
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

    /** Reaches farther, or looks at more of what stands before, is an earlier rule's, or looks at more of what follows. */
    private static boolean better(Match match, Match best) {
        if (match.last() != best.last()) {
            return match.last() > best.last();
        }
        if (match.start() != best.start()) {
            return match.start() < best.start();
        }
        return match.rule().order() != best.rule().order()
                ? match.rule().order() < best.rule().order()
                : match.end() > best.end();
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
}
