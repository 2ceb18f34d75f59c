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
        return openExisting(Gazetteer.bundled());
    }

    EventStore openExisting(Gazetteer gazetteer) {
        return EventStore.openExisting(folder, known(gazetteer));
    }

    /**
     * How claims are joined into events: by what they say, by what the user says in the file beside the folder, and by who those are that the
     * gazetteer did not know when they were read.
     *
     * @throws IOException if that file cannot be read
     */
    Consolidator consolidator(Gazetteer gazetteer) throws IOException {
        return new Consolidator(Joins.read(joins()), gazetteer, Iris::claim);
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
