/** What is known of a language, read from its pack {@code lang/<tag>/…} on the class path: dictionary, tag set, abbreviations. */
@NullMarked
package org.cumbre.language;

import org.jspecify.annotations.NullMarked;
