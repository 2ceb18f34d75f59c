package org.cumbre.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.cumbre.store.EventSource;

/**
 * A page in one file: style, data and script are within, and its Content-Security-Policy lets nothing else in, so that it needs no network
 * and nothing that an article says can run.
 */
final class Page {

    private static final List<String> STYLES = List.of("drawing.css", "page.css");
    private static final List<String> SCRIPTS =
            List.of("elements.js", "page.js", "timeline.js", "layout.js", "graph.js", "network.js", "start.js");
    private static final Pattern MODULE_WORDS = Pattern.compile("^(import .*\\R|export )", Pattern.MULTILINE);

    private final HtmlOutput html;
    private final OutputStream out;
    private final ExportOptions options;

    Page(OutputStream out, ExportOptions options) {
        this.html = new HtmlOutput(out);
        this.out = out;
        this.options = options;
    }

    HtmlOutput html() {
        return html;
    }

    /** Head and heading; what follows stands in the main part. */
    void begin(String title, String lead) throws IOException {
        String style = all(STYLES);
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", options.labels().tag())
                .open("head")
                .line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; script-src '" + hash(script()) + "'; style-src '" + hash(style)
                                + "'; base-uri 'none'; form-action 'none'")
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.empty("meta", "name", "generator", "content", "Cumbre").line();
        html.element("title", title).line();
        html.open("style").raw(style).close().close().line();
        html.open("body").line();
        html.element("a", phrase("skip"), "class", "skip", "href", "#main").line();
        html.open("header").element("h1", title, "dir", "auto");
        html.element("p", lead, "class", "lead").close().line();
        html.open("main", "id", "main").line();
        html.element("noscript", phrase("noscript")).line();
    }

    /** Room for a drawing. */
    void drawing(String name, boolean compact) throws IOException {
        html.open("div", "data-draw", name, "data-compact", compact ? "yes" : "no")
                .close()
                .line();
    }

    /** Ends the main part; data and script. */
    void end(EventSource events) throws IOException {
        html.close().line();
        html.element("footer", phrase("footer")).line();
        html.raw("<script type=\"application/json\" id=\"data\">");
        html.flush();
        new PageData(options).write(events, out);
        html.raw("</script>\n<script>").raw(script()).raw("</script>\n");
        html.close().close().line();
        html.flush();
    }

    private String phrase(String key) {
        return options.labels().phrase("page." + key);
    }

    /** The modules in one script: each stands before those that use it, and what they import and export is the script's own. */
    private static String script() throws IOException {
        return "'use strict';\n(() => {\n" + MODULE_WORDS.matcher(all(SCRIPTS)).replaceAll("") + "})();\n";
    }

    private static String all(List<String> resources) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : resources) {
            all.append(resource(name));
        }
        return all.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream("page/" + name)) {
            if (in == null) {
                throw new IOException("the class path has no page/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What the Content-Security-Policy calls a script or style. Source: CSP Level 3, section 2.3.1, hash-source. */
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }
}
