/** News pages as found on the web: what their metadata say, and the article without what a page puts around it. */
@NullMarked
package org.cumbre.ingest.page;

import org.jspecify.annotations.NullMarked;
