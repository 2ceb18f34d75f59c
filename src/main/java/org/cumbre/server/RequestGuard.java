package org.cumbre.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Refuses requests that cannot be meant well, before anything reads them: other methods, bodies that are too long, and names of this machine
 * that are not its own, by which a page elsewhere could make a browser ask it (DNS rebinding). Tells browsers what the page may do.
 */
final class RequestGuard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "OPTIONS");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1", "[::1]");
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final ServerSettings settings;

    RequestGuard(ServerSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", PAGE_POLICY);
        response.setHeader("Referrer-Policy", "no-referrer");
        long length = request.getContentLengthLong();
        long most = most(request);
        if (!METHODS.contains(request.getMethod())) {
            refuse(
                    response,
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "This server is read-only: ask with GET or POST.");
        } else if (!meant(request)) {
            refuse(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "This server answers to 127.0.0.1 and localhost, not to " + request.getServerName() + ".");
        } else if (length > most) {
            refuse(
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "The request has " + length + " bytes; at most " + most + " are read.");
        } else if (length < 0 && request.getHeader("Transfer-Encoding") != null) {
            refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED, "Send the request with its Content-Length.");
        } else {
            chain.doFilter(request, response);
            readToTheEnd(request);
        }
    }

    private long most(HttpServletRequest request) {
        return request.getRequestURI().equals(CumbreServer.ARTICLES)
                ? settings.limits().articleBytes()
                : settings.limits().bodyBytes();
    }

    /** A server for this machine only is called by this machine's names, or by those of pages that it lets in. */
    private boolean meant(HttpServletRequest request) {
        String name = request.getServerName();
        return !LOOPBACK.contains(settings.host())
                || LOOPBACK.contains(name)
                || settings.origins().stream()
                        .anyMatch(origin -> name.equals(URI.create(origin).getHost()));
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
