/**
 * Expressions of time: found by rules of the language, given their TIMEX3 value, and resolved against the article's day of
 * publication, which is worked out from the text where the article does not say it.
 */
@NullMarked
package org.cumbre.annotate.time;

import org.jspecify.annotations.NullMarked;
