package org.cumbre.event;

/**
 * A claim's date, and where it comes from.
 *
 * @param value the days
 * @param words the text's own words, such as "el martes"
 * @param resolution how the words were resolved, in a few words
 */
public record ClaimTime(TimeValue value, String words, String resolution) {}
