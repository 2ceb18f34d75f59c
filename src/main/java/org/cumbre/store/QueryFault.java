package org.cumbre.store;

/** Says which query cannot be found, read or run, and why. */
public final class QueryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean late;

    public QueryFault(String message) {
        super(message);
        this.late = false;
    }

    public QueryFault(String message, Throwable cause) {
        this(message, cause, false);
    }

    private QueryFault(String message, Throwable cause, boolean late) {
        super(message, cause);
        this.late = late;
    }

    /** It was stopped because its time ran out. */
    static QueryFault late(String message, Throwable cause) {
        return new QueryFault(message, cause, true);
    }

    /** Its time ran out; there is nothing wrong with the query. */
    public boolean late() {
        return late;
    }
}
