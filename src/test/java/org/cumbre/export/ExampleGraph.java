package org.cumbre.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Function;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.system.Txn;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventFilter;
import org.cumbre.store.EventSource;
import org.cumbre.store.EventStore;

/**
 * The graph of the bundled articles as it was when {@code examples.nq.gz} was made, so that what the exports do does not depend on what the
 * rules find today. {@code ExportGoldenTest} makes it anew with {@code -Dgolden.update}.
 */
final class ExampleGraph implements AutoCloseable {

    private static final String PREFIXES = """
            PREFIX cu: <https://w3id.org/cumbre/ns#>
            PREFIX sem: <http://semanticweb.cs.vu.nl/2009/11/sem/>
            """;

    private final EventStore store = EventStore.inMemory(KnownActors.NONE);

    ExampleGraph() {
        try {
            store.restore(
                    Path.of(ExampleGraph.class.getResource("examples.nq.gz").toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    EventStore store() {
        return store;
    }

    <T> T read(Function<EventSource, T> use) {
        return store.read(EventFilter.ALL, use);
    }

    byte[] bytes(ExportFormat format, ExportOptions options) {
        return read(events -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                format.write(events, options, out);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
            return out.toByteArray();
        });
    }

    String text(ExportFormat format, ExportOptions options) {
        return new String(bytes(format, options), StandardCharsets.UTF_8);
    }

    /** How many rows a pattern has in the default graph; each variable of the list counts. */
    int count(String variables, String pattern) {
        String query = PREFIXES + "SELECT DISTINCT " + variables + " { " + pattern + " }";
        return Txn.calculateRead(
                store.dataset(),
                () -> ResultSetFormatter.consume(
                        QueryExecutionFactory.create(query, store.dataset()).execSelect()));
    }

    @Override
    public void close() {
        store.close();
    }
}
