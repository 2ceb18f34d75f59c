package org.cumbre.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.event.Event;
import org.cumbre.event.EventChange;
import org.cumbre.event.FormerEvent;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.rdf.ActorReader;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.GraphReader;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.cumbre.rdf.Literals;
import org.cumbre.rdf.ShapeCheck;
import org.cumbre.rdf.Violation;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;

/**
 * The graph on disk: a TDB2 dataset with a named graph an article and the consolidated events in its default graph. Each method is one
 * transaction. One process at a time can open it; within a process it is safe for use by many threads.
 */
public final class EventStore implements AutoCloseable {

    private final DatasetGraph database;
    private final FullText text;
    private final DatasetGraph graphs;
    private final ArticleQuads articleQuads;
    private final EventQuads eventQuads;
    private final ActorRegistry registry;
    private final AtomicLong version = new AtomicLong();
    private volatile Optional<Names> names = Optional.empty();

    private EventStore(DatasetGraph database, FullText text, KnownActors known) {
        this.database = database;
        this.text = text;
        this.graphs = TextDatasetFactory.create(database, text, false, new TextChanges(text));
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
        return connect(folder, known);
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
        return connect(folder, known);
    }

    /** A database that is gone when it is closed. */
    public static EventStore inMemory(KnownActors known) {
        DatasetGraph database = DatabaseMgr.createDatasetGraph();
        return new EventStore(database, FullText.inMemory(database), known);
    }

    private static EventStore connect(Path folder, KnownActors known) {
        try {
            DatasetGraph database = DatabaseMgr.connectDatasetGraph(folder.toString());
            return new EventStore(database, FullText.of(folder, database), known);
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

    /**
     * Writes the graphs of some articles in one transaction. A graph that already says the same is left alone. Give a thousand articles at a
     * time: a transaction for each costs a hundred times as much. The events are as they were until {@link #consolidate}.
     *
     * @return how many graphs are new or changed
     */
    public int replaceAll(List<ArticleClaims> articles) {
        return write(articles, Optional.empty());
    }

    /**
     * Writes the graphs of some articles, and what becomes of the events, in one transaction. Where the events do not stand as this
     * consolidation would have them, it is left to {@link #consolidate} to bring them there.
     *
     * @return how many graphs are new or changed
     */
    public int add(List<ArticleClaims> articles, Consolidation consolidation) {
        return write(articles, Optional.of(consolidation));
    }

    /**
     * Takes articles out of the graph, with what they alone say.
     *
     * @param source where they come from, as it was given, or their address, or their IRI in the graph
     * @return how many articles
     */
    public int remove(String source, Consolidation consolidation) {
        return change(() -> {
            Set<Node> names = ArticleGraphs.of(source, graphs);
            Optional<EventChange> change = Optional.of(consolidation)
                    .filter(this::consolidatedWith)
                    .map(wanted -> wanted.update(archive(), reports(names), List.of()));
            names.forEach(graphs::removeGraph);
            change.ifPresentOrElse(new EventGraph(graphs, eventQuads)::apply, this::outdated);
            return names.size();
        });
    }

    /**
     * Joins the claims of all articles into events again.
     *
     * @return how many events there are
     */
    public int consolidate(Consolidation consolidation) {
        return change(() -> {
            Set<String> kept = new HashSet<>();
            EventGraph written = new EventGraph(graphs, eventQuads);
            consolidation.events(reports(articleNames())).forEach(filed -> {
                kept.add(filed.event().id());
                written.write(filed);
            });
            graphs.getDefaultGraph().find(Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT).toList().stream()
                    .map(triple -> Iris.eventId(triple.getSubject()))
                    .filter(id -> !kept.contains(id))
                    .forEach(written::remove);
            written.settleAll();
            outdated();
            graphs.getGraph(Iris.filing())
                    .add(Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Literals.text(consolidation.rules()));
            return kept.size();
        });
    }

    /**
     * The claims joined in an event.
     *
     * @param event its IRI, or what stands in it after {@code id/event/}
     * @throws StoreException if there is no such event
     */
    public FormerEvent event(String event) {
        Node iri = event.startsWith("http") ? NodeFactory.createURI(event) : Iris.event(event);
        return Txn.calculateRead(
                graphs,
                () -> archive()
                        .named(iri)
                        .orElseThrow(() -> new StoreException(event + ": the graph has no event of that IRI")));
    }

    public int eventCount() {
        return Txn.calculateRead(graphs, () ->
                (int) Iter.count(graphs.find(Quad.defaultGraphIRI, Node.ANY, Vocabulary.TYPE, Vocabulary.EVENT)));
    }

    /** The events are as this consolidation would have them. */
    public boolean consolidated(Consolidation consolidation) {
        return Txn.calculateRead(graphs, () -> consolidatedWith(consolidation));
    }

    private int write(List<ArticleClaims> articles, Optional<Consolidation> consolidation) {
        ActorRegistry.Unwritten unwritten = registry.unwritten(articles);
        int count = change(() -> {
            boolean relearned = registry.write(unwritten, graphs.getGraph(Iris.actors()));
            Map<Node, Set<Triple>> changed = changed(articles);
            Optional<EventChange> change = consolidation
                    .filter(wanted -> !relearned && !changed.isEmpty() && consolidatedWith(wanted))
                    .map(wanted -> wanted.update(archive(), reports(changed.keySet()), told(changed.values())));
            changed.forEach(this::replace);
            if (change.isPresent()) {
                new EventGraph(graphs, eventQuads).apply(change.get());
            } else if (relearned || !changed.isEmpty()) {
                outdated();
            }
            return changed.size();
        });
        registry.committed(unwritten);
        return count;
    }

    /** The graphs that say something else than before, with what they are to say. */
    private Map<Node, Set<Triple>> changed(List<ArticleClaims> articles) {
        Map<Node, Set<Triple>> changed = new LinkedHashMap<>();
        for (ArticleClaims article : articles) {
            Node name = Iris.article(article.article());
            Set<Triple> wanted =
                    articleQuads.of(article).stream().map(Quad::asTriple).collect(Collectors.toSet());
            changed.remove(name);
            if (!wanted.equals(new HashSet<>(graphs.getGraph(name).find().toList()))) {
                changed.put(name, wanted);
            }
        }
        return changed;
    }

    /** The graph has this article, with the same text. */
    public boolean holds(Article article) {
        return Txn.calculateRead(graphs, () -> graphs.contains(ArticleQuads.text(article)));
    }

    private void replace(Node name, Set<Triple> wanted) {
        Graph graph = graphs.getGraph(name);
        Set<Triple> missing = new HashSet<>(wanted);
        graph.find().toList().stream().filter(triple -> !missing.remove(triple)).forEach(graph::delete);
        missing.forEach(graph::add);
    }

    /** The claims of some articles that are there. */
    private List<Report> reports(Collection<Node> names) {
        ActorReader shared = sharedActors();
        return names.stream()
                .filter(name -> graphs.containsGraph(name))
                .flatMap(name -> article(name, shared).reports().stream())
                .toList();
    }

    /** The claims of graphs that are not written yet, as they will be read. */
    private List<Report> told(Collection<Set<Triple>> articles) {
        ActorReader shared = sharedActors();
        return articles.stream()
                .flatMap(triples -> {
                    Graph graph = GraphFactory.createDefaultGraph();
                    triples.forEach(graph::add);
                    return new GraphReader(graph, shared).read().reports().stream();
                })
                .toList();
    }

    private StoredArchive archive() {
        ActorReader shared = sharedActors();
        return new StoredArchive(graphs, name -> article(name, shared));
    }

    private boolean consolidatedWith(Consolidation consolidation) {
        return graphs.contains(
                Iris.filing(), Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Literals.text(consolidation.rules()));
    }

    /** From here on the events are not those of the claims. */
    private void outdated() {
        graphs.getGraph(Iris.filing()).remove(Iris.filing(), Vocabulary.CONSOLIDATED_WITH, Node.ANY);
    }

    /** The claims of all articles, by day of publication, article and place in the text. */
    public List<Report> reports() {
        return Txn.calculateRead(
                graphs,
                () -> reports(articleNames()).stream()
                        .sorted(ReportOrder.comparator())
                        .toList());
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

    /** Hands out the graphs as they stand, for as long as {@code use} takes. */
    public <T> T read(Function<DatasetGraph, T> use) {
        return Txn.calculateRead(graphs, () -> use.apply(graphs));
    }

    /** Searches sentences, headlines and names; to be used within {@link #read(Function)}. */
    public TextSearch search() {
        return new TextSearch(text);
    }

    /** The names of all actors, kept for as long as nothing changes; to be used within a transaction. */
    ActorNames actorNames(long now) {
        Names known = names.filter(last -> last.version() == now)
                .orElseGet(() -> new Names(now, new ActorNames(graphs.getDefaultGraph())));
        names = Optional.of(known);
        return known.actors();
    }

    private record Names(long version, ActorNames actors) {}

    /** A number that grows with each change made since the store was opened. */
    public long version() {
        return version.get();
    }

    /** The dataset, for queries; to be used within transactions. */
    public Dataset dataset() {
        return DatasetFactory.wrap(graphs);
    }

    /** How many articles, claims, events, actors and places, and how many triples tell of them. */
    public Map<String, Long> counts() {
        return Txn.calculateRead(graphs, () -> StoreCounts.of(graphs));
    }

    /**
     * Writes everything as gzipped N-Quads, as it is at the start; others may read and write meanwhile. Leaves the stream open.
     *
     * @throws StoreException if the stream cannot be written
     */
    public void backup(OutputStream out) {
        Txn.executeRead(graphs, () -> StoreBackup.write(graphs, out));
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
        change(() -> {
            if (graphs.find().hasNext()) {
                throw new StoreException(file + ": not restored, because the database is not empty");
            }
            StoreBackup.read(file, graphs);
            return graphs;
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

    private <T> T change(Supplier<T> work) {
        text.ready();
        T result = Txn.calculateWrite(graphs, work);
        version.incrementAndGet();
        return result;
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
        text.close();
        TDBInternal.expel(database);
    }
}
