/** Joins what belongs together: names and the actors they stand for, claims and the events they tell of. */
@NullMarked
package org.cumbre.link;

import org.jspecify.annotations.NullMarked;
