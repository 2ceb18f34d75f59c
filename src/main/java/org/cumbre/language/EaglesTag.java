package org.cumbre.language;

import org.cumbre.text.Morphology;
import org.cumbre.text.Morphology.Gender;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;

/**
 * Reads the morphology that an EAGLES tag spells by position, such as VMIF3S0: main verb, indicative, future, 3rd person singular.
 * Source: the tag set as FreeLing describes it, https://freeling-user-manual.readthedocs.io/en/latest/tagsets/tagset-es/
 *
 * @param tag with attached pronouns, if any, behind colons: "VMN0000:PP3CN000"
 */
record EaglesTag(String tag) {

    Morphology morphology() {
        return switch (at(0)) {
            case 'V' -> new Morphology(verbForm(), mood(), tense(), digit(4), number(5), gender(6), "");
            case 'N' -> agreeing(0, 3, 2);
            case 'A' -> agreeing(0, 4, 3);
            case 'D', 'P' -> agreeing(digit(2), 4, 3);
            default -> Morphology.UNKNOWN;
        };
    }

    /** How many pronouns are attached to the verb. */
    int clitics() {
        return at(0) == 'V' ? (int) tag.chars().filter(c -> c == ':').count() : 0;
    }

    private Morphology agreeing(int person, int number, int gender) {
        return new Morphology(VerbForm.NONE, Mood.NONE, Tense.NONE, person, number(number), gender(gender), "");
    }

    private VerbForm verbForm() {
        return switch (at(2)) {
            case 'N' -> VerbForm.INFINITIVE;
            case 'G' -> VerbForm.GERUND;
            case 'P' -> VerbForm.PARTICIPLE;
            default -> VerbForm.FINITE;
        };
    }

    private Mood mood() {
        return switch (at(2)) {
            case 'I' -> at(3) == 'C' ? Mood.CONDITIONAL : Mood.INDICATIVE;
            case 'S' -> Mood.SUBJUNCTIVE;
            case 'M' -> Mood.IMPERATIVE;
            default -> Mood.NONE;
        };
    }

    private Tense tense() {
        return switch (at(3)) {
            case 'P' -> Tense.PRESENT;
            case 'I' -> Tense.IMPERFECT;
            case 'S' -> Tense.PAST;
            case 'F' -> Tense.FUTURE;
            default -> Tense.NONE;
        };
    }

    private GrammaticalNumber number(int index) {
        return switch (at(index)) {
            case 'S' -> GrammaticalNumber.SINGULAR;
            case 'P' -> GrammaticalNumber.PLURAL;
            default -> GrammaticalNumber.NONE;
        };
    }

    private Gender gender(int index) {
        return switch (at(index)) {
            case 'M' -> Gender.MASCULINE;
            case 'F' -> Gender.FEMININE;
            default -> Gender.NONE;
        };
    }

    private int digit(int index) {
        char c = at(index);
        return c >= '1' && c <= '3' ? c - '0' : 0;
    }

    private char at(int index) {
        return index < tag.length() ? tag.charAt(index) : '0';
    }
}
