/** Files, folders and records in; articles out, or a fault that says which file and line could not be read and why. */
@NullMarked
package org.cumbre.ingest;

import org.jspecify.annotations.NullMarked;
