package org.cumbre.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML as it is written: elements with attributes, texts escaped, elements closed in their order. */
final class HtmlOutput {

    private final Writer html;
    private final Deque<String> open = new ArrayDeque<>();

    HtmlOutput(OutputStream out) {
        html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    /** Begins an element; attributes are names and values in turn. */
    HtmlOutput open(String element, String... attributes) throws IOException {
        empty(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no content. */
    HtmlOutput empty(String element, String... attributes) throws IOException {
        html.write("<" + element);
        for (int i = 0; i < attributes.length; i += 2) {
            html.write(" " + attributes[i] + "=\"" + Html.escape(attributes[i + 1]) + "\"");
        }
        html.write(">");
        return this;
    }

    /** An element with a text. */
    HtmlOutput element(String element, String text, String... attributes) throws IOException {
        return open(element, attributes).text(text).close();
    }

    HtmlOutput text(String text) throws IOException {
        html.write(Html.escape(text));
        return this;
    }

    /** Ends the element that was begun last. */
    HtmlOutput close() throws IOException {
        html.write("</" + open.pop() + ">");
        return this;
    }

    HtmlOutput line() throws IOException {
        html.write("\n");
        return this;
    }

    /** Markup, script or style of our own. */
    HtmlOutput raw(String ours) throws IOException {
        html.write(ours);
        return this;
    }

    void flush() throws IOException {
        html.flush();
    }
}
