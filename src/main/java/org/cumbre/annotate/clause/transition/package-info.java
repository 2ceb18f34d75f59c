/** The machinery of the dependency parser: arc-eager transitions, features and linear models. */
@NullMarked
package org.cumbre.annotate.clause.transition;

import org.jspecify.annotations.NullMarked;
