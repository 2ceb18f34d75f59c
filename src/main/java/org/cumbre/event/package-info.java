/** What Cumbre says about the world: claims of articles, the events they tell of, and who, when and where. Plain values, free of RDF. */
@NullMarked
package org.cumbre.event;

import org.jspecify.annotations.NullMarked;
