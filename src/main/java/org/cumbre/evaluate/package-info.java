/**
 * Scores events against gold annotations, as {@code score.py} of the gold set does, and fits to them how open questions are answered
 * ({@link org.cumbre.evaluate.ChoiceFitting}).
 */
@NullMarked
package org.cumbre.evaluate;

import org.jspecify.annotations.NullMarked;
