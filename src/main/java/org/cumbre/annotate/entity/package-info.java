/** Finds mentions: the phrases that stand for actors and places, and whom they stand for in this article on its day. */
@NullMarked
package org.cumbre.annotate.entity;

import org.jspecify.annotations.NullMarked;
