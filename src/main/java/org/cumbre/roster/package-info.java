/** Users' own lists of actors, offices and places, in the formats that people keep such lists in. */
@NullMarked
package org.cumbre.roster;

import org.jspecify.annotations.NullMarked;
