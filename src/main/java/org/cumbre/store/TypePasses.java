package org.cumbre.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.cumbre.event.EventType;
import org.cumbre.rdf.Vocabulary;

/**
 * Which types of events are consolidated together: as many as have claims that fit into half of the heap. A type that has more is
 * consolidated alone.
 */
final class TypePasses {

    /** What a claim takes while it is joined with others. */
    private static final long BYTES_A_CLAIM = 2_000;

    private TypePasses() {}

    /** How many claims are in memory at a time. */
    static long most() {
        return Runtime.getRuntime().maxMemory() / 2 / BYTES_A_CLAIM;
    }

    /** How many claims of each type a dataset has. */
    static Map<EventType, Long> count(DatasetGraph graphs) {
        Map<EventType, Long> claims = new HashMap<>();
        for (EventType type : EventType.values()) {
            claims.put(type, Iter.count(graphs.findNG(Node.ANY, Node.ANY, Vocabulary.EVENT_TYPE, Vocabulary.of(type))));
        }
        return claims;
    }

    /** First fit, the types with most claims first. */
    static List<Set<EventType>> of(Map<EventType, Long> claims, long most) {
        List<Set<EventType>> passes = new ArrayList<>();
        List<Long> sizes = new ArrayList<>();
        claims.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.<EventType, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> {
                    int pass = 0;
                    while (pass < passes.size() && sizes.get(pass) + entry.getValue() > most) {
                        pass++;
                    }
                    if (pass == passes.size()) {
                        passes.add(EnumSet.noneOf(EventType.class));
                        sizes.add(0L);
                    }
                    passes.get(pass).add(entry.getKey());
                    sizes.set(pass, sizes.get(pass) + entry.getValue());
                });
        return List.copyOf(passes);
    }
}
