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
    private final Map<Integer, Map<String, List<Match>>> seen = new HashMap<>();

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
        Map<String, List<Match>> here = seen.computeIfAbsent(start, at -> new HashMap<>());
        List<Match> known = here.get(group);
        if (known == null) {
            here.put(group, List.of()); // a group that begins with itself finds nothing
            known = startingAt(rules.group(group), start);
            here.put(group, known);
        }
        return known;
    }

    private void walk(Node node, Progress progress, List<Match> matches) {
        if (progress.begun()) {
            for (TimeRule rule : node.complete()) {
                matches.add(progress.complete(rule));
            }
        }
        int at = progress.at();
        boolean goesOn =
                at < pieces.size() && (at == progress.start() || !pieces.get(at).breaks());
        if (goesOn) {
            word(node, progress, matches);
            classes(node, progress, matches);
            if (!node.numbers().isEmpty() && shapes.mayBeNumber(at)) {
                node.numbers().forEach(branch -> number(branch, progress, matches));
            }
        }
        for (Branch branch : node.others()) {
            if (branch.step().absent()) {
                if (!goesOn || !present(branch.step(), at)) {
                    walk(branch.next(), progress, matches);
                }
            } else if (goesOn && joined(branch.step(), at)) {
                read(branch, progress, matches);
            }
        }
    }

    private boolean joined(Step step, int at) {
        return !step.glued() || pieces.get(at).glued();
    }

    private void word(Node node, Progress progress, List<Match> matches) {
        int at = progress.at();
        String word = pieces.get(at).folded();
        for (Branch branch : node.words(word)) {
            if (joined(branch.step(), at)) {
                walk(branch.next(), progress.past(branch.step(), at + 1, word), matches);
            }
        }
    }

    private void classes(Node node, Progress progress, List<Match> matches) {
        if (!node.asksForClasses()) {
            return;
        }
        int at = progress.at();
        for (TimeLexicon.Entry entry : wordClasses.at(at)) {
            for (Branch branch : node.ofClass(entry.kind())) {
                if (joined(branch.step(), at)) {
                    int end = at + entry.words().size();
                    walk(branch.next(), progress.past(branch.step(), end, entry.value()), matches);
                }
            }
        }
    }

    private void number(Branch branch, Progress progress, List<Match> matches) {
        Step step = branch.step();
        if (!joined(step, progress.at()) || !(step.test() instanceof Step.Shaped shaped)) {
            return;
        }
        NumberWords.Read read = shapes.number(shaped.shape(), progress.at(), step);
        if (read.value() >= 0) {
            Piece piece = pieces.get(progress.at());
            boolean digits = piece.digits() && read.end() == progress.at() + 1;
            String value = digits ? piece.folded() : Integer.toString(read.value());
            walk(branch.next(), progress.past(step, read.end(), value), matches);
        }
    }

    private void read(Branch branch, Progress progress, List<Match> matches) {
        Step step = branch.step();
        int at = progress.at();
        if (step.test() instanceof Step.Groups groups) {
            for (String group : groups.names()) {
                for (Match child : ofGroup(group, at)) {
                    walk(branch.next(), progress.past(step, child), matches);
                }
            }
        } else if (step.test() instanceof Step.Shaped shaped && shapes.isWord(shaped.shape(), at)) {
            walk(branch.next(), progress.past(step, at + 1), matches);
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
            return wordClasses.has(at, named.name());
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
