package org.cumbre.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cumbre.export.Drawings;
import org.cumbre.export.Labels;

/**
 * The files that the page is made of, all from the class path: its own at {@code /}, the drawings that it shares with the exported pages at
 * {@code /draw/}, and the few files of libraries that it uses at {@code /lib/}. Nothing else can be had.
 */
final class PageFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String WEBJAR = "/META-INF/resources/webjars/%s/%s/%s";
    private static final String WEBJAR_PROPERTIES = "/META-INF/maven/org.webjars.npm/%s/pom.properties";
    private static final Set<String> LIBRARY_FILES = Set.of(
            "codemirror/lib/codemirror.js",
            "codemirror/lib/codemirror.css",
            "codemirror/mode/sparql/sparql.js",
            "codemirror/addon/hint/show-hint.js",
            "codemirror/addon/hint/show-hint.css",
            "codemirror/addon/edit/matchbrackets.js",
            "codemirror/addon/edit/closebrackets.js",
            "d3-array/dist/d3-array.min.js",
            "d3-geo/dist/d3-geo.min.js");

    /** The number of files is small and fixed, so that what was read once is kept. */
    private final transient Map<String, PageFile> files = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageFile> found = file(request.getRequestURI());
        if (found.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            response.setContentType("text/plain; charset=utf-8");
            response.getOutputStream().write("There is nothing at this address.\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        send(found.get(), request, response);
    }

    private static void send(PageFile file, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        boolean gzip = String.valueOf(request.getHeader("Accept-Encoding")).contains("gzip");
        byte[] bytes = gzip ? file.gzipped() : file.plain();
        if (gzip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentType(file.mediaType());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** The file at an address' path. */
    private Optional<PageFile> file(String path) throws IOException {
        PageFile known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> bytes = path.contains("..") ? Optional.empty() : bytes(path);
        Optional<PageFile> read = bytes.flatMap(found -> PageFile.of(path.equals("/") ? "index.html" : path, found));
        read.ifPresent(file -> files.put(path, file));
        return read;
    }

    private static Optional<byte[]> bytes(String path) throws IOException {
        if (path.startsWith("/draw/")) {
            return drawing(path.substring("/draw/".length()));
        }
        if (path.startsWith("/lib/")) {
            return library(path.substring("/lib/".length()));
        }
        return resource("page" + (path.equals("/") ? "/index.html" : path));
    }

    private static Optional<byte[]> drawing(String name) throws IOException {
        for (Labels labels : Labels.values()) {
            if (name.equals("terms-" + labels.tag() + ".json")) {
                return Optional.of(Drawings.terms(labels));
            }
        }
        return Drawings.file(name);
    }

    private static Optional<byte[]> library(String name) throws IOException {
        if (!LIBRARY_FILES.contains(name)) {
            return Optional.empty();
        }
        int slash = name.indexOf('/');
        String library = name.substring(0, slash);
        return resource(WEBJAR.formatted(library, version(library), name.substring(slash + 1)));
    }

    private static String version(String library) throws IOException {
        String properties = WEBJAR_PROPERTIES.formatted(library);
        try (InputStream in = PageFiles.class.getResourceAsStream(properties)) {
            if (in == null) {
                throw new IOException("the class path has no " + properties);
            }
            Properties read = new Properties();
            read.load(in);
            return read.getProperty("version");
        }
    }

    private static Optional<byte[]> resource(String name) throws IOException {
        try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }
}
