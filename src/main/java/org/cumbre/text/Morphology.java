package org.cumbre.text;

/**
 * What a dictionary reading says of a form; {@code NONE} where a feature does not apply or is not known.
 *
 * @param form finite, infinitive, gerund or participle
 * @param mood of a finite verb
 * @param tense of a finite verb
 * @param person 1, 2 or 3; 0 where it does not apply
 * @param number singular or plural
 * @param gender masculine or feminine
 * @param clitics pronouns attached to or bound up with the verb ("reunirse": "se"), as written; empty if none
 */
public record Morphology(
        VerbForm form, Mood mood, Tense tense, int person, GrammaticalNumber number, Gender gender, String clitics) {

    public static final Morphology UNKNOWN =
            new Morphology(VerbForm.NONE, Mood.NONE, Tense.NONE, 0, GrammaticalNumber.NONE, Gender.NONE, "");

    public boolean finite() {
        return form == VerbForm.FINITE;
    }

    public boolean plural() {
        return number == GrammaticalNumber.PLURAL;
    }

    public boolean singular() {
        return number == GrammaticalNumber.SINGULAR;
    }

    public Morphology withClitics(String attached) {
        return new Morphology(form, mood, tense, person, number, gender, attached);
    }

    /** The form of a verb. */
    public enum VerbForm {
        NONE,
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    /** Mood of a finite verb; the conditional counts as a mood. */
    public enum Mood {
        NONE,
        INDICATIVE,
        SUBJUNCTIVE,
        CONDITIONAL,
        IMPERATIVE
    }

    /** Tense of a finite verb; PAST is the simple past. */
    public enum Tense {
        NONE,
        PRESENT,
        IMPERFECT,
        PAST,
        FUTURE
    }

    /** Singular or plural. */
    public enum GrammaticalNumber {
        NONE,
        SINGULAR,
        PLURAL
    }

    /** Masculine or feminine. */
    public enum Gender {
        NONE,
        MASCULINE,
        FEMININE
    }
}
