package org.cumbre.server;

/** Says why the server cannot start. */
public final class ServerFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerFault(String message, Throwable cause) {
        super(message, cause);
    }
}
