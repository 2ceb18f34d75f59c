/** Annotated sentences to train on and to measure with. */
@NullMarked
package org.cumbre.annotate.treebank;

import org.jspecify.annotations.NullMarked;
