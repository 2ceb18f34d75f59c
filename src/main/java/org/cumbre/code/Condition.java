package org.cumbre.code;

import java.util.Set;

/**
 * What the head of a slot must be, or must not be.
 *
 * @param slot name of the slot; "any" for all words of the clause
 * @param words lemmas, one of which it must be; those of several words joined by blanks
 * @param classes kinds of mention, such as "person" or "place"
 */
record Condition(String slot, Set<String> words, Set<String> classes) {}
