package org.cumbre.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sequences of steps that share their beginnings. */
final class PatternTrie {

    private final Node root = new Node();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> firsts = new HashSet<>();
    private boolean anyFirst;

    /** Where some sequences have got to. */
    static final class Node {

        // of tens of thousands of nodes nearly all have one or two of these
        private Map<String, List<Branch>> byWord = Map.of();
        private Map<String, List<Branch>> byClass = Map.of();
        private List<Branch> numbers = List.of();
        private List<Branch> others = List.of();
        private List<TimeRule> complete = List.of();

        /** Steps that ask for this very word. */
        List<Branch> words(String folded) {
            return byWord.getOrDefault(folded, List.of());
        }

        /** Steps that ask for a form of some class of words. */
        boolean asksForClasses() {
            return !byClass.isEmpty();
        }

        /** Steps that ask for a form of this class. */
        List<Branch> ofClass(String kind) {
            return byClass.getOrDefault(kind, List.of());
        }

        /** Steps that ask for a number. */
        List<Branch> numbers() {
            return numbers;
        }

        /** Steps that ask for other things: expressions, words of some shape, or that something is not there. */
        List<Branch> others() {
            return others;
        }

        /** The rules that are complete here. */
        List<TimeRule> complete() {
            return complete;
        }

        private Node next(Step step) {
            List<Branch> place = placeOf(step);
            for (Branch branch : place) {
                if (branch.step().equals(step)) {
                    return branch.next();
                }
            }
            Branch branch = new Branch(step, new Node());
            place.add(branch);
            return branch.next();
        }

        private List<Branch> placeOf(Step step) {
            if (!step.absent() && step.test() instanceof Step.Word word) {
                byWord = growing(byWord);
                return byWord.computeIfAbsent(word.folded(), folded -> new ArrayList<>(1));
            }
            if (!step.absent() && step.test() instanceof Step.WordClass named) {
                byClass = growing(byClass);
                return byClass.computeIfAbsent(named.name(), kind -> new ArrayList<>(1));
            }
            if (!step.absent()
                    && step.test() instanceof Step.Shaped shaped
                    && shaped.shape().numeric()) {
                numbers = growing(numbers);
                return numbers;
            }
            others = growing(others);
            return others;
        }

        private Stream<Step> steps() {
            return Stream.of(byWord.values().stream(), byClass.values().stream(), Stream.of(numbers, others))
                    .flatMap(lists -> lists)
                    .flatMap(List::stream)
                    .map(Branch::step);
        }

        private void complete(TimeRule rule) {
            if (!complete.contains(rule)) {
                complete = growing(complete);
                complete.add(rule);
            }
        }

        private static <K, V> Map<K, V> growing(Map<K, V> map) {
            return map.isEmpty() ? new HashMap<>(2) : map;
        }

        private static <T> List<T> growing(List<T> list) {
            return list.isEmpty() ? new ArrayList<>(1) : list;
        }
    }

    /**
     * A step and what follows it.
     *
     * @param step what must be there
     * @param next where it leads
     */
    record Branch(Step step, Node next) {}

    void add(List<Step> sequence, TimeRule rule) {
        Node node = root;
        for (Step step : sequence) {
            node = node.next(step);
            if (step.test() instanceof Step.Groups named) {
                groups.addAll(named.names());
            }
        }
        node.complete(rule);
    }

    /** Works out with which words a match can begin, so that most places of a text are passed over at once. */
    void index(TimeLexicon lexicon, Function<String, PatternTrie> groupNamed) {
        addFirsts(lexicon, groupNamed, new HashSet<>(), this);
    }

    private void addFirsts(
            TimeLexicon lexicon, Function<String, PatternTrie> groupNamed, Set<String> visited, PatternTrie from) {
        for (Step step : from.root.steps().toList()) {
            Step.Test test = step.test();
            if (step.absent()) {
                anyFirst = true;
            } else if (test instanceof Step.Word word) {
                firsts.add(word.folded());
            } else if (test instanceof Step.WordClass named) {
                firsts.addAll(lexicon.firstWords(named.name()));
            } else if (test instanceof Step.Shaped shaped) {
                anyFirst |= !shaped.shape().numeric();
                firsts.addAll(lexicon.firstWords("number"));
            } else if (test instanceof Step.Groups groups) {
                groups.names().stream()
                        .filter(visited::add)
                        .forEach(name -> addFirsts(lexicon, groupNamed, visited, groupNamed.apply(name)));
            }
        }
    }

    boolean mayStartWith(Piece piece) {
        return anyFirst || piece.digits() || firsts.contains(piece.folded());
    }

    Node root() {
        return root;
    }

    /** The groups that its steps refer to. */
    Set<String> groups() {
        return groups;
    }
}
