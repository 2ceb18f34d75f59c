package org.cumbre.text;

/** The seventeen universal parts of speech. Source: https://universaldependencies.org/u/pos/ */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** A noun or proper noun. */
    public boolean nominal() {
        return this == NOUN || this == PROPN;
    }

    /** A verb or auxiliary. */
    public boolean verbal() {
        return this == VERB || this == AUX;
    }
}
