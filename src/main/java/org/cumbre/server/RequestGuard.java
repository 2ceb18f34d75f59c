package org.cumbre.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Refuses requests that cannot be queries, before anything reads them: other methods, and bodies that are too long. */
final class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");

    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final long bodyBytes;

    RequestGuard(long bodyBytes) {
        this.bodyBytes = bodyBytes;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", PAGE_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        long length = request.getContentLengthLong();
        if (!METHODS.contains(request.getMethod())) {
            refuse(
                    response,
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "This server is read-only: ask with GET or POST.");
        } else if (length > bodyBytes) {
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "The request has " + length + " bytes; at most " + bodyBytes + " are read.");
        } else if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, "Send the request with its Content-Length.");
        } else {
            chain.doFilter(request, response);
            readToTheEnd(request);
        }
    }

    /** A refused body that stays unread would close the connection under the client's next request. */
    private static void readToTheEnd(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > 0) {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setHeader("Connection", "close");
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
