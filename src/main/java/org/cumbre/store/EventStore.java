package org.cumbre.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.cumbre.event.Actor;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Event;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.GraphReader;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.cumbre.rdf.ShapeCheck;
import org.cumbre.rdf.Violation;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;

/**
 * The graph on disk: a TDB2 dataset with a named graph an article and the consolidated events in its default graph. Each method is one
 * transaction. One process at a time can open it; within a process it is safe for use by many threads.
 */
public final class EventStore implements AutoCloseable {

    private final DatasetGraph graphs;
    private final ArticleQuads articleQuads;
    private final EventQuads eventQuads;
    private final ActorRegistry registry;

    private EventStore(DatasetGraph graphs, KnownActors known) {
        this.graphs = graphs;
        this.articleQuads = new ArticleQuads(known);
        this.eventQuads = new EventQuads(known);
        this.registry = new ActorRegistry(known);
    }

    /** Opens the database of a folder, and makes one if the folder has none. */
    public static EventStore open(Path folder) {
        return open(folder, KnownActors.NONE);
    }

    /**
     * Opens the database of a folder, and makes one if the folder has none.
     *
     * @param known names the countries and offices that claims only mention by their keys
     * @throws StoreException if the folder cannot be made, or another process has the database open
     */
    public static EventStore open(Path folder, KnownActors known) {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw new StoreException(folder + ": cannot make this folder for the database", impossible);
        }
        return new EventStore(connect(folder), known);
    }

    /** @throws StoreException if the folder has no database, or another process has it open */
    public static EventStore openExisting(Path folder) {
        return openExisting(folder, KnownActors.NONE);
    }

    /** @throws StoreException if the folder has no database, or another process has it open */
    public static EventStore openExisting(Path folder, KnownActors known) {
        if (!Files.isDirectory(folder.resolve("Data-0001"))) {
            throw new StoreException(folder + ": no database here; \"cumbre build\" makes one");
        }
        return new EventStore(connect(folder), known);
    }

    /** A database that is gone when it is closed. */
    public static EventStore inMemory(KnownActors known) {
        return new EventStore(DatabaseMgr.createDatasetGraph(), known);
    }

    private static DatasetGraph connect(Path folder) {
        try {
            return DatabaseMgr.connectDatasetGraph(folder.toString());
        } catch (DBOpEnvException locked) {
            throw new StoreException(
                    folder + ": another process has this database open (" + locked.getMessage() + ")", locked);
        } catch (RuntimeException broken) {
            throw new StoreException(folder + ": not a database that can be opened: " + broken.getMessage(), broken);
        }
    }

    /**
     * Writes the graphs of some articles in one transaction. A graph that already says the same is left alone. Give a few hundred
     * articles at a time: a transaction for each costs forty times as much.
     *
     * @return how many graphs are new or changed
     */
    public int replaceAll(List<ArticleClaims> articles) {
        Set<Actor> actors = registry.unwritten(articles);
        int changed = Txn.calculateWrite(graphs, () -> {
            registry.write(actors, graphs.getGraph(Iris.actors()));
            int different = 0;
            for (ArticleClaims article : articles) {
                Node name = Iris.article(article.article());
                if (replace(name, articleQuads.of(article.article(), article.claims()))) {
                    different++;
                }
            }
            return different;
        });
        registry.committed(actors);
        return changed;
    }

    /** The graph has this article, with the same text. */
    public boolean holds(Article article) {
        return Txn.calculateRead(graphs, () -> graphs.contains(ArticleQuads.text(article)));
    }

    /** Makes the default graph say these events and no others; writes only what differs. */
    public void replaceEvents(List<Event> events) {
        List<Quad> quads = eventQuads.of(events);
        Txn.executeWrite(graphs, () -> replace(Quad.defaultGraphIRI, quads));
    }

    private boolean replace(Node name, List<Quad> quads) {
        Set<Triple> wanted = quads.stream().map(Quad::asTriple).collect(Collectors.toCollection(HashSet::new));
        Graph graph = Quad.isDefaultGraph(name) ? graphs.getDefaultGraph() : graphs.getGraph(name);
        List<Triple> obsolete = new ArrayList<>();
        graph.find().forEachRemaining(triple -> {
            if (!wanted.remove(triple)) {
                obsolete.add(triple);
            }
        });
        obsolete.forEach(graph::delete);
        wanted.forEach(graph::add);
        return !obsolete.isEmpty() || !wanted.isEmpty();
    }

    /** The claims of all articles, by day of publication, article and place in the text. */
    public List<Report> reports() {
        return Txn.calculateRead(graphs, () -> {
            ActorReader shared = sharedActors();
            return articleNames().stream()
                    .flatMap(name -> article(name, shared).reports().stream())
                    .sorted(ReportOrder.comparator())
                    .toList();
        });
    }

    /** The consolidated events that a filter lets through, by day; those without a date come last. For a few thousand of them. */
    public List<Event> events(EventFilter filter) {
        return read(filter, events -> events.events().toList());
    }

    /**
     * Hands out the events that a filter lets through, however many, for as long as {@code use} takes.
     *
     * @throws UnknownActorException if the filter names an actor, country, place or article that the graph does not know
     */
    public <T> T read(EventFilter filter, Function<EventSource, T> use) {
        return Txn.calculateRead(graphs, () -> use.apply(new SelectedEvents(graphs, filter)));
    }

    /** The dataset, for queries; to be used within transactions. */
    public Dataset dataset() {
        return DatasetFactory.wrap(graphs);
    }

    /** How many articles, claims, events, actors and places, and how many triples tell of them. */
    public Map<String, Long> counts() {
        return Txn.calculateRead(graphs, () -> StoreCounts.of(graphs));
    }

    /** Writes everything to a file of gzipped N-Quads. */
    public void backup(Path file) {
        Txn.executeRead(graphs, () -> StoreBackup.write(graphs, file));
    }

    /**
     * Reads a backup into this empty database, all of it or nothing.
     *
     * @throws StoreException if there is anything in the database already, or the file is not a backup
     */
    public void restore(Path file) {
        Txn.executeWrite(graphs, () -> {
            if (graphs.find().hasNext()) {
                throw new StoreException(file + ": not restored, because the database is not empty");
            }
            StoreBackup.read(file, graphs);
        });
    }

    /** What is not as the SHACL shapes want it, in the articles' graphs and in the default graph. */
    public List<Violation> validate() {
        ShapeCheck shapes = ShapeCheck.load();
        return Txn.calculateRead(graphs, () -> {
            List<Violation> violations = new ArrayList<>(shapes.check("default graph", graphs.getDefaultGraph()));
            violations.addAll(shapes.check(Iris.actors().getURI(), copy(Iris.actors())));
            for (Node name : articleNames()) {
                violations.addAll(shapes.check(name.getURI(), copy(name)));
            }
            return List.copyOf(violations);
        });
    }

    private List<Node> articleNames() {
        List<Node> names = new ArrayList<>();
        graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE)
                .forEachRemaining(quad -> names.add(quad.getGraph()));
        return names;
    }

    private ArticleClaims article(Node name, ActorReader shared) {
        return new GraphReader(copy(name), shared).read();
    }

    private ActorReader sharedActors() {
        return new ActorReader(graphs.getGraph(Iris.actors()));
    }

    private Graph copy(Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        graphs.getGraph(name).find().forEachRemaining(copy::add);
        return copy;
    }

    @Override
    public void close() {
        TDBInternal.expel(graphs);
    }
}
