package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** A sentence and its dependency tree, with the ways through it that grammar needs. */
public final class Tree {

    private static final Set<String> AUXILIARY = Set.of("aux", "cop");
    private static final Set<String> NAME_PARTS = Set.of("flat", "fixed", "compound");

    private final Sentence sentence;
    private final Parse parse;
    private final String[] relations;
    private final boolean[] predicates;
    private final List<List<Integer>> children = new ArrayList<>();

    public Tree(Sentence sentence, Parse parse) {
        if (sentence.size() != parse.size()) {
            throw new IllegalArgumentException(sentence.size() + " tokens, " + parse.size() + " heads");
        }
        this.sentence = sentence;
        this.parse = parse;
        this.relations = new String[parse.size()];
        this.predicates = new boolean[parse.size()];
        for (int i = 0; i < parse.size(); i++) {
            children.add(new ArrayList<>(2));
            relations[i] = plain(parse.relation(i));
            predicates[i] = predicate(sentence.token(i), parse.relation(i), relations[i]);
        }
        for (int i = 0; i < parse.size(); i++) {
            if (parse.head(i) >= 0) {
                children.get(parse.head(i)).add(i);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    public int size() {
        return sentence.size();
    }

    public int head(int index) {
        return parse.head(index);
    }

    /** The relation without its subtype. */
    public String relation(int index) {
        return relations[index];
    }

    private static String plain(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    public List<Integer> children(int index) {
        return children.get(index);
    }

    public List<Integer> children(int index, String relation) {
        List<Integer> found = new ArrayList<>();
        for (Integer child : children(index)) {
            if (relation(child).equals(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    public boolean hasChildLemma(int index, String relation, String lemma) {
        return children(index, relation).stream().anyMatch(child -> token(child).hasLemma(lemma));
    }

    /** The word is a verb, or a participle that heads a clause of its own. */
    public boolean predicate(int index) {
        return predicates[index];
    }

    private static boolean predicate(Token token, String relation, String plain) {
        if (relation.equals(Parse.TIME)) {
            return false; // "hace una semana"
        }
        return token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX) && !AUXILIARY.contains(plain);
    }

    public boolean participle(int index) {
        return token(index).morphology().form() == VerbForm.PARTICIPLE;
    }

    /** The nearest predicate above a word; -1 if there is none. */
    public int governor(int index) {
        int up = head(index);
        for (int steps = 0; up >= 0 && steps < size(); steps++) {
            if (predicate(up)) {
                return up;
            }
            up = head(up);
        }
        return -1;
    }

    /** The heads of a coordination that starts with a word: itself and its conjuncts, as deep as they nest. */
    public List<Integer> conjuncts(int index) {
        List<Integer> all = new ArrayList<>();
        all.add(index);
        for (int child : children(index)) {
            if (relation(child).equals("conj") && !predicate(child) && samePreposition(index, child)) {
                all.addAll(conjuncts(child));
            }
        }
        return all;
    }

    /** "con Xi y con Modi" is one list, "con Xi y según el Kremlin" is not. */
    private boolean samePreposition(int first, int conjunct) {
        List<Integer> own = children(conjunct, "case");
        List<Integer> shared = children(first, "case");
        return own.isEmpty()
                || !shared.isEmpty()
                        && token(own.get(0)).lemma().equals(token(shared.get(0)).lemma());
    }

    /** The word and all that depends on it, in order of the text. */
    public List<Integer> subtree(int index) {
        List<Integer> all = new ArrayList<>();
        collect(index, all);
        all.sort(Integer::compare);
        return all;
    }

    private void collect(int index, List<Integer> into) {
        into.add(index);
        for (int child : children(index)) {
            collect(child, into);
        }
    }

    /** Part of a name or fixed phrase whose head is another word. */
    public boolean namePart(int index) {
        return NAME_PARTS.contains(relation(index));
    }

    /** Some word from the first to before the second. */
    public boolean between(int from, int to, java.util.function.IntPredicate test) {
        for (int i = Math.max(0, from); i < Math.min(to, size()); i++) {
            if (test.test(i)) {
                return true;
            }
        }
        return false;
    }
}
