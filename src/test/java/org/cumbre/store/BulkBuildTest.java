package org.cumbre.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.cumbre.bench.Cast;
import org.cumbre.bench.SyntheticNews;
import org.cumbre.event.ArticleClaims;
import org.cumbre.event.Consolidation;
import org.cumbre.link.Consolidator;
import org.cumbre.rdf.Iris;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkBuildTest {

    private static final SyntheticNews NEWS =
            new SyntheticNews(3, 1_040, Cast.madeUp(8), LocalDate.of(2023, 1, 1), 400);
    private static final List<ArticleClaims> ARTICLES = NEWS.stream().toList();
    private static final List<ArticleClaims> FIRST = ARTICLES.subList(0, 1_000);
    private static final Consolidation BY_CLAIMS = new Consolidator(Iris::claim);

    @TempDir
    Path folder;

    @Test
    void aGraphLoadedInBulkIsTheOneThatTransactionsMake() {
        try (EventStore bulk = EventStore.open(folder, NEWS.gazetteer());
                EventStore memory = EventStore.inMemory(NEWS.gazetteer())) {
            assertEquals(1_000, bulk.add(FIRST, BY_CLAIMS));
            assertEquals(40, bulk.add(ARTICLES.subList(1_000, 1_040), BY_CLAIMS));
            assertFalse(bulk.consolidated(BY_CLAIMS));
            bulk.consolidate(BY_CLAIMS);
            memory.replaceAll(ARTICLES);
            memory.consolidate(BY_CLAIMS);

            assertTrue(bulk.consolidated(BY_CLAIMS));
            assertEquals(quads(memory), quads(bulk));
            assertFalse(Files.exists(folder.resolve("staged")));
            assertFalse(Files.exists(folder.resolve("loading")));
        }
    }

    @Test
    void articlesThatWaitAreLoadedWhenTheGraphIsAskedOrOpenedAgain() {
        try (EventStore store = EventStore.open(folder, NEWS.gazetteer())) {
            store.add(FIRST, BY_CLAIMS);
        }
        try (EventStore again = EventStore.openExisting(folder, NEWS.gazetteer())) {
            assertEquals(1_000, again.counts().get("articles"));
            assertFalse(again.consolidated(BY_CLAIMS));
        }
    }

    @Test
    void anArticleThatComesTwiceSaysWhatItSaidLast() {
        ArticleClaims other = new ArticleClaims(
                FIRST.get(0).article(), FIRST.get(1).claims(), FIRST.get(0).sketch());
        List<ArticleClaims> after = new ArrayList<>(FIRST);
        after.set(0, other);
        try (EventStore bulk = EventStore.open(folder, NEWS.gazetteer());
                EventStore memory = EventStore.inMemory(NEWS.gazetteer())) {
            bulk.add(FIRST, BY_CLAIMS);
            bulk.add(List.of(other), BY_CLAIMS);
            bulk.consolidate(BY_CLAIMS);
            memory.replaceAll(after);
            memory.consolidate(BY_CLAIMS);

            Set<String> surplus = quads(bulk);
            surplus.removeAll(quads(memory));
            surplus.removeIf(quad -> quad.startsWith("[" + Iris.actors())); // whom only the first version names
            assertEquals(Set.of(), surplus);
        }
    }

    private static Set<String> quads(EventStore store) {
        DatasetGraph graphs = store.dataset().asDatasetGraph();
        return Txn.calculateRead(graphs, () -> {
            Set<String> quads = new TreeSet<>();
            graphs.find().forEachRemaining(quad -> quads.add(quad.toString()));
            return quads;
        });
    }
}
