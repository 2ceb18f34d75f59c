package org.cumbre.annotate.clause;

import java.util.List;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;

/**
 * A verb with its auxiliaries.
 *
 * @param form of its first word: finite, infinitive, gerund, participle; NONE for a noun
 * @param mood of its finite word
 * @param tense of its finite word
 * @param perfect formed with haber
 * @param passive formed with ser and a participle, or a participle alone
 * @param reflexive has its reflexive pronoun
 * @param negated stands under a negation
 * @param modals lemmas of modal and phasal verbs before it, outermost first
 * @param person of its finite word, 0 if none
 * @param number of its finite word
 */
public record VerbGroup(
        VerbForm form,
        Mood mood,
        Tense tense,
        boolean perfect,
        boolean passive,
        boolean reflexive,
        boolean negated,
        List<String> modals,
        int person,
        GrammaticalNumber number) {

    static final VerbGroup NONE = new VerbGroup(
            VerbForm.NONE, Mood.NONE, Tense.NONE, false, false, false, false, List.of(), 0, GrammaticalNumber.NONE);

    public VerbGroup {
        modals = List.copyOf(modals);
    }

    public boolean finite() {
        return form == VerbForm.FINITE;
    }
}
