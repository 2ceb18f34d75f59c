package org.cumbre.store;

/** Says which query cannot be found, read or run, and why. */
public final class QueryFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public QueryFault(String message) {
        super(message);
    }

    public QueryFault(String message, Throwable cause) {
        super(message, cause);
    }
}
