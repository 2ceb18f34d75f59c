package org.cumbre.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the drawings of the exported pages are made of, for other pages that draw the same: modules in JavaScript, a style, and the terms that they name. */
public final class Drawings {

    private static final Pattern NAME = Pattern.compile("[a-z]+\\.(js|css)");

    private Drawings() {}

    /** A module or style by its file name, such as {@code timeline.js}, in UTF-8. */
    public static Optional<byte[]> file(String name) throws IOException {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = Drawings.class.getResourceAsStream("page/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** The language's tag, phrases, statuses and event types as {@code page.js} takes them with the events: a JSON object in UTF-8. */
    public static byte[] terms(Labels labels) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.forScript(out)) {
            json.writeStartObject();
            new PageData(ExportOptions.STANDARD.withLabels(labels)).terms(json);
            json.writeEndObject();
        }
        return out.toByteArray();
    }
}
