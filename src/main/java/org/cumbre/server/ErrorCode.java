package org.cumbre.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;

/** Why a request is not answered, for programs, and for a page that says so in its reader's language. */
enum ErrorCode {
    /** A parameter, a query or a header is missing or not as it must be; the message says which. */
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    /** Closed: updates, other servers, patterns that cannot be stopped, pages from elsewhere. */
    FORBIDDEN(403),
    NOT_FOUND(404),
    NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TOO_SLOW(408),
    REQUEST_TOO_LONG(413),
    UNKNOWN_TYPE(415),
    ANSWER_TOO_LONG(422),
    /** It took longer, or more memory, than it may. */
    STOPPED(503),
    /** Too many others are being answered; later there may be a turn. */
    BUSY(503),
    FAILED(500);

    static final String HEADER = "Cumbre-Error";

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** What an error of this status means where nothing more is said. */
    static ErrorCode of(int status) {
        return Arrays.stream(values())
                .filter(code -> code.status == status)
                .findFirst()
                .orElse(status < FAILED.status ? BAD_REQUEST : FAILED);
    }

    /** As the header has it: {@code answer-too-long}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void mark(HttpServletResponse response) {
        response.setHeader(HEADER, label());
    }
}
