/** Trains the dependency parser and measures it. */
@NullMarked
package org.cumbre.annotate.clause.train;

import org.jspecify.annotations.NullMarked;
