package org.cumbre.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Gives every error the code that it goes by in all languages, in the header {@link ErrorCode#HEADER}. */
final class CodedErrors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, new Coded(response));
    }

    private static final class Coded extends HttpServletResponseWrapper {

        Coded(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            code(status);
            super.setStatus(status);
        }

        @Override
        public void sendError(int status) throws IOException {
            code(status);
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            code(status);
            super.sendError(status, message);
        }

        private void code(int status) {
            if (status >= SC_BAD_REQUEST && !containsHeader(ErrorCode.HEADER)) {
                ErrorCode.of(status).mark(this);
            }
        }
    }
}
