package org.cumbre.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.cumbre.rdf.Vocabulary;

/**
 * The full-text index of a store, in a folder of its own within the database. It is opened when it is first needed, takes part in the
 * store's transactions, and is made anew where it is missing or where a process ended while it was being written.
 */
final class FullText implements TextIndex {

    private static final String FOLDER = "full-text";
    private static final String UNFINISHED = "unfinished";

    /** It logs how it maps files, which nobody can do anything about. Held here: a logger that nobody holds is forgotten with its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final TextIndexConfig config = TextFields.config();
    private final Optional<Path> folder;
    private final DatasetGraph graphs;
    private Optional<TextIndexLucene> opened = Optional.empty();
    private Optional<Thread> writer = Optional.empty();

    private FullText(Optional<Path> folder, DatasetGraph graphs) {
        this.folder = folder;
        this.graphs = graphs;
    }

    /** @param graphs the database without its index */
    static FullText of(Path database, DatasetGraph graphs) {
        return new FullText(Optional.of(database.resolve(FOLDER)), graphs);
    }

    static FullText inMemory(DatasetGraph graphs) {
        return new FullText(Optional.empty(), graphs);
    }

    /** Has the index of a database be made anew when it is next needed; to be called while it is closed. */
    static void outdate(Path database) throws IOException {
        Path folder = database.resolve(FOLDER);
        if (Files.isDirectory(folder) && !Files.exists(folder.resolve(UNFINISHED))) {
            Files.createFile(folder.resolve(UNFINISHED));
        }
    }

    /** To be called before a transaction that may write, outside of it: the index must not be made anew within one. */
    void ready() {
        index();
    }

    private synchronized TextIndexLucene index() {
        if (opened.isEmpty()) {
            try {
                boolean whole = folder.map(path -> Files.isDirectory(path) && !Files.exists(path.resolve(UNFINISHED)))
                        .orElse(true);
                if (!whole) {
                    begin();
                }
                TextIndexLucene index = new TextIndexLucene(directory(), config);
                if (!whole) {
                    fill(index);
                }
                opened = Optional.of(index);
            } catch (IOException failed) {
                throw new StoreException(
                        folder + ": the full-text index cannot be opened: " + failed.getMessage(), failed);
            }
        }
        return opened.get();
    }

    private Directory directory() throws IOException {
        return folder.isPresent() ? FSDirectory.open(folder.get()) : new ByteBuffersDirectory();
    }

    private void fill(TextIndexLucene index) throws IOException {
        index.getIndexWriter().deleteAll();
        boolean inside = graphs.isInTransaction();
        if (!inside) {
            graphs.begin(ReadWrite.READ);
        }
        try {
            for (Node property :
                    List.of(Vocabulary.EXACT, Vocabulary.HEADLINE, Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
                Iterator<Quad> quads = graphs.find(Node.ANY, Node.ANY, property, Node.ANY);
                while (quads.hasNext()) {
                    Quad quad = quads.next();
                    if (TextFields.indexed(quad.getGraph(), quad.getSubject(), property)) {
                        index.addEntity(entity(quad));
                    }
                }
            }
        } finally {
            if (!inside) {
                graphs.end();
            }
        }
        index.commit();
        finished();
    }

    private Entity entity(Quad quad) {
        return TextQueryFuncs.entityFromQuad(
                config.getEntDef(),
                TextFields.name(quad.getGraph()),
                quad.getSubject(),
                quad.getPredicate(),
                quad.getObject());
    }

    /** Whoever opens the index later knows by the file that it was not finished. */
    private void begin() throws IOException {
        if (folder.isPresent()) {
            Files.createDirectories(folder.get());
            if (!Files.exists(folder.get().resolve(UNFINISHED))) {
                Files.createFile(folder.get().resolve(UNFINISHED));
            }
        }
    }

    private void finished() {
        try {
            if (folder.isPresent()) {
                Files.deleteIfExists(folder.get().resolve(UNFINISHED));
            }
        } catch (IOException failed) {
            throw new StoreException(
                    folder + ": the full-text index cannot be written: " + failed.getMessage(), failed);
        }
    }

    private synchronized void note() {
        if (writer.isEmpty()) {
            try {
                begin();
            } catch (IOException failed) {
                throw new StoreException(
                        folder + ": the full-text index cannot be written: " + failed.getMessage(), failed);
            }
            writer = Optional.of(Thread.currentThread());
        }
    }

    /** Readers end their transactions, too, and must not end the writer's. */
    private boolean written() {
        return writer.equals(Optional.of(Thread.currentThread()));
    }

    @Override
    public synchronized void prepareCommit() {
        if (written()) {
            index().prepareCommit();
        }
    }

    @Override
    public synchronized void commit() {
        if (written()) {
            index().commit();
            writer = Optional.empty();
            finished();
        }
    }

    @Override
    public synchronized void rollback() {
        if (written()) {
            index().rollback();
            writer = Optional.empty();
            finished();
        }
    }

    @Override
    public void addEntity(Entity entity) {
        note();
        index().addEntity(entity);
    }

    @Override
    public void updateEntity(Entity entity) {
        note();
        index().updateEntity(entity);
    }

    @Override
    public void deleteEntity(Entity entity) {
        note();
        index().deleteEntity(entity);
    }

    @Override
    public Map<String, Node> get(String uri) {
        return index().get(uri);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang, int limit) {
        return index().query(property, words, graph, lang, limit);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang) {
        return index().query(property, words, graph, lang);
    }

    @Override
    public List<TextHit> query(Node property, String words, String graph, String lang, int limit, String highlight) {
        return index().query(property, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            List<Resource> properties, String words, String graph, String lang, int limit, String highlight) {
        return index().query(properties, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        return index().query(subject, properties, words, graph, lang, limit, highlight);
    }

    @Override
    public List<TextHit> query(
            Node subject,
            List<Resource> properties,
            String words,
            String graph,
            String lang,
            int limit,
            String highlight) {
        return index().query(subject, properties, words, graph, lang, limit, highlight);
    }

    @Override
    public EntityDefinition getDocDef() {
        return config.getEntDef();
    }

    @Override
    public synchronized void close() {
        opened.ifPresent(TextIndexLucene::close);
        opened = Optional.empty();
    }
}
