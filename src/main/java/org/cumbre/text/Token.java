package org.cumbre.text;

/**
 * A word or punctuation mark of a sentence. Contractions and verbs with attached pronouns stay one token.
 *
 * @param index place in its sentence, from 0
 * @param span characters of the article's text
 * @param form the characters, with quotation marks and dashes normalised one to one
 * @param lemma dictionary form, lower case for all but proper nouns; the form where the dictionary has none
 * @param pos part of speech, tag set of Universal Dependencies
 * @param morphology what the chosen dictionary reading says
 */
public record Token(int index, Span span, String form, String lemma, PartOfSpeech pos, Morphology morphology) {

    public boolean is(PartOfSpeech other) {
        return pos == other;
    }

    public boolean hasLemma(String other) {
        return lemma.equals(other);
    }

    /** Starts with an upper-case letter. */
    public boolean capitalised() {
        return !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
    }
}
