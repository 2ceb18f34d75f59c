package org.cumbre.code;

import java.util.Set;

/**
 * What the head of a slot must be, or must not be.
 *
 * @param slot name of the slot; "any" for all words of the clause
 * @param words lemmas, one of which it must be; those of several words joined by blanks
 * @param classes kinds of mention, such as "person" or "place"
 * @param text as it stands in the rule
 * @param containers nouns that only count what follows them: a "ronda de sanciones" is sanctions
 */
record Condition(String slot, Set<String> words, Set<String> classes, String text, Set<String> containers) {}
