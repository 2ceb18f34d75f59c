package org.cumbre.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;

/** Writes a dataset to a file of gzipped N-Quads and reads it back. */
final class StoreBackup {

    private StoreBackup() {}

    /** Writes beside the file first, so that a backup that breaks off leaves an older one whole. */
    static void write(DatasetGraph graphs, Path file) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(part), 1 << 16))) {
                RDFDataMgr.write(out, graphs, Lang.NQUADS);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new StoreException(file + ": cannot write the backup: " + failed.getMessage(), failed);
        }
    }

    static void write(DatasetGraph graphs, OutputStream out) {
        try {
            GZIPOutputStream zipped = new GZIPOutputStream(out, 1 << 16);
            BufferedOutputStream buffered = new BufferedOutputStream(zipped);
            RDFDataMgr.write(buffered, graphs, Lang.NQUADS);
            buffered.flush();
            zipped.finish();
        } catch (IOException failed) {
            throw new StoreException("cannot write the backup: " + failed.getMessage(), failed);
        }
    }

    static void read(Path file, DatasetGraph graphs) {
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16))) {
            RDFParser.create().source(in).lang(Lang.NQUADS).parse(graphs);
        } catch (IOException | RiotException failed) {
            throw new StoreException(file + ": not a backup that can be read: " + failed.getMessage(), failed);
        }
    }
}
