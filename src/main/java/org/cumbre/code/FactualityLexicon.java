package org.cumbre.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cumbre.language.LanguagePack;

/** What words do to the events under them: {@code factuality.tsv} of a language pack. */
final class FactualityLexicon {

    private final Map<String, Effect> effects = new HashMap<>();

    static FactualityLexicon read(LanguagePack pack) {
        FactualityLexicon lexicon = new FactualityLexicon();
        for (LanguagePack.Line line : pack.lines("factuality.tsv")) {
            String[] cells = line.text().split("\t");
            if (cells.length != 2) {
                throw line.fault("expected lemma, tab, status");
            }
            try {
                lexicon.effects.put(
                        cells[0].strip(), Effect.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw line.fault("unknown status " + cells[1]);
            }
        }
        return lexicon;
    }

    Optional<Effect> of(String lemma) {
        return Optional.ofNullable(effects.get(lemma));
    }

    /** What becomes of the event under a word. */
    enum Effect {
        /** As real as the word itself. */
        TRANSPARENT,
        /** Taken for granted, even where the word is negated. */
        OCCURRED,
        PLANNED,
        /** Planned where the clause looks ahead, as real as it says otherwise. */
        ANNOUNCED,
        /** A decision: what is decided lies ahead, unless the event is the decision itself. */
        DECIDED,
        /** A promise, which is not yet the act. */
        PROMISED,
        HYPOTHETICAL,
        ALLEGED,
        DENIED,
        CANCELLED,
        /** Cancelled for its day, to be later. */
        POSTPONED
    }
}
