package org.cumbre.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.DatabaseOps;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.cumbre.rdf.Vocabulary;

/**
 * A TDB2 dataset and the folder that it is in. TDB2 keeps the data in a folder of their own, {@code Data-0001}; of several the one with
 * the highest number counts, so that a whole new dataset takes the place of the old one by a single renaming.
 */
final class Database implements AutoCloseable {

    private static final long WORTH_COMPACTING = 256L << 20;
    /** What TDB2's loader needs; in transactions it is some times that. */
    private static final long BYTES_A_QUAD = 450;

    private final Optional<Path> folder;
    private volatile Connection connection;

    /**
     * An open dataset.
     *
     * @param bare without its full-text index
     * @param graphs with it: what changes there, changes in the index
     */
    private record Connection(DatasetGraph bare, FullText text, DatasetGraph graphs) {

        static Connection to(DatasetGraph bare, FullText text) {
            return new Connection(bare, text, TextDatasetFactory.create(bare, text, false, new TextChanges(text)));
        }

        void close() {
            text.close();
            TDBInternal.expel(bare);
        }
    }

    private Database(Optional<Path> folder, Connection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** @throws StoreException if the folder cannot be made, or another process has the database open */
    static Database open(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new StoreException(folder + ": cannot make this folder for the database", impossible);
        }
        return new Database(Optional.of(folder), connect(folder));
    }

    /** @throws StoreException if the folder has no database, or another process has it open */
    static Database openExisting(Path folder) {
        if (DatabaseOps.findStorageLocation(folder) == null) {
            throw new StoreException(folder + ": no database here; \"cumbre build\" makes one");
        }
        return new Database(Optional.of(folder), connect(folder));
    }

    /** Gone when it is closed. */
    static Database inMemory() {
        DatasetGraph bare = DatabaseMgr.createDatasetGraph();
        return new Database(Optional.empty(), Connection.to(bare, FullText.inMemory(bare)));
    }

    private static Connection connect(Path folder) {
        try {
            DatasetGraph bare = DatabaseMgr.connectDatasetGraph(Location.create(folder));
            return Connection.to(bare, FullText.of(folder, bare));
        } catch (DBOpEnvException locked) {
            throw new StoreException(
                    folder
                            + ": another process has this graph open, and only one can; if it is \"cumbre serve\", start that with"
                            + " --watch DIR to take in articles while it answers (" + locked.getMessage() + ")",
                    locked);
        } catch (RuntimeException broken) {
            throw new StoreException(folder + ": not a database that can be opened: " + broken.getMessage(), broken);
        }
    }

    DatasetGraph graphs() {
        return connection.graphs();
    }

    /** Without the full-text index, for those who read alone or write all anew. */
    DatasetGraph bare() {
        return connection.bare();
    }

    FullText text() {
        return connection.text();
    }

    /** Where it is on disk; nowhere if in memory. */
    Optional<Path> folder() {
        return folder;
    }

    boolean hasArticles() {
        DatasetGraph graphs = bare();
        return Txn.calculateRead(
                graphs,
                () -> graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                        .hasNext());
    }

    /**
     * Puts the data of another, closed database in the place of these.
     *
     * @throws StoreException if they cannot be moved; the database is then as before
     */
    void become(Path other) {
        Path here = folder.orElseThrow(() -> new IllegalStateException("a database in memory"));
        Path old = DatabaseOps.findStorageLocation(here);
        Path data = DatabaseOps.findStorageLocation(other);
        connection.close();
        try {
            FullText.outdate(here);
            int number = Integer.parseInt(old.getFileName().toString().replaceFirst("^.*-", "")) + 1;
            Files.move(data, here.resolve(String.format(Locale.ROOT, "Data-%04d", number)));
            delete(old);
        } catch (IOException failed) {
            throw new StoreException(here + ": the new data cannot be put in place: " + failed.getMessage(), failed);
        } finally {
            connection = connect(here);
        }
    }

    /**
     * Writes the data anew, without what transactions left behind, if that makes them much smaller.
     *
     * @return whether it did
     */
    boolean compact() {
        if (folder.isEmpty() || size() < WORTH_COMPACTING || size() < 2 * BYTES_A_QUAD * quads()) {
            return false;
        }
        DatabaseMgr.compact(bare(), true);
        connection.close(); // what was compacted knows nothing of its full-text index
        connection = connect(folder.get());
        return true;
    }

    /** The tables of a dataset, which may be wrapped in its full-text index. */
    static DatasetGraphTDB tables(DatasetGraph graphs) {
        return TDBInternal.getDatasetGraphTDB(
                graphs instanceof DatasetGraphWrapper wrapper ? wrapper.getWrapped() : graphs);
    }

    private long quads() {
        DatasetGraph graphs = bare();
        return Txn.calculateRead(graphs, () -> StoreCounts.triples(graphs));
    }

    private long size() {
        try (Stream<Path> files = Files.walk(folder.orElseThrow())) {
            return files.mapToLong(
                            file -> file.toFile().isFile() ? file.toFile().length() : 0)
                    .sum();
        } catch (IOException unreadable) {
            throw new StoreException(folder + ": cannot be looked through: " + unreadable.getMessage(), unreadable);
        }
    }

    /** Deletes a folder with all that is in it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
