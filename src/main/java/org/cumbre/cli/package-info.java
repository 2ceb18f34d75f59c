/** The command line: the only place that composes the other packages, and the only one that writes to standard output. */
@NullMarked
package org.cumbre.cli;

import org.jspecify.annotations.NullMarked;
