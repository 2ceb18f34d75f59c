package org.cumbre.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the clusters that a claim could belong to, by the keys under which their claims are filed. */
final class ClusterIndex {

    private final Map<Long, Set<Cluster>> clusters = new HashMap<>();

    Set<Cluster> filed(Collection<Long> keys) {
        Set<Cluster> found = new LinkedHashSet<>();
        keys.forEach(key -> found.addAll(clusters.getOrDefault(key, Set.of())));
        return found;
    }

    void add(Cluster cluster, Candidate member) {
        for (Long key : Filing.offered(member)) {
            clusters.merge(key, Set.of(cluster), ClusterIndex::both);
        }
    }

    /** Most keys have one cluster only, for which an immutable set of one is smaller by far. */
    private static Set<Cluster> both(Set<Cluster> before, Set<Cluster> one) {
        if (before.containsAll(one)) {
            return before;
        }
        Set<Cluster> joined = before instanceof LinkedHashSet<Cluster> ? before : new LinkedHashSet<>(before);
        joined.addAll(List.copyOf(one));
        return joined;
    }
}
