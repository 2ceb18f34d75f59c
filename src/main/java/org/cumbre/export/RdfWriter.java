package org.cumbre.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.store.EventSource;

/** RDF as it stands in the graph: the events with all that they refer to and, in formats with named graphs, the claims they rest on. */
final class RdfWriter implements EventWriter {

    private final RDFFormat format;
    private final boolean quads;

    private RdfWriter(RDFFormat format, boolean quads) {
        this.format = format;
        this.quads = quads;
    }

    /** The events alone: statements of the default graph. */
    static RdfWriter triples(RDFFormat format) {
        return new RdfWriter(format, false);
    }

    /** The events, and the articles' graphs. */
    static RdfWriter quads(RDFFormat format) {
        return new RdfWriter(format, true);
    }

    @Override
    public long write(EventSource events, ExportOptions options, OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
        long[] count = new long[1];
        StreamRDF rdf = StreamRDFWriter.getWriterStream(buffered, format);
        rdf.start();
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            rdf.prefix(prefix.getKey(), prefix.getValue());
        }
        events.statements(quad -> {
            count[0] += isEvent(quad) ? 1 : 0;
            if (quads) {
                rdf.quad(quad);
            } else {
                rdf.triple(quad.asTriple());
            }
        });
        if (quads) {
            events.evidence(rdf::quad);
        }
        rdf.finish();
        buffered.flush();
        return count[0];
    }

    static boolean isEvent(Quad quad) {
        Node type = quad.getPredicate();
        return type.equals(Vocabulary.TYPE) && quad.getObject().equals(Vocabulary.EVENT);
    }
}
