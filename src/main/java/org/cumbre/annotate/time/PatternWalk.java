package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cumbre.annotate.time.PatternTrie.Branch;
import org.cumbre.annotate.time.PatternTrie.Node;

/** Walks patterns along the pieces of a document and finds all matches that start at a piece. */
final class PatternWalk {

    private final TimeRules rules;
    private final List<Piece> pieces;
    private final WordClassReader wordClasses;
    private final ShapeReader shapes;
    private final Map<Long, List<Match>> seen = new HashMap<>();
    private final Map<String, Integer> groupNumbers = new HashMap<>();

    PatternWalk(TimeRules rules, TimeLexicon lexicon, List<Piece> pieces) {
        this.rules = rules;
        this.pieces = pieces;
        this.wordClasses = new WordClassReader(lexicon, pieces);
        this.shapes = new ShapeReader(lexicon, pieces);
    }

    /** Matches of the rules that stand alone. */
    List<Match> startingAt(int start) {
        return startingAt(rules.alone(), start);
    }

    private List<Match> startingAt(PatternTrie trie, int start) {
        List<Match> matches = new ArrayList<>();
        if (trie.mayStartWith(pieces.get(start))) {
            walk(trie.root(), Progress.from(start), matches);
        }
        return matches;
    }

    /** Matches of the rules of a group, looked for once at each piece. */
    List<Match> ofGroup(String group, int start) {
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
        if (progress.begun()) {
            node.complete().forEach(rule -> matches.add(progress.complete(rule)));
        }
        int at = progress.at();
        boolean goesOn =
                at < pieces.size() && (at == progress.start() || !pieces.get(at).breaks());
        if (goesOn) {
            String word = pieces.get(at).folded();
            node.words(word).stream()
                    .filter(branch -> joined(branch.step(), at))
                    .forEach(branch -> walk(branch.next(), progress.past(branch.step(), at + 1, word), matches));
            node.others().forEach(branch -> other(branch, progress, matches));
        } else {
            node.others().stream()
                    .filter(branch -> branch.step().absent())
                    .forEach(branch -> walk(branch.next(), progress, matches));
        }
    }

    private boolean joined(Step step, int at) {
        return !step.glued() || pieces.get(at).glued();
    }

    private void other(Branch branch, Progress progress, List<Match> matches) {
        Step step = branch.step();
        int at = progress.at();
        if (step.absent()) {
            if (!present(step, at)) {
                walk(branch.next(), progress, matches);
            }
        } else if (joined(step, at)) {
            read(branch, progress, matches);
        }
    }

    private void read(Branch branch, Progress progress, List<Match> matches) {
        Step step = branch.step();
        int at = progress.at();
        if (step.test() instanceof Step.WordClass named) {
            for (TimeLexicon.Entry entry : wordClasses.at(at, named)) {
                int end = at + entry.words().size();
                walk(branch.next(), progress.past(step, end, entry.value()), matches);
            }
        } else if (step.test() instanceof Step.Groups groups) {
            for (String group : groups.names()) {
                ofGroup(group, at).forEach(child -> walk(branch.next(), progress.past(step, child), matches));
            }
        } else if (step.test() instanceof Step.Shaped shaped) {
            shaped(branch, shaped.shape(), progress, matches);
        }
    }

    private void shaped(Branch branch, Shape shape, Progress progress, List<Match> matches) {
        Step step = branch.step();
        int at = progress.at();
        if (!shape.numeric()) {
            if (shapes.isWord(shape, at)) {
                walk(branch.next(), progress.past(step, at + 1), matches);
            }
            return;
        }
        NumberWords.Read read = shapes.number(shape, at, step);
        if (read.value() >= 0) {
            walk(branch.next(), progress.past(step, read.end(), Integer.toString(read.value())), matches);
        }
    }

    /** Whether what a negative step asks for stands at a piece. */
    private boolean present(Step step, int at) {
        if (at >= pieces.size() || !joined(step, at)) {
            return false;
        }
        Step.Test test = step.test();
        if (test instanceof Step.Word word) {
            return pieces.get(at).folded().equals(word.folded());
        }
        if (test instanceof Step.WordClass named) {
            return !wordClasses.at(at, named).isEmpty();
        }
        if (test instanceof Step.Shaped shaped) {
            return shaped.shape().numeric()
                    ? shapes.number(shaped.shape(), at, step).value() >= 0
                    : shapes.isWord(shaped.shape(), at);
        }
        return test instanceof Step.Groups groups
                && groups.names().stream().anyMatch(group -> !ofGroup(group, at).isEmpty());
    }
}
