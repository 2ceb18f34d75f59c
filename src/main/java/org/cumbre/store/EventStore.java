package org.cumbre.store;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.event.Event;
import org.cumbre.event.FormerEvent;
import org.cumbre.event.Report;
import org.cumbre.event.ReportOrder;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.Iris;
import org.cumbre.rdf.KnownActors;
import org.cumbre.rdf.Violation;
import org.cumbre.rdf.Vocabulary;
import org.cumbre.text.Article;

/**
 * The graph on disk: a TDB2 dataset with a named graph an article and the consolidated events in its default graph. Each method is one
 * transaction. One process at a time can open it; within a process it is safe for use by many threads.
 */
public final class EventStore implements AutoCloseable {

    private final Database database;
    private final ArticleQuads articleQuads;
    private final EventQuads eventQuads;
    private final ActorRegistry registry;
    private final AtomicLong version = new AtomicLong();
    private volatile Optional<ActorNames> names = Optional.empty();
    private Optional<BulkBuild> bulk = Optional.empty();
    private volatile boolean shared;

    private EventStore(Database database, KnownActors known) {
        this.database = database;
        this.articleQuads = new ArticleQuads(known);
        this.eventQuads = new EventQuads(known);
        this.registry = new ActorRegistry(known);
        BulkBuild.recover(database);
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
        return new EventStore(Database.open(folder), known);
    }

    /** @throws StoreException if the folder has no database, or another process has it open */
    public static EventStore openExisting(Path folder) {
        return openExisting(folder, KnownActors.NONE);
    }

    /** @throws StoreException if the folder has no database, or another process has it open */
    public static EventStore openExisting(Path folder, KnownActors known) {
        return new EventStore(Database.openExisting(folder), known);
    }

    /** A database that is gone when it is closed. */
    public static EventStore inMemory(KnownActors known) {
        return new EventStore(Database.inMemory(), known);
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
     * <p>From the first thousand articles of a new graph on, they wait to be loaded in bulk until all are there: until they are
     * consolidated, or anything else is asked for.
     *
     * @return how many graphs are new or changed
     */
    public int add(List<ArticleClaims> articles, Consolidation consolidation) {
        return write(articles, Optional.of(consolidation));
    }

    private synchronized int write(List<ArticleClaims> articles, Optional<Consolidation> consolidation) {
        return waits(articles)
                ? bulk.orElseThrow().add(articles, articleQuads, registry)
                : changing(() -> ready().write(articles, consolidation));
    }

    /** Articles of a new graph wait to be loaded in bulk if they are many. */
    private boolean waits(List<ArticleClaims> articles) {
        if (bulk.isEmpty()
                && !shared
                && articles.size() >= BulkBuild.FROM
                && database.folder().isPresent()
                && !database.hasArticles()) {
            bulk = Optional.of(BulkBuild.into(database));
        }
        return bulk.isPresent() && !bulk.get().has(articles);
    }

    /**
     * Takes articles out of the graph, with what they alone say.
     *
     * @param source where they come from, as it was given, or their address, or their IRI in the graph
     * @return how many articles
     */
    public int remove(String source, Consolidation consolidation) {
        return changing(() -> ready().remove(source, consolidation));
    }

    /**
     * Joins the claims of all articles into events again.
     *
     * @return how many events there are
     */
    public int consolidate(Consolidation consolidation) {
        return consolidate(consolidation, Stages.UNHEARD);
    }

    /**
     * Joins the claims of all articles into events again.
     *
     * @param stages hears how far it has come
     * @return how many events there are
     */
    public synchronized int consolidate(Consolidation consolidation, Stages stages) {
        if (bulk.isEmpty()) {
            return changing(() -> ready().consolidate(consolidation, stages));
        }
        BulkBuild waiting = bulk.get();
        int events = changing(() -> waiting.finish(consolidation, eventQuads, registry, stages));
        bulk = Optional.empty();
        stages.at("indexing words", 0, 0);
        database.text().ready(); // else the first article that comes later would wait for it
        return events;
    }

    /** The events are as this consolidation would have them. */
    public synchronized boolean consolidated(Consolidation consolidation) {
        return bulk.isEmpty() && Txn.calculateRead(graphs(), () -> writer().consolidatedWith(consolidation));
    }

    /**
     * Gives back disk that transactions have left unused, if that is more than half. To be called when nobody else uses the store.
     *
     * @return whether there was as much
     */
    public synchronized boolean compact() {
        graphs();
        return !shared && database.compact();
    }

    /** The names of the actors, read once for as long as nothing is written. To be used within a transaction. */
    ActorNames actorNames() {
        long before = version.get();
        Optional<ActorNames> known = names;
        if (known.isPresent()) {
            return known.get();
        }
        ActorNames read = new ActorNames(database.graphs().getDefaultGraph());
        if (version.get() == before) {
            names = Optional.of(read);
        }
        return read;
    }

    /** What was read before a change is not to be used after it. */
    private <T> T changing(Supplier<T> change) {
        try {
            return change.get();
        } finally {
            version.incrementAndGet();
            names = Optional.empty();
        }
    }

    private GraphWriter writer() {
        return new GraphWriter(graphs(), articleQuads, eventQuads, registry);
    }

    /** For writing: the full-text index is opened before the transaction begins. */
    private GraphWriter ready() {
        GraphWriter writer = writer();
        database.text().ready();
        return writer;
    }

    /** The dataset, with all that was written. */
    private synchronized DatasetGraph graphs() {
        if (bulk.isPresent()) {
            bulk.get().finish(Stages.UNHEARD);
            bulk = Optional.empty();
        }
        return database.graphs();
    }

    /** The graph has this article, with the same text; what waits to be loaded does not count. */
    public boolean holds(Article article) {
        DatasetGraph graphs = database.graphs();
        return Txn.calculateRead(graphs, () -> graphs.contains(ArticleQuads.text(article)));
    }

    /**
     * The claims joined in an event.
     *
     * @param event its IRI, or what stands in it after {@code id/event/}
     * @throws StoreException if there is no such event
     */
    public FormerEvent event(String event) {
        Node iri = event.startsWith("http") ? NodeFactory.createURI(event) : Iris.event(event);
        DatasetGraph graphs = graphs();
        return Txn.calculateRead(
                graphs,
                () -> new StoredArchive(graphs, new StoredArticles(graphs)::article)
                        .named(iri)
                        .orElseThrow(() -> new StoreException(event + ": the graph has no event of that IRI")));
    }

    public int eventCount() {
        DatasetGraph graphs = graphs();
        return Txn.calculateRead(
                graphs, () -> (int) StoreCounts.consolidated(graphs, Vocabulary.TYPE, Vocabulary.EVENT));
    }

    /** The claims of all articles, by day of publication, article and place in the text. */
    public List<Report> reports() {
        DatasetGraph graphs = graphs();
        return Txn.calculateRead(graphs, () -> {
            StoredArticles articles = new StoredArticles(graphs);
            return articles.reports(articles.names()).stream()
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
        return Txn.calculateRead(
                graphs(), () -> use.apply(new SelectedEvents(database.graphs(), filter, this::actorNames)));
    }

    /** Hands out the graphs as they stand, for as long as {@code use} takes. */
    public <T> T read(Function<DatasetGraph, T> use) {
        DatasetGraph graphs = graphs();
        return Txn.calculateRead(graphs, () -> use.apply(graphs));
    }

    /** Searches sentences, headlines and names; to be used within {@link #read(Function)}. */
    public TextSearch search() {
        return new TextSearch(database.text());
    }

    /** A number that grows with each change made since the store was opened. */
    public long version() {
        return version.get();
    }

    /** The dataset, for queries; to be used within transactions. */
    public Dataset dataset() {
        return DatasetFactory.wrap(graphs());
    }

    /** The dataset for somebody who keeps it: from here on nothing takes its place, neither by loading in bulk nor by compacting. */
    public synchronized DatasetGraph share() {
        shared = true;
        return graphs();
    }

    /** How many articles, claims, events, actors and places, and how many triples tell of them. */
    public Map<String, Long> counts() {
        return Txn.calculateRead(graphs(), () -> StoreCounts.of(database.bare()));
    }

    /**
     * Writes everything as gzipped N-Quads, as it is at the start; others may read and write meanwhile. Leaves the stream open.
     *
     * @throws StoreException if the stream cannot be written
     */
    public void backup(OutputStream out) {
        Txn.executeRead(graphs(), () -> StoreBackup.write(database.graphs(), out));
    }

    /** Writes everything to a file of gzipped N-Quads. */
    public void backup(Path file) {
        Txn.executeRead(graphs(), () -> StoreBackup.write(database.graphs(), file));
    }

    /**
     * Reads a backup into this empty database, all of it or nothing.
     *
     * @throws StoreException if there is anything in the database already, or the file is not a backup
     */
    public void restore(Path file) {
        DatasetGraph graphs = graphs();
        database.text().ready();
        changing(() -> Txn.calculateWrite(graphs, () -> {
            if (graphs.find().hasNext()) {
                throw new StoreException(file + ": not restored, because the database is not empty");
            }
            StoreBackup.read(file, graphs);
            return graphs;
        }));
    }

    /** What is not as the SHACL shapes want it, in the articles' graphs and in the default graph. */
    public List<Violation> validate() {
        return Txn.calculateRead(graphs(), () -> StoreCheck.of(database.graphs()));
    }

    @Override
    public void close() {
        database.close();
    }
}
