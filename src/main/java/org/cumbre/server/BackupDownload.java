package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import org.cumbre.store.EventStore;

/**
 * Hands out the whole graph as gzipped N-Quads while queries are being answered: what it was when the download began. For callers on this
 * machine only, and one at a time.
 */
final class BackupDownload extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient EventStore store;
    private final transient Semaphore one = new Semaphore(1);

    BackupDownload(EventStore store) {
        this.store = store;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "Backups are for callers on this machine only.");
        } else if (!one.tryAcquire()) {
            refuse(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "A backup is being made; try again later.");
        } else {
            try {
                response.setContentType("application/gzip");
                store.backup(response.getOutputStream());
            } finally {
                one.release();
            }
        }
    }

    private static void refuse(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain; charset=utf-8");
        response.getOutputStream().write((message + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
