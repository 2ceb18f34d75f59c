package org.cumbre.store;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.cumbre.event.EventType;
import org.cumbre.event.Status;
import org.cumbre.rdf.Vocabulary;

/** Counts what a dataset holds. */
final class StoreCounts {

    private StoreCounts() {}

    static Map<String, Long> of(DatasetGraph graphs) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("articles", named(graphs, Vocabulary.NEWS_ARTICLE));
        counts.put("claims", named(graphs, Vocabulary.CLAIM_CLASS));
        counts.put("events", consolidated(graphs, Vocabulary.TYPE, Vocabulary.EVENT));
        counts.put("actors", consolidated(graphs, Vocabulary.TYPE, Vocabulary.ACTOR));
        counts.put("places", consolidated(graphs, Vocabulary.TYPE, Vocabulary.PLACE));
        counts.put("triples", triples(graphs));
        for (EventType type : EventType.values()) {
            putIfAny(counts, "events: " + type.label(), consolidated(graphs, Vocabulary.TYPE, Vocabulary.of(type)));
        }
        for (Status status : Status.values()) {
            putIfAny(
                    counts,
                    "status: " + status.label(),
                    consolidated(graphs, Vocabulary.STATUS, Vocabulary.of(status)));
        }
        return counts;
    }

    /** Counted in the indexes: to look each triple's terms up would take a hundred times as long. */
    static long triples(DatasetGraph graphs) {
        DatasetGraphTDB tdb = Database.tables(graphs);
        return tdb.getTripleTable().getNodeTupleTable().size()
                + tdb.getQuadTable().getNodeTupleTable().size();
    }

    private static void putIfAny(Map<String, Long> counts, String name, long count) {
        if (count > 0) {
            counts.put(name, count);
        }
    }

    private static long named(DatasetGraph graphs, Node type) {
        Iterator<Quad> quads = graphs.findNG(Node.ANY, Node.ANY, Vocabulary.TYPE, type);
        return Iter.count(quads);
    }

    /** How many things of the default graph have a value, counted in the index. */
    static long consolidated(DatasetGraph graphs, Node property, Node value) {
        return Iter.count(
                Database.tables(graphs).getTripleTable().getNodeTupleTable().findAsNodeIds(Node.ANY, property, value));
    }
}
