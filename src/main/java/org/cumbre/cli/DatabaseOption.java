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

    /** Made if need be; actors are described as this gazetteer knows them. */
    EventStore open(Gazetteer gazetteer) {
        return EventStore.open(folder, known(gazetteer));
    }

    EventStore openExisting() {
        return EventStore.openExisting(folder, known());
    }

    /** What the gazetteer knows of actors that are only named by their keys. */
    static KnownActors known() {
        return known(Gazetteer.bundled());
    }

    static KnownActors known(Gazetteer gazetteer) {
        return new GazetteerActors(gazetteer);
    }
}
