package org.cumbre.ingest;

import org.cumbre.text.Span;

/**
 * A part of the text that is no part of the article.
 *
 * @param span characters of the article's text
 * @param reason what it is, such as "share bar"
 */
public record NoiseSpan(Span span, String reason) {}
