/** An article and what is read from its characters: sentences and tokens, each with its place in the text. */
@NullMarked
package org.cumbre.text;

import org.jspecify.annotations.NullMarked;
