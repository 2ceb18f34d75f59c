package org.cumbre.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.loader.main.LoaderPlan;
import org.apache.jena.tdb2.loader.main.LoaderPlans;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.event.EventType;
import org.cumbre.rdf.ArticleQuads;
import org.cumbre.rdf.EventQuads;
import org.cumbre.rdf.Iris;

/**
 * Builds a new graph of many articles by TDB2's bulk loader: quads wait in files ({@link StagedArticles}) until all are there, are loaded
 * into a dataset of their own, and that takes the place of the empty one when it is whole. Whatever breaks off in between leaves the
 * files, from which the articles are loaded when the database is opened again.
 */
final class BulkBuild {

    /** From so many articles at a time a new graph is loaded in bulk; for fewer it takes longer than transactions. */
    static final int FROM = 1_000;

    private static final String STAGED = "staged";
    private static final String LOADING = "loading";

    /** The articles in one order only, which is all that consolidation asks for; the other orders are made of all quads at once. */
    private static final LoaderPlan ONE_ORDER = new LoaderPlan(
            LoaderPlans.loaderPlanPhased.dataInputType(),
            LoaderPlans.loaderPlanPhased.primaryLoad3(),
            LoaderPlans.loaderPlanPhased.primaryLoad4(),
            new String[][] {},
            new String[][] {});

    private final Database database;
    private final Path folder;
    private final StagedArticles staged;
    private final Set<Long> names = new HashSet<>();
    private final Map<EventType, Long> claims = new EnumMap<>(EventType.class);
    private long quads;

    private BulkBuild(Database database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.staged = new StagedArticles(folder.resolve(STAGED));
    }

    /** Starts with an empty database. */
    static BulkBuild into(Database database) {
        return new BulkBuild(database, database.folder().orElseThrow());
    }

    /** Brings a database in order that a build broke off in: its articles are loaded, and the events are left to be consolidated. */
    static void recover(Database database) {
        database.folder().ifPresent(folder -> {
            BulkBuild build = new BulkBuild(database, folder);
            build.discardLoading();
            if (!build.staged.isEmpty() && !database.hasArticles()) {
                build.finish(Stages.UNHEARD);
            } else {
                build.staged.delete();
            }
        });
    }

    /** One of these articles waits to be loaded already. */
    boolean has(List<ArticleClaims> articles) {
        return articles.stream().anyMatch(article -> names.contains(name(article)));
    }

    /**
     * Has articles wait to be loaded; of several of one name, the last.
     *
     * @return how many
     */
    int add(List<ArticleClaims> articles, ArticleQuads articleQuads, ActorRegistry registry) {
        Map<Long, ArticleClaims> last = new LinkedHashMap<>();
        articles.forEach(article -> last.put(name(article), article));
        ActorRegistry.Unwritten unwritten = registry.unwritten(articles);
        staged.write(out -> {
            registry.quads(unwritten).forEach(out::quad);
            last.values()
                    .forEach(article -> articleQuads.of(article).forEach(quad -> {
                        out.quad(quad);
                        quads++;
                    }));
        });
        registry.committed(unwritten);
        names.addAll(last.keySet());
        last.values().forEach(article -> article.claims().forEach(claim -> claims.merge(claim.type(), 1L, Long::sum)));
        return last.size();
    }

    /** Loads the articles, without events. */
    void finish(Stages stages) {
        try (BulkLoad load = new BulkLoad(folder.resolve(LOADING), stages)) {
            load.load(LoaderPlans.loaderPlanPhased, staged::read, quads);
        }
        install();
    }

    /**
     * Loads the articles and their events.
     *
     * @return how many events
     */
    int finish(Consolidation consolidation, EventQuads eventQuads, ActorRegistry registry, Stages stages) {
        StagedArticles waiting = new StagedArticles(folder.resolve(STAGED).resolve("events"));
        waiting.delete();
        FreshEvents fresh = new FreshEvents(eventQuads, registry);
        try (BulkLoad load = new BulkLoad(folder.resolve(LOADING), stages)) {
            load.load(ONE_ORDER, staged::read, quads);
            DatasetGraph graphs = load.graphs();
            waiting.write(out -> Txn.executeRead(
                    graphs,
                    () -> new WholeConsolidation(graphs, consolidation, stages)
                            .run(claims, article -> fresh.article(article, out), filed -> fresh.write(filed, out))));
            load.load(LoaderPlans.loaderPlanPhased, waiting::read, 0);
            stages.at("describing actors and places", 0, 0);
            Txn.executeWrite(graphs, () -> {
                registry.describe(fresh.known(), graphs.getGraph(Iris.actors()));
                new EventGraph(graphs, eventQuads).describe(fresh.things());
                GraphWriter.consolidated(graphs, consolidation);
            });
        }
        install();
        return fresh.events();
    }

    private void install() {
        database.become(folder.resolve(LOADING));
        staged.delete();
        discardLoading();
    }

    private void discardLoading() {
        try {
            Database.delete(folder.resolve(LOADING));
        } catch (IOException failed) {
            throw new StoreException(folder + ": cannot be cleared up: " + failed.getMessage(), failed);
        }
    }

    /** Two names of one number would do no harm: the build goes on in transactions. */
    private static long name(ArticleClaims article) {
        long hash = 0;
        String iri = Iris.article(article.article()).getURI();
        for (int at = 0; at < iri.length(); at++) {
            hash = (hash ^ iri.charAt(at)) * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }
}
