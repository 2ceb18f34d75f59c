/** Who is who: the gazetteer of actors and places, and the joining of claims into events. */
@NullMarked
package org.cumbre.link;

import org.jspecify.annotations.NullMarked;
