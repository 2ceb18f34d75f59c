package org.cumbre.annotate.clause;

/**
 * Words that belong together, without what other phrases add to them.
 *
 * @param end behind its last word
 * @param head its main word
 * @param preposition before it; -1 if there is none
 */
record Phrase(Kind kind, int start, int end, int head, int preposition) {

    enum Kind {
        NOUN,
        ADJECTIVE,
        ADVERB,
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE,
        RELATIVE,
        SUBJUNCTION,
        COORDINATOR,
        COMMA,
        MARK;

        boolean verbal() {
            return this == FINITE || this == INFINITIVE || this == GERUND || this == PARTICIPLE;
        }
    }

    boolean bare() {
        return preposition < 0;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
