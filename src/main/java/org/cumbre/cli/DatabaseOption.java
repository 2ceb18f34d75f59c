package org.cumbre.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.cumbre.link.Consolidator;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Joins;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.cumbre.store.EventStore;
import picocli.CommandLine.Option;

/** {@code --db}: the folder of the graph. */
final class DatabaseOption {

    @Option(names = "--db", required = true, paramLabel = "DIR", description = "folder of the graph (a TDB2 database)")
    private Path folder;

    /** Of a folder that was named in another way. */
    static DatabaseOption of(Path folder) {
        DatabaseOption option = new DatabaseOption();
        option.folder = folder;
        return option;
    }

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

    /**
     * How claims are joined into events: by what they say, and by what the user says in the file beside the folder.
     *
     * @throws IOException if that file cannot be read
     */
    Consolidator consolidator() throws IOException {
        return new Consolidator(Joins.read(joins()), Iris::claim);
    }

    /** The user's statements on which claims belong together; beside the folder, so that it outlives it. */
    Path joins() {
        Path whole = folder.toAbsolutePath().normalize();
        return whole.resolveSibling(whole.getFileName() + ".joins");
    }

    /** What the gazetteer knows of actors that are only named by their keys. */
    static KnownActors known() {
        return known(Gazetteer.bundled());
    }

    static KnownActors known(Gazetteer gazetteer) {
        return new GazetteerActors(gazetteer);
    }
}
