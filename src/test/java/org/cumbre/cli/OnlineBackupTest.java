package org.cumbre.cli;

import static org.cumbre.rdf.Samples.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.cumbre.bench.SyntheticNews;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.cumbre.server.CumbreServer;
import org.cumbre.server.ServerSettings;
import org.cumbre.store.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlineBackupTest {

    @TempDir
    Path folder;

    @Test
    void aBackupOfAGraphThatIsBeingServedIsRestoredIntoAnEmptyFolderQuadForQuad() {
        String file = folder.resolve("graph.nq.gz").toString();
        Set<Quad> served;
        try (EventStore store = EventStore.open(folder.resolve("graph"), GAZETTEER)) {
            store.replaceAll(SyntheticNews.of(50).stream().toList());
            store.consolidate(new Consolidator(Iris::claim));
            served = quads(store);
            try (CumbreServer server = CumbreServer.start(store, ServerSettings.STANDARD)) {
                Run backup = Run.of("backup", file, "--from", "http://127.0.0.1:" + server.port());
                assertEquals(0, backup.status(), backup.err());
            }
        }
        Run restore = Run.of("restore", file, "--db", folder.resolve("other").toString());
        assertEquals(0, restore.status(), restore.err());
        try (EventStore other = EventStore.openExisting(folder.resolve("other"))) {
            assertEquals(served, quads(other));
        }
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        Run backup = Run.of("backup", folder.resolve("graph.nq.gz").toString(), "--from", "http://127.0.0.1:9");

        assertEquals(1, backup.status());
        assertTrue(!backup.err().isBlank());
    }

    private static Set<Quad> quads(EventStore store) {
        return Txn.calculateRead(store.dataset(), () -> {
            Set<Quad> quads = new HashSet<>();
            store.dataset().asDatasetGraph().find().forEachRemaining(quads::add);
            return quads;
        });
    }
}
