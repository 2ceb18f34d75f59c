/** The event coder: rules find the events of a document, fill their roles, and say how sure they are and whose word they rest on. */
@NullMarked
package org.cumbre.code;

import org.jspecify.annotations.NullMarked;
