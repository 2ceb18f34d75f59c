/** Answers SPARQL over HTTP: reads the graph for anyone who may connect, and changes nothing. */
@NullMarked
package org.cumbre.server;

import org.jspecify.annotations.NullMarked;
