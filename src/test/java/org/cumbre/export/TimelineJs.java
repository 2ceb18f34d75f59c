package org.cumbre.export;

import static org.junit.jupiter.api.Assumptions.abort;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * TimelineJS3 (npm package {@code @knight-lab/timelinejs}, MPL 2.0) on a port of this machine, beside a page that uses it. It is brought by
 * {@code npm} into {@code target} once; where that cannot be done the test is skipped, or fails with {@code -Dcumbre.browser=required}.
 */
final class TimelineJs implements AutoCloseable {

    private static final String PACKAGE = "@knight-lab/timelinejs";
    private static final String VERSION = "3.9.11";
    private static final Path FOLDER = Path.of("target", "timelinejs").toAbsolutePath();
    private static final Path DIST =
            FOLDER.resolve("node_modules").resolve(PACKAGE).resolve("dist");

    private final HttpServer server;

    private TimelineJs(HttpServer server) {
        this.server = server;
    }

    /** @param page HTML that is served at {@code /} @param events what is served at {@code /events.json} */
    static TimelineJs serve(String page, String events) throws IOException, InterruptedException {
        if (!Files.isDirectory(DIST)) {
            install();
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            switch (path) {
                case "/" -> answer(exchange, "text/html", page.getBytes(StandardCharsets.UTF_8));
                case "/events.json" -> answer(exchange, "application/json", events.getBytes(StandardCharsets.UTF_8));
                default -> file(exchange, DIST.resolve(path.substring(1)).normalize());
            }
        });
        server.start();
        return new TimelineJs(server);
    }

    private static void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        List<String> npm = List.of(
                "npm",
                "install",
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--fetch-retries=0",
                "--prefix",
                FOLDER.toString(),
                PACKAGE + "@" + VERSION);
        String missing =
                "npm did not bring " + PACKAGE + " " + VERSION + ": what TimelineJS makes of its file is not tested";
        try {
            Process process = new ProcessBuilder(npm)
                    .redirectErrorStream(true)
                    .redirectOutput(FOLDER.resolve("npm.log").toFile())
                    .start();
            if (process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0 && Files.isDirectory(DIST)) {
                return;
            }
            process.destroy();
        } catch (IOException noNpm) {
            missing += " (" + noNpm.getMessage() + ")";
        }
        if (System.getProperty("cumbre.browser", "").equals("required")) {
            throw new IllegalStateException(missing);
        }
        abort(missing);
    }

    private static void file(HttpExchange exchange, Path file) throws IOException {
        if (!file.startsWith(DIST) || !Files.isRegularFile(file)) {
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
            return;
        }
        String name = file.getFileName().toString();
        String type =
                name.endsWith(".css") ? "text/css" : name.endsWith(".js") ? "text/javascript" : "application/json";
        answer(
                exchange,
                name.matches(".*\\.(css|js|json)") ? type : "application/octet-stream",
                Files.readAllBytes(file));
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
