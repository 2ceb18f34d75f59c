package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Claim;

/**
 * The mode of a claim or one of its contexts, and the words that gave it.
 *
 * @param value its name, such as "phone" or "military"
 * @param words of the text, or what stood in for them, such as "three parties"
 */
public record Facet(Kind kind, String value, String words) {

    /** How it is done, or what it is about. */
    public enum Kind {
        MODE("mode"),
        CONTEXT("context");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** The claim with its mode and contexts. */
    static Claim applied(List<Facet> facets, Claim claim) {
        Optional<String> mode = facets.stream()
                .filter(facet -> facet.kind == Kind.MODE)
                .map(Facet::value)
                .findFirst();
        List<String> contexts = facets.stream()
                .filter(facet -> facet.kind == Kind.CONTEXT)
                .map(Facet::value)
                .sorted()
                .toList();
        return claim.as(mode, contexts);
    }
}
