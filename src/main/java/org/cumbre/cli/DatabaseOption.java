package org.cumbre.cli;

import java.nio.file.Path;
import org.cumbre.link.Gazetteer;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Option;

/** {@code --db}: the folder of the graph. */
final class DatabaseOption {

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "folder of the graph (a TDB2 database)")
    private Path folder;

    Path folder() {
        return folder;
    }

    EventStore open() {
        return EventStore.open(folder, known());
    }

    EventStore openExisting() {
        return EventStore.openExisting(folder, known());
    }

    /** What the gazetteer knows of actors that are only named by their keys. */
    static KnownActors known() {
        return key -> Gazetteer.bundled().actor(key);
    }
}
