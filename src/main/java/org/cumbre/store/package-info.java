/** The dataset on disk: articles' graphs, consolidated events, named queries. */
@NullMarked
package org.cumbre.store;

import org.jspecify.annotations.NullMarked;
