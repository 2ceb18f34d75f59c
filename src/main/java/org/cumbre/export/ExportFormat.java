package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.event.Event;
import org.cumbre.rdf.KnownActors;

/** The formats that events are exported in. Adding one is adding a constant here. */
public enum ExportFormat {
    /** One event a line, with all its reports. */
    JSONL("application/jsonl", "jsonl", new JsonLinesWriter()),
    /** For TimelineJS3. Source: https://timeline.knightlab.com/docs/json-format.html */
    TIMELINEJS("application/json", "json", new TimelineWriter()),
    /** One event a row, for spreadsheets and data frames. */
    CSV("text/csv", "csv", new CsvWriter()),
    /** Network of actors for yEd, Cytoscape, networkx. Source: http://graphml.graphdrawing.org/specification.html */
    GRAPHML("application/graphml+xml", "graphml", new GraphmlWriter()),
    /** Network of actors with the days of its edges, for Gephi. Source: https://gexf.net/schema.html */
    GEXF("application/gexf+xml", "gexf", new GexfWriter());

    private final String mediaType;
    private final String extension;
    private final EventWriter writer;

    ExportFormat(String mediaType, String extension, EventWriter writer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.writer = writer;
    }

    /** Its name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Ending of file names, without the full stop. */
    public String extension() {
        return extension;
    }

    /**
     * Writes the events in UTF-8, in the order given. Leaves the stream open.
     *
     * @param known names the countries that actors belong to
     */
    public void write(List<Event> events, KnownActors known, OutputStream out) throws IOException {
        writer.write(events, known, out);
        out.flush();
    }

    public static Optional<ExportFormat> named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /** All names, for messages. */
    public static String labels() {
        return Arrays.stream(values()).map(ExportFormat::label).collect(Collectors.joining(", "));
    }
}
