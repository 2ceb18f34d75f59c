package org.cumbre.code;

import java.util.List;

/**
 * A word, or a verb with a fixed phrase, that can make an event.
 *
 * @param verbal a verb; otherwise a noun
 * @param lemma of its first word
 * @param reflexive stands only with its reflexive pronoun; without, if not
 * @param phrase the words that must follow, folded; empty for most
 */
record Trigger(boolean verbal, String lemma, boolean reflexive, List<String> phrase) {}
