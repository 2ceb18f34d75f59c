package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.language.LanguagePack;

/** Reads how what a claim tells is done, and what it is about: the last stage of coding, which changes nothing else of the claim. */
final class FacetReader {

    private final ModeReader modes;
    private final ContextReader contexts;

    private FacetReader(ModeReader modes, ContextReader contexts) {
        this.modes = modes;
        this.contexts = contexts;
    }

    /** @throws IllegalArgumentException at the first fault of the language's tables; names file and line */
    static FacetReader read(LanguagePack pack, List<Rule> rules) {
        return new FacetReader(ModeReader.read(pack, rules), ContextReader.read(pack));
    }

    ModeReader modes() {
        return modes;
    }

    ContextReader contexts() {
        return contexts;
    }

    /** Its mode first, if it has one, then its contexts. */
    List<Facet> read(Told told) {
        List<Facet> facets = new ArrayList<>();
        modes.mode(told).ifPresent(facets::add);
        facets.addAll(contexts.contexts(told));
        return facets;
    }
}
