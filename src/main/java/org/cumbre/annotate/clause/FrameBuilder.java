package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Builds the frames of one sentence: first each predicate with its own arguments, then what clauses share. */
final class FrameBuilder {

    private static final Set<String> NOMINAL =
            Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos", "dep", "advmod", "csubj");

    private static final int LONGEST_PREPOSITION = 3;

    private final Tree tree;
    private final Grammar grammar;
    private final VerbGroupReader verbs;
    private final LostSubject lostSubject;

    FrameBuilder(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
        this.verbs = new VerbGroupReader(tree, grammar);
        this.lostSubject = new LostSubject(tree, grammar);
    }

    List<Frame> frames() {
        Map<Integer, Frame> frames = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            if (tree.predicate(i) || verbalParticiple(i)) {
                frames.put(i, verbFrame(i));
                order.add(i);
            } else if ((tree.token(i).pos().nominal() || tree.token(i).is(PartOfSpeech.ADJ)) && !insidePreposition(i)) {
                frames.put(i, nounFrame(i));
                order.add(i);
            }
        }
        new SharedSubjects(tree, grammar).complete(frames);
        return order.stream().map(frames::get).collect(Collectors.toList());
    }

    /** "de acuerdo con" tells of no agreement: the noun between two prepositions that make one with it. */
    private boolean insidePreposition(int noun) {
        return noun > 0
                && noun + 1 < tree.size()
                && tree.token(noun - 1).is(PartOfSpeech.ADP)
                && grammar.complexPreposition(IntStream.rangeClosed(noun - 1, noun + 1)
                                .mapToObj(i -> tree.token(i).form().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("_")))
                        .isPresent();
    }

    /** A participle tagged as an adjective still governs: "el acuerdo firmado por ambos". */
    private boolean verbalParticiple(int index) {
        return tree.token(index).is(PartOfSpeech.ADJ) && tree.participle(index);
    }

    private Frame verbFrame(int verb) {
        VerbGroup group = verbs.read(verb);
        List<Argument> arguments = new ArrayList<>();
        for (int child : tree.children(verb)) {
            if (NOMINAL.contains(tree.relation(child)) && !tree.predicate(child)) {
                arguments.addAll(arguments(child, group, verb));
            }
        }
        lostSubject.behindRelative(arguments, group, verb);
        lostSubject.join(arguments, group, verb);
        oneSubject(arguments, verb);
        lostSubject.keepNearest(arguments, group, verb);
        if (group.passive()) {
            antecedent(verb, group, arguments);
        }
        missingSubject(arguments, group, verb);
        looseArguments(verb, verb, arguments);
        return new Frame(
                tree.sentence().index(),
                verb,
                tree.token(verb).lemma(),
                true,
                group,
                arguments,
                tree.governor(verb),
                link(verb),
                marker(verb));
    }

    /** A direct object with its personal "a" stands in the slots of both. */
    private List<Argument> arguments(int child, VerbGroup group, int verb) {
        String slot = slot(child, group, verb);
        List<Integer> heads = tree.conjuncts(child);
        List<Argument> arguments = new ArrayList<>();
        boolean core = Set.of("obj", "iobj").contains(tree.relation(child));
        if (core && slot.equals("a") && !group.passive() && tree.token(child).pos() != PartOfSpeech.PRON) {
            arguments.add(new Argument(Argument.OBJECT, child, heads, true));
        }
        arguments.add(new Argument(slot, child, heads, true));
        return arguments;
    }

    /**
     * Keeps one subject: of those before the verb the nearest, else the first behind it. One behind the verb after one before it is the
     * object ("Rusia invadió Ucrania" taken for a list), if there is none.
     */
    private static void oneSubject(List<Argument> arguments, int verb) {
        List<Argument> subjects = arguments.stream()
                .filter(a -> a.slot().equals(Argument.SUBJECT))
                .toList();
        if (subjects.size() < 2) {
            return;
        }
        Argument kept = subjects.stream()
                .filter(a -> a.head() < verb)
                .reduce((first, second) -> second)
                .orElse(subjects.get(0));
        boolean object = arguments.stream().anyMatch(a -> a.slot().equals(Argument.OBJECT));
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            if (argument.slot().equals(Argument.SUBJECT) && argument != kept) {
                boolean behind = kept.head() < verb && argument.head() > verb && !object;
                arguments.set(i, argument.as(behind ? Argument.OBJECT : "dep", true));
                object |= behind;
            }
        }
    }

    /** A bare noun phrase that is no time is the subject of a finite verb that has none, whatever the parser calls it. */
    private void missingSubject(List<Argument> arguments, VerbGroup group, int verb) {
        String open = group.passive() ? Argument.OBJECT : Argument.SUBJECT;
        boolean taken = arguments.stream().anyMatch(a -> a.slot().equals(open));
        if (taken || !group.finite()) {
            return;
        }
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            Token head = tree.token(argument.head());
            boolean bare = Set.of("obl", "nmod", "dep", "appos").contains(argument.slot())
                    && head.pos().nominal();
            boolean agrees = argument.heads().size() > 1
                    ? group.number() == GrammaticalNumber.PLURAL
                    : head.morphology().number() == GrammaticalNumber.NONE
                            || head.morphology().number() == group.number();
            if (bare && agrees && !grammar.timeNoun(head.lemma())) {
                arguments.set(i, argument.as(open, true));
                return;
            }
        }
        int lost = lostSubject.before(verb, group);
        if (lost >= 0 && arguments.stream().noneMatch(a -> a.heads().contains(lost))) {
            arguments.add(new Argument(open, lost, tree.conjuncts(lost), true));
        }
    }

    /** The noun that a participle modifies undergoes it. */
    private void antecedent(int verb, VerbGroup group, List<Argument> arguments) {
        String relation = tree.relation(verb);
        int head = tree.head(verb);
        boolean modifies = Set.of("acl", "amod").contains(relation) && head >= 0 && !group.finite();
        if (modifies && arguments.stream().noneMatch(a -> a.slot().equals(Argument.OBJECT))) {
            arguments.add(new Argument(Argument.OBJECT, head, tree.conjuncts(head), true));
        }
    }

    private String slot(int child, VerbGroup group, int verb) {
        String preposition = preposition(child);
        String relation = tree.relation(child);
        if (group.passive()) {
            if (grammar.agentPrepositions().contains(preposition)) {
                return Argument.SUBJECT;
            }
            if (preposition.isEmpty()
                    && Set.of("nsubj", "obj").contains(relation)
                    && (relation.equals("nsubj") || child < verb)) {
                return Argument.OBJECT;
            }
        }
        if (relation.equals("nsubj") || relation.equals("csubj")) {
            boolean time =
                    preposition.isEmpty() && grammar.timeNoun(tree.token(child).lemma());
            boolean bare = preposition.isEmpty() || preposition.equals("entre");
            return time ? "obl" : bare ? Argument.SUBJECT : preposition;
        }
        if (preposition.isEmpty()) {
            return Set.of("obj", "iobj").contains(relation) && !reflexive(child) ? object(child) : relation;
        }
        return preposition;
    }

    private String object(int child) {
        String form = tree.token(child).form().toLowerCase(Locale.ROOT);
        return grammar.recipientPronoun(form) ? "a" : Argument.OBJECT;
    }

    private boolean reflexive(int child) {
        return tree.token(child).form().equalsIgnoreCase("se");
    }

    /** The preposition of a phrase, those of several words joined by underscores; empty if it has none. */
    private String preposition(int head) {
        for (int child : tree.children(head)) {
            if (tree.relation(child).equals("case") && child < head) {
                Optional<String> complex = complexPreposition(child, head);
                if (complex.isPresent()) {
                    return complex.get();
                }
                StringBuilder words = new StringBuilder(tree.token(child).lemma());
                tree.children(child, "fixed")
                        .forEach(word ->
                                words.append('_').append(tree.token(word).lemma()));
                return words.toString();
            }
        }
        return before(head);
    }

    /** "de acuerdo con", tied to another word: the words before the phrase that say whose word it is; empty if there are none. */
    private String before(int head) {
        int start = head;
        while (start > 0
                && tree.head(start - 1) == head
                && (tree.token(start - 1).is(PartOfSpeech.DET)
                        || tree.token(start - 1).is(PartOfSpeech.ADJ))) {
            start--;
        }
        for (int length = LONGEST_PREPOSITION;
                length > 1 && tree.token(head).pos().nominal();
                length--) {
            if (start >= length) {
                Optional<String> known = grammar.complexPreposition(IntStream.range(start - length, start)
                        .mapToObj(i -> tree.token(i).form().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("_")));
                if (known.filter(grammar::according).isPresent()) {
                    return known.get();
                }
            }
        }
        return "";
    }

    /** "en contra de", wherever the parser ties its words: the known preposition of several words that starts or ends at a word. */
    private Optional<String> complexPreposition(int word, int head) {
        for (int length = LONGEST_PREPOSITION; length > 1; length--) {
            for (int start : new int[] {word, word - length + 1}) {
                if (start >= 0 && start + length <= head) {
                    String joined = IntStream.range(start, start + length)
                            .mapToObj(i -> tree.token(i).form().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining("_"));
                    Optional<String> known = grammar.complexPreposition(joined);
                    if (known.isPresent()) {
                        return known;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Phrases with a preposition that hang deeper in the same clause: the parser often ties them to the nearest noun. */
    private void looseArguments(int node, int verb, List<Argument> into) {
        for (int child : tree.children(node)) {
            if (tree.predicate(child) || verbalParticiple(child)) {
                continue;
            }
            boolean nominal =
                    tree.token(child).pos().nominal() || tree.token(child).is(PartOfSpeech.PRON);
            if (node != verb && nominal && !tree.namePart(child)) {
                String preposition = preposition(child);
                boolean ofObject =
                        preposition.equals("de") && tree.relation(node).equals("obj");
                if (!preposition.isEmpty() && (ofObject || !preposition.equals("de"))) {
                    into.add(new Argument(preposition, child, tree.conjuncts(child), false));
                }
            }
            looseArguments(child, verb, into);
        }
    }

    private Frame nounFrame(int noun) {
        List<Argument> arguments = new ArrayList<>();
        for (int child : tree.children(noun)) {
            Token token = tree.token(child);
            String relation = tree.relation(child);
            if (relation.equals("det") && grammar.possessivePronoun(token.lemma())) {
                arguments.add(new Argument(Argument.POSSESSIVE, child, List.of(child), true));
            } else if (relation.equals("amod") || (token.is(PartOfSpeech.ADJ) && relation.equals("appos"))) {
                arguments.add(new Argument(Argument.ADJECTIVE, child, tree.conjuncts(child), true));
            } else if (NOMINAL.contains(relation) && !tree.predicate(child)) {
                String preposition = preposition(child);
                arguments.add(new Argument(
                        preposition.isEmpty() ? relation : preposition, child, tree.conjuncts(child), true));
            }
        }
        looseArguments(noun, noun, arguments);
        return new Frame(
                tree.sentence().index(),
                noun,
                tree.token(noun).lemma(),
                false,
                VerbGroup.NONE,
                arguments,
                tree.governor(noun),
                link(noun),
                "");
    }

    private String link(int index) {
        String preposition = preposition(index);
        return switch (tree.relation(index)) {
            case "nsubj", "csubj" -> "subject";
            case "obj" -> preposition.isEmpty() ? "object" : preposition;
            case "ccomp", "xcomp" -> "clause";
            case "acl" -> "relative";
            case "advcl" -> "adverbial";
            case "conj" -> "conj";
            case "parataxis" -> "parataxis";
            case "obl", "nmod", "iobj" -> preposition.isEmpty() ? tree.relation(index) : preposition;
            default -> tree.relation(index);
        };
    }

    private String marker(int verb) {
        StringBuilder marker = new StringBuilder();
        for (int child : tree.children(verb)) {
            String relation = tree.relation(child);
            if ((relation.equals("mark") || relation.equals("case")) && child < verb) {
                marker.append(marker.isEmpty() ? "" : " ")
                        .append(tree.token(child).lemma());
            }
        }
        if (marker.isEmpty()
                && verb > 0
                && tree.token(verb).morphology().form() == VerbForm.INFINITIVE
                && tree.token(verb - 1).is(PartOfSpeech.ADP)) {
            marker.append(tree.token(verb - 1).lemma());
        }
        return marker.toString();
    }
}
