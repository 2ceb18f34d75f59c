package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cumbre.text.Morphology;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Reads tense, voice, negation and modals of a verb from its auxiliaries. */
final class VerbGroupReader {

    private static final Set<String> NEGATING = Set.of("cc", "det", "advmod");

    private final Tree tree;
    private final Grammar grammar;

    VerbGroupReader(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
    }

    VerbGroup read(int verb) {
        List<Integer> auxiliaries = new ArrayList<>(tree.children(verb, "aux"));
        auxiliaries.addAll(tree.children(verb, "cop"));
        auxiliaries.removeIf(auxiliary -> apart(auxiliary, verb));
        auxiliaries.sort(Integer::compare);
        if (auxiliaries.isEmpty() && borrowsAuxiliaries(verb)) {
            auxiliaries.addAll(tree.children(tree.head(verb), "aux"));
        }
        Morphology own = tree.token(verb).morphology();
        Morphology finite = own;
        boolean perfect = false;
        boolean passive = own.form() == VerbForm.PARTICIPLE && auxiliaries.isEmpty();
        List<String> modals = new ArrayList<>();
        for (int i = auxiliaries.size() - 1; i >= 0; i--) {
            Token auxiliary = tree.token(auxiliaries.get(i));
            if (auxiliary.morphology().form() != VerbForm.NONE || finite == own) {
                finite = auxiliary.morphology();
            }
            if (auxiliary.hasLemma("haber")) {
                perfect = true;
            } else if (grammar.passiveAuxiliary(auxiliary.lemma())) {
                passive |= own.form() == VerbForm.PARTICIPLE;
            } else if (!auxiliary.hasLemma("estar")) {
                modals.add(0, auxiliary.lemma());
            }
        }
        outerModals(verb, modals);
        return new VerbGroup(
                finite.form(),
                finite.mood(),
                finite.tense(),
                perfect,
                passive,
                reflexive(verb, auxiliaries),
                negated(verb),
                modals,
                finite.person(),
                finite.number());
    }

    /** An auxiliary beyond a comma is another clause's. */
    private boolean apart(int auxiliary, int verb) {
        return tree.between(auxiliary, verb, i -> tree.token(i).form().equals(","));
    }

    /** "ha condenado y pedido": the second participle shares the first one's auxiliary. */
    private boolean borrowsAuxiliaries(int verb) {
        return tree.relation(verb).equals("conj") && tree.participle(verb) && tree.participle(tree.head(verb));
    }

    /** Modals that head the clause themselves: "quiere reunirse", "prevé viajar". */
    private void outerModals(int verb, List<String> modals) {
        int below = verb;
        for (int up = tree.head(verb); up >= 0 && modals.size() < 4; up = tree.head(up)) {
            boolean complement = Set.of("xcomp", "ccomp", "obj", "csubj", "obl").contains(tree.relation(below));
            boolean infinitive = tree.token(below).morphology().form() == VerbForm.INFINITIVE;
            if (!complement || !infinitive || !grammar.modal(tree.token(up).lemma())) {
                return;
            }
            modals.add(0, tree.token(up).lemma());
            below = up;
        }
    }

    private boolean reflexive(int verb, List<Integer> auxiliaries) {
        if (clitic(verb) || auxiliaries.stream().anyMatch(this::clitic)) {
            return true;
        }
        int first = auxiliaries.isEmpty() ? verb : Math.min(verb, auxiliaries.get(0));
        if (first > 0 && reflexivePronoun(first - 1)) {
            return true;
        }
        return tree.children(verb).stream()
                .anyMatch(child -> tree.relation(child).equals("expl") && reflexivePronoun(child));
    }

    private boolean clitic(int verb) {
        String clitics = tree.token(verb).morphology().clitics();
        return clitics.startsWith("se") || clitics.equals("nos");
    }

    private boolean reflexivePronoun(int index) {
        Token token = tree.token(index);
        return token.is(PartOfSpeech.PRON)
                && grammar.reflexivePronoun(token.form().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean negated(int verb) {
        for (int child : tree.children(verb)) {
            Token token = tree.token(child);
            boolean negates = grammar.negator(token.lemma()) && !harmless(child);
            if (child < verb && (negates || tree.relation(child).equals("nsubj") && nobody(child))) {
                return true;
            }
        }
        int before = verb - 1;
        while (before >= 0
                && (tree.token(before).is(PartOfSpeech.AUX)
                        || tree.token(before).is(PartOfSpeech.PRON))) {
            before--;
        }
        return before >= 0 && grammar.negator(tree.token(before).lemma()) && !harmless(before);
    }

    /** "ni Brasil ni Chile", "ningún país" */
    private boolean nobody(int subject) {
        return tree.children(subject).stream()
                .anyMatch(word -> word < subject
                        && NEGATING.contains(tree.relation(word))
                        && grammar.negator(tree.token(word).lemma()));
    }

    private boolean harmless(int negator) {
        return negator + 1 < tree.size()
                && grammar.harmlessAfterNegator(tree.token(negator + 1).lemma());
    }
}
