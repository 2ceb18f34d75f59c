package org.cumbre.language;

import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;

/**
 * One way to read a word form.
 *
 * @param lemma dictionary form; of a contraction that of its first word ("del": "de")
 * @param pos the part of speech that goes with the dictionary's tag
 * @param morphology what the tag says of the form
 * @param tag the dictionary's own tag, such as "VMIF3S0"
 */
public record Reading(String lemma, PartOfSpeech pos, Morphology morphology, String tag) {}
