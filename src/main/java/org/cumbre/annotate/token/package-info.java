/** From an article's characters to sentences and tokens with part of speech, lemma and morphology. */
@NullMarked
package org.cumbre.annotate.token;

import org.jspecify.annotations.NullMarked;
