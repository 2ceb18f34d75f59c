/** Scores events against gold annotations, as {@code score.py} of the gold set does. */
@NullMarked
package org.cumbre.evaluate;

import org.jspecify.annotations.NullMarked;
