package org.cumbre.annotate.clause;

import java.util.List;

/**
 * A phrase that belongs to a predicate.
 *
 * @param slot its function: "subject", "object", a preposition such as "con", or for nouns "adj" and "possessive"
 * @param head token that heads the phrase
 * @param heads heads of all parts of a coordination, the first one included
 * @param direct depends on the predicate itself; otherwise it stands deeper in the same clause, or is shared with another clause
 */
public record Argument(String slot, int head, List<Integer> heads, boolean direct) {

    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String ADJECTIVE = "adj";
    public static final String POSSESSIVE = "possessive";

    public Argument {
        heads = List.copyOf(heads);
    }

    Argument as(String other, boolean stillDirect) {
        return new Argument(other, head, heads, stillDirect);
    }
}
