package org.cumbre.store;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;

/**
 * Quads that wait to be loaded: files of gzipped N-Quads in a folder, each with whole articles. A file gets its name when it is
 * complete, so that a build that breaks off leaves whole files.
 */
final class StagedArticles {

    private static final String ENDING = ".nq.gz";

    private final Path folder;

    StagedArticles(Path folder) {
        this.folder = folder;
    }

    boolean isEmpty() {
        return files().isEmpty();
    }

    /** Writes a file; {@code quads} is given where to. */
    void write(Consumer<StreamRDF> quads) {
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(String.format(Locale.ROOT, "%08d" + ENDING, files().size() + 1));
            Path part = folder.resolve("part");
            try (OutputStream out = new BufferedOutputStream(new QuickGzip(Files.newOutputStream(part)), 1 << 16)) {
                StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NQUADS);
                writer.start();
                quads.accept(writer);
                writer.finish();
            }
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, file);
        } catch (IOException failed) {
            throw new StoreException(
                    folder + ": cannot be written to; is the disk full? " + failed.getMessage(), failed);
        }
    }

    /** Reads all files, in the order in which they were written. */
    void read(StreamRDF into) {
        for (Path file : files()) {
            try (InputStream in =
                    new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
                RDFParser.create().source(in).lang(Lang.NQUADS).checking(false).parse(into);
            } catch (IOException failed) {
                throw new StoreException(file + ": cannot be read: " + failed.getMessage(), failed);
            }
        }
    }

    void delete() {
        try {
            Database.delete(folder);
        } catch (IOException failed) {
            throw new StoreException(folder + ": cannot be deleted: " + failed.getMessage(), failed);
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Sends a quad to a stream, as a triple if it is of the default graph. */
    static void send(Quad quad, StreamRDF to) {
        if (quad.isDefaultGraph()) {
            to.triple(quad.asTriple());
        } else {
            to.quad(quad);
        }
    }

    /** These files live for minutes: what counts is the time. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
