package org.cumbre.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFFormat;
import org.cumbre.store.EventSource;

/** The formats that events are exported in. Adding one is adding a constant here. */
public enum ExportFormat {
    /** One event a line, with all its reports. */
    JSONL("application/jsonl", "jsonl", "one event a line, with all its reports", new JsonLinesWriter()),
    /** One event a row, for spreadsheets and data frames. */
    CSV("text/csv", "csv", "one event a row, for spreadsheets", new CsvWriter()),
    /** Calendars. */
    ICS("text/calendar", "ics", "iCalendar, for calendars", new ICalendarWriter()),
    /** For TimelineJS3. */
    TIMELINEJS("application/json", "json", "JSON for TimelineJS3", new TimelineJsWriter()),
    /** A page with a timeline, to open from disk. */
    TIMELINE("text/html", "html", "page with a timeline", DrawingPageWriter.timeline()),
    /** A graph for yEd, Cytoscape, networkx. */
    GRAPHML("application/graphml+xml", "graphml", "graph for yEd, Cytoscape, networkx", new GraphmlWriter()),
    /** A graph in time for Gephi. */
    GEXF("application/gexf+xml", "gexf", "graph in time for Gephi", new GexfWriter()),
    /** A graph for Cytoscape and Cytoscape.js. */
    CYTOSCAPE("application/json", "cyjs", "graph in JSON for Cytoscape", new CytoscapeWriter()),
    /** A graph for Graphviz. */
    DOT("text/vnd.graphviz", "dot", "graph for Graphviz", new DotWriter()),
    /** A graph for Neo4j's bulk import. */
    NEO4J("application/zip", "zip", "graph in CSV files for Neo4j's bulk import, zipped", new Neo4jWriter()),
    /** A page with a graph, to open from disk. */
    NETWORK("text/html", "html", "page with a network", DrawingPageWriter.network()),
    /** All about the events, with the claims they rest on, a line a statement. */
    NQUADS("application/n-quads", "nq", "RDF: events and the claims they rest on", RdfWriter.quads(RDFFormat.NQUADS)),
    /** The same for people to read. */
    TRIG("application/trig", "trig", "RDF: the same, to read", RdfWriter.quads(RDFFormat.TRIG_BLOCKS)),
    /** The events alone. */
    TURTLE("text/turtle", "ttl", "RDF: the events alone", RdfWriter.triples(RDFFormat.TURTLE_BLOCKS)),
    /** The events alone, as JSON. */
    JSONLD("application/ld+json", "jsonld", "RDF: the events alone, in JSON-LD", new JsonLdWriter()),
    /** A page that an analyst can send. */
    REPORT("text/html", "html", "page to send: numbers, timeline, network, all events", new ReportWriter());

    private final String mediaType;
    private final String extension;
    private final String description;
    private final EventWriter writer;

    ExportFormat(String mediaType, String extension, String description, EventWriter writer) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.description = description;
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

    /** What it is good for, in a few words. */
    public String description() {
        return description;
    }

    /**
     * Writes the events in UTF-8, in the order given. Leaves the stream open.
     *
     * @return how many events were written: calendars and TimelineJS have no place for events without a date
     */
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        long written = writer.write(events, options, out);
        out.flush();
        return written;
    }

    public static Optional<ExportFormat> named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equalsIgnoreCase(label))
                .findFirst();
    }

    /**
     * The formats that a file of that name could hold: by its ending; where several share it, by what its name ends in, as in {@code
     * my-timeline.html}.
     */
    public static List<ExportFormat> guess(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        List<ExportFormat> fitting = Arrays.stream(values())
                .filter(format -> name.endsWith("." + format.extension)
                        || format == CYTOSCAPE && name.endsWith(".json")
                        || format == DOT && name.endsWith(".gv"))
                .toList();
        String stem = name.replaceFirst("\\.[^.]*$", "");
        List<ExportFormat> named =
                fitting.stream().filter(format -> stem.endsWith(format.label())).toList();
        return named.isEmpty() ? fitting : named;
    }

    /** All names, for messages. */
    public static String labels() {
        return labels(List.of(values()));
    }

    /** Some names, for messages. */
    public static String labels(List<ExportFormat> formats) {
        return formats.stream().map(ExportFormat::label).collect(Collectors.joining(", "));
    }
}
