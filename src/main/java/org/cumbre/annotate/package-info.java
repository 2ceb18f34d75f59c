/** Finds in a document what events are made of: sentences and tokens, grammar, times, mentions, clauses. */
@NullMarked
package org.cumbre.annotate;

import org.jspecify.annotations.NullMarked;
