/** Trains the models of a language pack from treebanks. */
@NullMarked
package org.cumbre.annotate.train;

import org.jspecify.annotations.NullMarked;
