package org.cumbre.annotate;

import org.cumbre.text.Document;

/** One stage of the pipeline: takes a document and gives it back with more known of it. Safe for use by many threads. */
@FunctionalInterface
public interface Annotator {

    Document annotate(Document document);
}
