package org.cumbre.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Keeps an answer until it is whole. Up to then it can still become an error. */
final class HeldResponse extends HttpServletResponseWrapper {

    private final Spool body;
    private boolean sent;

    HeldResponse(HttpServletResponse response, Spool body) {
        super(response);
        this.body = body;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException("answers are written at once");
            }

            @Override
            public void write(int octet) throws IOException {
                body.write(octet);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                body.write(bytes, offset, length);
            }
        };
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8), true);
    }

    @Override
    public void flushBuffer() {}

    @Override
    public boolean isCommitted() {
        return sent;
    }

    @Override
    public void resetBuffer() {
        body.clear();
    }

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, "The request failed.");
    }

    /** In place of all that was written so far; as text. */
    @Override
    public void sendError(int status, String message) throws IOException {
        body.clear();
        setStatus(status);
        setContentType("text/plain; charset=utf-8");
        body.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void sendRedirect(String address) throws IOException {
        sent = true;
        super.sendRedirect(address);
    }

    /** Lets go of the answer. */
    void send() throws IOException {
        if (!sent) {
            sent = true;
            if (body.length() > 0) {
                super.setContentLengthLong(body.length());
                body.copyTo(super.getOutputStream());
            }
        }
    }
}
