package org.cumbre.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a request to its end before anything is done for it: a client that sends it slowly keeps nobody waiting but itself. */
final class WholeRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int CHUNK = 1 << 13;

    private final transient ServerLimits limits;

    WholeRequests(ServerLimits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() <= 0) {
            chain.doFilter(request, response);
        } else if (String.valueOf(request.getContentType()).startsWith(FORM)) {
            request.getParameterMap(); // reads the form
            chain.doFilter(request, response);
        } else {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            if (read(request.getInputStream(), body)) {
                chain.doFilter(new Held(request, body.toByteArray()), response);
            } else {
                response.setHeader("Connection", "close");
                response.sendError(HttpServletResponse.SC_REQUEST_TIMEOUT, "The request is sent too slowly.");
            }
        }
    }

    /** Whether it was read in good time. */
    private boolean read(InputStream in, ByteArrayOutputStream body) throws IOException {
        long deadline = System.nanoTime() + limits.queryTime().toNanos();
        byte[] chunk = new byte[CHUNK];
        for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
            body.write(chunk, 0, count);
            if (System.nanoTime() > deadline) {
                return false;
            }
        }
        return true;
    }

    private static final class Held extends HttpServletRequestWrapper {

        private final byte[] body;

        Held(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            ByteArrayInputStream in = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public boolean isFinished() {
                    return in.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("requests are read at once");
                }

                @Override
                public int read() {
                    return in.read();
                }

                @Override
                public int read(byte[] bytes, int offset, int length) {
                    return in.read(bytes, offset, length);
                }
            };
        }
    }
}
