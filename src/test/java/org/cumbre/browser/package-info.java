/** A browser for the tests of pages. */
@NullMarked
package org.cumbre.browser;

import org.jspecify.annotations.NullMarked;
