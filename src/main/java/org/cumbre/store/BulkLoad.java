package org.cumbre.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.loader.main.LoaderPlan;

/** A new dataset that is filled by TDB2's bulk loader. Not safe against a crash: what breaks off is to be thrown away. */
final class BulkLoad implements AutoCloseable {

    private static final MonitorOutput SILENT = (format, values) -> {};

    private final Database database;
    private final Stages stages;

    BulkLoad(Path folder, Stages stages) {
        this.database = Database.open(folder);
        this.stages = stages;
    }

    DatasetGraph graphs() {
        return database.bare();
    }

    /**
     * @param quads sends them to the stream that it is given
     * @param of how many there are; 0 if nobody knows
     */
    void load(LoaderPlan plan, Consumer<StreamRDF> quads, long of) {
        DataLoader loader = LoaderFactory.createLoader(plan, database.bare(), SILENT);
        loader.startBulk();
        try {
            quads.accept(new Counted(loader.stream(), of));
            stages.at("indexing", 0, 0);
            loader.finishBulk();
        } catch (RuntimeException failed) {
            loader.finishException(failed);
            throw failed;
        }
    }

    private final class Counted extends StreamRDFWrapper {

        private final long of;
        private long done;

        Counted(StreamRDF loader, long of) {
            super(loader);
            this.of = of;
        }

        @Override
        public void triple(Triple triple) {
            super.triple(triple);
            stages.at("loading", ++done, of);
        }

        @Override
        public void quad(Quad quad) {
            super.quad(quad);
            stages.at("loading", ++done, of);
        }

        /** Several files are one load. */
        @Override
        public void start() {}

        @Override
        public void finish() {}
    }

    @Override
    public void close() {
        database.close();
    }
}
