package org.cumbre.text;

/** Where an article's day of publication comes from. */
public enum PublishedBasis {
    /** Given with the article, or by the user. */
    METADATA,
    /** Read from a date line of the text. */
    DATELINE,
    /** Worked out from the dates and weekdays that the text speaks of. */
    INFERRED,
    /** Not known. */
    UNKNOWN
}
