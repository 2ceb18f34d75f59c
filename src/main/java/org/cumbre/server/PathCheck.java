package org.cumbre.server;

import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_OneOrMore1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.P_ReverseLink;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.P_ZeroOrOne;
import org.apache.jena.sparql.path.Path;

/**
 * Tells property paths that find an end from those that do not. A repeated path is followed without looking at the clock, so that what it
 * may visit must be few: it goes forward only, repeats once, and has one end given.
 */
final class PathCheck {

    private PathCheck() {}

    /** @param open both ends are variables */
    static boolean ends(Path path, boolean open) {
        if (path instanceof P_ZeroOrMore1 repeated) {
            return !open && forward(repeated.getSubPath());
        } else if (path instanceof P_OneOrMore1 repeated) {
            return !open && forward(repeated.getSubPath());
        } else if (path instanceof P_ZeroOrOne optional) {
            return ends(optional.getSubPath(), open);
        } else if (path instanceof P_Inverse inverse) {
            return ends(inverse.getSubPath(), open);
        } else if (path instanceof P_Seq sequence) {
            return ends(sequence.getLeft(), open) && ends(sequence.getRight(), open);
        } else if (path instanceof P_Alt choice) {
            return ends(choice.getLeft(), open) && ends(choice.getRight(), open);
        }
        return path instanceof P_Link || path instanceof P_ReverseLink || isNegation(path);
    }

    private static boolean isNegation(Path path) {
        return path instanceof org.apache.jena.sparql.path.P_NegPropSet;
    }

    /** Single properties, one after another or one of several. */
    private static boolean forward(Path path) {
        if (path instanceof P_Path2 two && (path instanceof P_Seq || path instanceof P_Alt)) {
            return forward(two.getLeft()) && forward(two.getRight());
        }
        return path instanceof P_Link || path instanceof P_ReverseLink;
    }
}
