/** Trains the models behind sentences and tokens, and measures them. */
@NullMarked
package org.cumbre.annotate.token.train;

import org.jspecify.annotations.NullMarked;
