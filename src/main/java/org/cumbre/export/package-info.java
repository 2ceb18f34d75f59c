/** Writes events in formats that other tools read: one constant of {@link org.cumbre.export.ExportFormat} each. */
@NullMarked
package org.cumbre.export;

import org.jspecify.annotations.NullMarked;
