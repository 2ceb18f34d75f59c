/** The graph: its vocabulary and IRIs, claims and events as quads, and quads read back as claims and events. */
@NullMarked
package org.cumbre.rdf;

import org.jspecify.annotations.NullMarked;
