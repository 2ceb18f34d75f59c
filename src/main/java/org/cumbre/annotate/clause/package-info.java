/** Grammar of a sentence: which word depends on which, and the predicates with their arguments that follow from it. */
@NullMarked
package org.cumbre.annotate.clause;

import org.jspecify.annotations.NullMarked;
