/** What the page asks the server for, as JSON: one class an address. */
@NullMarked
package org.cumbre.server.api;

import org.jspecify.annotations.NullMarked;
