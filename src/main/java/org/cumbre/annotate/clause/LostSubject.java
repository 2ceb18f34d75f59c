package org.cumbre.annotate.clause;

import java.util.List;
import java.util.Set;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Mends the subject of a finite verb: one that the parser has tied to another word, and one to which it has tied too much. */
final class LostSubject {

    private static final Set<String> TAKEN = Set.of("nsubj", "obj", "iobj", "conj");

    /** "Según Kiev, Rusia habría desplegado": behind a comma these begin something new. */
    private static final Set<String> BEHIND_COMMA = Set.of("appos", "flat");

    private static final Set<String> NOUN_PARTS = Set.of("flat", "nmod", "compound", "appos");

    private final Tree tree;
    private final Grammar grammar;

    LostSubject(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
    }

    /** Head of the noun phrase that stands right before the verb, or opens the sentence; -1 if there is none. */
    int before(int verb, VerbGroup group) {
        int adjacent = adjacent(verb);
        if (adjacent >= 0 && fits(adjacent, group)) {
            return adjacent;
        }
        int above = top(verb);
        boolean opens = above >= 0 && tree.children(verb, "mark").isEmpty() && !relative(verb);
        return opens && fits(above, group) ? above : -1;
    }

    /** "Con su rival, Pakistán, la India mantiene": of names that only a comma joins, a singular verb has the last. */
    void keepNearest(List<Argument> arguments, VerbGroup group, int verb) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            List<Integer> heads = argument.heads();
            int last = heads.get(heads.size() - 1);
            boolean joined =
                    heads.stream().anyMatch(head -> !tree.children(head, "cc").isEmpty());
            if (argument.slot().equals(Argument.SUBJECT)
                    && heads.size() > 1
                    && last < verb
                    && !joined
                    && group.finite()
                    && group.number() == GrammaticalNumber.SINGULAR) {
                arguments.set(i, new Argument(Argument.SUBJECT, last, List.of(last), true));
            }
        }
    }

    /** "Mugabe, presidente de Zimbabue, y el MDC, la mayor fuerza, han pactado": a verb in the plural has both, what stands beside them apart. */
    void join(List<Argument> arguments, VerbGroup group, int verb) {
        List<Argument> subjects = arguments.stream()
                .filter(argument -> argument.slot().equals(Argument.SUBJECT))
                .toList();
        boolean single = !subjects.isEmpty()
                && subjects.stream()
                        .allMatch(subject -> subject.head() < verb
                                && subject.heads().size() == 1
                                && tree.token(subject.head()).morphology().number() != GrammaticalNumber.PLURAL);
        if (!single || !group.finite() || group.number() != GrammaticalNumber.PLURAL) {
            return;
        }
        int first = subjects.stream().mapToInt(Argument::head).min().orElse(verb);
        int second = subjects.size() == 2 && joined(subjects) ? subjects.get(1).head() : secondOf(first, verb);
        if (second >= 0 && second != first) {
            arguments.removeAll(subjects);
            arguments.add(new Argument(Argument.SUBJECT, first, List.of(first, second), true));
        }
    }

    /** "El Gobierno colombiano y el ELN": a conjunction stands before the second. */
    private boolean joined(List<Argument> subjects) {
        int from = subjects.get(0).head();
        int to = subjects.get(1).head();
        return tree.between(from + 1, to, i -> tree.token(i).is(PartOfSpeech.CCONJ))
                && !tree.between(from + 1, to, i -> tree.token(i).form().equals(","));
    }

    /** The noun behind a comma and a conjunction; -1 if there is none before the verb. */
    private int secondOf(int first, int verb) {
        for (int at = verb - 2; at > first + 1; at--) {
            if (tree.token(at).is(PartOfSpeech.CCONJ)
                    && tree.token(at - 1).form().equals(",")) {
                int noun = at + 1;
                while (noun < verb && !tree.token(noun).pos().nominal()) {
                    if (!tree.token(noun).is(PartOfSpeech.DET)
                            && !tree.token(noun).is(PartOfSpeech.ADJ)) {
                        return -1;
                    }
                    noun++;
                }
                return noun < verb ? noun : -1;
            }
        }
        return -1;
    }

    /** "la llamada que sostuvieron Macron y Putin", "la reunión que mantuvo Putin": who does it stands behind the verb, and the pronoun for what. */
    void behindRelative(List<Argument> arguments, VerbGroup group, int verb) {
        int pronoun = -1;
        int noun = -1;
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            Token head = tree.token(argument.head());
            if (argument.slot().equals(Argument.SUBJECT) && grammar.relativePronoun(head.lemma())) {
                pronoun = i;
            } else if (argument.slot().equals(Argument.OBJECT)
                    && argument.head() > verb
                    && head.pos().nominal()
                    && tree.children(argument.head(), "case").isEmpty()) {
                noun = i;
            }
        }
        boolean open = pronoun >= 0 && noun >= 0 && group.finite() && !group.passive() && tree.head(verb) >= 0;
        if (open && doer(arguments.get(noun), group, verb)) {
            arguments.set(pronoun, arguments.get(pronoun).as(Argument.OBJECT, true));
            arguments.set(noun, arguments.get(noun).as(Argument.SUBJECT, true));
        }
    }

    /** The phrase behind the verb agrees with it, and what the clause belongs to does not, or is what a name does. */
    private boolean doer(Argument noun, VerbGroup group, int verb) {
        GrammaticalNumber told = number(tree.head(verb), tree.conjuncts(tree.head(verb)));
        GrammaticalNumber behind = number(noun.head(), noun.heads());
        boolean agrees = behind == GrammaticalNumber.NONE || behind == group.number();
        boolean other = told != GrammaticalNumber.NONE && told != group.number();
        boolean name = tree.token(noun.head()).is(PartOfSpeech.PROPN)
                && grammar.light(tree.token(verb).lemma());
        return agrees && (other || name);
    }

    private GrammaticalNumber number(int head, List<Integer> heads) {
        return heads.size() > 1
                ? GrammaticalNumber.PLURAL
                : tree.token(head).morphology().number();
    }

    /** The noun before the verb that the parser made the root of the sentence, with the verb in its phrase; -1 if it is none. */
    private int top(int verb) {
        int up = tree.head(verb);
        while (up >= 0 && tree.head(up) >= 0 && !tree.predicate(up)) {
            up = tree.head(up);
        }
        return up >= 0 && up < verb && tree.head(up) < 0 && !tree.predicate(up) ? up : -1;
    }

    /** The head of the noun phrase that ends before the verb, past what belongs to the verb: "el propio Suárez las había atribuido". */
    private int adjacent(int verb) {
        int at = verb - 1;
        while (at >= 0 && ofVerb(at)) {
            at--;
        }
        if (at < 0 || !tree.token(at).pos().nominal()) {
            return -1;
        }
        while (partOf(at)) {
            at = tree.head(at);
        }
        return at;
    }

    /** The word belongs to a noun phrase whose head stands before it, and no comma parts the two. */
    private boolean partOf(int at) {
        int head = tree.head(at);
        return head >= 0
                && head < at
                && !tree.predicate(head)
                && NOUN_PARTS.contains(tree.relation(at))
                && !(BEHIND_COMMA.contains(tree.relation(at)) && apart(head, at));
    }

    /** A comma stands between the two. */
    private boolean apart(int from, int to) {
        return tree.between(from, to, i -> tree.token(i).form().equals(","));
    }

    private boolean ofVerb(int at) {
        Token token = tree.token(at);
        return token.is(PartOfSpeech.AUX)
                || grammar.reflexivePronoun(token.form())
                || grammar.objectPronoun(token.form())
                || grammar.negator(token.lemma());
    }

    private boolean fits(int noun, VerbGroup group) {
        Token token = tree.token(noun);
        GrammaticalNumber number = number(noun, tree.conjuncts(noun));
        return token.pos().nominal()
                && !TAKEN.contains(tree.relation(noun))
                && tree.children(noun, "case").isEmpty()
                && !grammar.timeNoun(token.lemma())
                && (number == GrammaticalNumber.NONE || number == group.number());
    }

    private boolean relative(int verb) {
        return tree.children(verb).stream()
                .anyMatch(child -> child < verb
                        && grammar.relativePronoun(tree.token(child).lemma()));
    }
}
