package org.cumbre.annotate.clause.transition;

import java.util.ArrayList;
import java.util.List;

/** A complete tree without relations, as the labeller sees it: who depends on whom, in order of the text. */
final class TreeView {

    private final int[] heads;
    private final List<List<Integer>> children = new ArrayList<>();

    TreeView(int[] heads) {
        this.heads = heads;
        for (int i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
    }

    int size() {
        return heads.length;
    }

    int head(int word) {
        return word < 0 ? ParserState.NONE : heads[word];
    }

    List<Integer> children(int word) {
        return word < 0 ? List.of() : children.get(word);
    }

    /** The sibling before (-1) or after (1) a word. */
    int sibling(int word, int step) {
        List<Integer> siblings = children(head(word));
        int index = siblings.indexOf(word) + step;
        return index >= 0 && index < siblings.size() && heads[word] >= 0 ? siblings.get(index) : ParserState.NONE;
    }

    /** The first dependent of a word that is a preposition or conjunction in front of it; else none. */
    int marker(int word, Attributes words) {
        for (int child : children(word)) {
            if (child < word && words.introduces(child)) {
                return child;
            }
        }
        return ParserState.NONE;
    }

    /** The dependents of a word that belong to a verb group: auxiliaries and unstressed pronouns, as one hash. */
    int verbGroup(int word, Attributes words) {
        int hash = 0;
        for (int child : children(word)) {
            if (words.groups(child)) {
                hash = hash * 31 + words.lemma(child);
            }
        }
        return hash;
    }
}
