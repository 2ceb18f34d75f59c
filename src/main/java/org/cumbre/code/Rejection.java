package org.cumbre.code;

import org.cumbre.event.EventType;
import org.cumbre.text.Span;

/**
 * A word that could have told of an event, and why it does not.
 *
 * @param sentence index of the sentence
 * @param span characters of the article's text: the word
 * @param word of the text
 * @param type of the event that it would have been
 * @param rule id of the rule that it started
 * @param reason the first thing that was against it
 */
public record Rejection(int sentence, Span span, String word, EventType type, String rule, String reason) {}
