package org.cumbre.server.api;

import jakarta.servlet.http.HttpServletResponse;

/** Says why a request is not answered. */
final class ApiFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    private ApiFault(int status, String message) {
        super(message);
        this.status = status;
    }

    static ApiFault wrong(String message) {
        return new ApiFault(HttpServletResponse.SC_BAD_REQUEST, message);
    }

    static ApiFault missing(String message) {
        return new ApiFault(HttpServletResponse.SC_NOT_FOUND, message);
    }

    static ApiFault forbidden(String message) {
        return new ApiFault(HttpServletResponse.SC_FORBIDDEN, message);
    }

    static ApiFault unauthorized(String message) {
        return new ApiFault(HttpServletResponse.SC_UNAUTHORIZED, message);
    }

    /** Of HTTP. */
    int status() {
        return status;
    }
}
