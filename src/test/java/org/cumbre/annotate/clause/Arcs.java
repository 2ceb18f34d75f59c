package org.cumbre.annotate.clause;

import java.util.Arrays;
import java.util.List;

/** A tree in the making: takes no arc that closes a circle, and the first of two for a word. */
final class Arcs {

    private final int[] heads;
    private final String[] relations;

    Arcs(int size) {
        heads = new int[size];
        relations = new String[size];
        Arrays.fill(heads, -1);
        Arrays.fill(relations, "dep");
    }

    void tie(int word, int head, String relation) {
        int ancestor = head;
        while (ancestor >= 0 && ancestor != word) {
            ancestor = heads[ancestor];
        }
        if (heads[word] < 0 && head >= 0 && ancestor != word) {
            heads[word] = head;
            relations[word] = relation;
        }
    }

    /** What hangs on one word hangs on another. */
    void move(int from, int to) {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == from && word != to) {
                heads[word] = -1;
                tie(word, to, relations[word]);
            }
        }
    }

    int head(int word) {
        return heads[word];
    }

    String relation(int word) {
        return relations[word];
    }

    /** Up the arcs of one relation. */
    int first(int word, String relation) {
        int up = word;
        while (heads[up] >= 0 && relations[up].equals(relation)) {
            up = heads[up];
        }
        return up;
    }

    boolean tied(int word) {
        return heads[word] >= 0;
    }

    boolean has(int head, String relation) {
        for (int word = 0; word < heads.length; word++) {
            if (heads[word] == head && relations[word].equals(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The whole tree; what hangs nowhere hangs on its root. */
    Parse parse(int root, java.util.function.IntFunction<String> looseRelation) {
        for (int word = 0; word < heads.length; word++) {
            if (word != root) {
                tie(word, root, looseRelation.apply(word));
            }
        }
        if (root >= 0) {
            relations[root] = "root";
        }
        return new Parse(Arrays.stream(heads).boxed().toList(), List.of(relations));
    }
}
