package org.cumbre.event;

import org.cumbre.text.Span;

/**
 * The words that say so.
 *
 * @param span characters of the article's text, end exclusive: the sentence
 * @param quote those characters
 * @param trigger the word that made it an event, as written
 */
public record Evidence(Span span, String quote, String trigger) {}
