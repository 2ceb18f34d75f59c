package org.cumbre.annotate.clause;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The dependency tree of a sentence.
 *
 * @param heads for each token the index of the token it depends on; -1 for a root
 * @param relations for each token its relation to its head, in terms of Universal Dependencies, such as "nsubj"
 */
public record Parse(List<Integer> heads, List<String> relations) {

    /** Relation of a bare time to its verb: "se reunieron el lunes". */
    public static final String TIME = "obl:tmod";

    public Parse {
        if (heads.size() != relations.size()) {
            throw new IllegalArgumentException(heads.size() + " heads, " + relations.size() + " relations");
        }
        heads = List.copyOf(heads);
        relations = List.copyOf(relations);
    }

    public int head(int token) {
        return heads.get(token);
    }

    public String relation(int token) {
        return relations.get(token);
    }

    public int size() {
        return heads.size();
    }

    /** The tokens that depend directly on one, in order of the text. */
    public List<Integer> children(int token) {
        return IntStream.range(0, size())
                .filter(other -> heads.get(other) == token)
                .boxed()
                .toList();
    }
}
