package org.cumbre.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.cumbre.event.EventArchive;
import org.cumbre.event.FormerEvent;
import org.cumbre.event.Report;

/**
 * Joins claims into clusters, all of them or only those that a change concerns, with the same result.
 *
 * <p>The claims that say most come first. Each joins the cluster whose claims before it all agree with it; of several the best one, of
 * none a new one. So a claim's place depends on nothing but the claims before it. When claims come or go, those after them that are near a
 * cluster that changed are looked at again, in the same order, until nothing changes any more: all others would find what they found
 * before.
 */
final class Clustering {

    private final Joins joins;
    private final LateKnowledge late;
    private final EventArchive archive;
    private final Naming naming;
    private final ClusterIndex index = new ClusterIndex();
    private final Map<String, Candidate> candidates = new HashMap<>();
    private final Map<String, Cluster> homes = new HashMap<>();
    private final PriorityQueue<Candidate> waiting = new PriorityQueue<>(Candidate.MOST_SAID_FIRST);
    private final Set<Candidate> queued = new HashSet<>();
    private final Set<Long> fetched = new HashSet<>();
    private final Set<String> fetchedNames = new HashSet<>();
    private final Map<String, Cluster> former = new LinkedHashMap<>();
    private final Set<Cluster> changed = new LinkedHashSet<>();
    private final boolean fromNothing;

    /** How reports are called in the archive and in the user's joins. */
    interface Naming {
        String name(Report report);
    }

    Clustering(Joins joins, LateKnowledge late, EventArchive archive, Naming naming) {
        this.joins = joins;
        this.late = late;
        this.archive = archive;
        this.naming = naming;
        this.fromNothing = archive == EventArchive.EMPTY;
    }

    /** Takes claims out of the clusters that the archive has them in. To be called before claims are added. */
    void remove(List<Report> reports) {
        List<String> names = reports.stream().map(naming::name).toList();
        fetchTelling(names);
        Map<Candidate, Cluster> left = new LinkedHashMap<>();
        for (String name : names) {
            Candidate gone = candidates.remove(name);
            Cluster home = homes.remove(name);
            if (gone != null && home != null) {
                home.remove(gone);
                left.put(gone, home);
            }
        }
        left.forEach((gone, home) -> {
            changed(home, gone);
            lookAgainAtPartners(gone);
        });
    }

    void add(List<Report> reports) {
        reports.forEach(report -> lookAt(candidate(report)));
    }

    /** Finds a place for every claim that was added, and a new one for those that it concerns. */
    void settle() {
        for (Candidate next = waiting.poll(); next != null; next = waiting.poll()) {
            queued.remove(next);
            place(next);
        }
    }

    /** The clusters that are new or other than before, without those that are empty now. */
    List<Cluster> changed() {
        return changed.stream().filter(cluster -> !cluster.isEmpty()).toList();
    }

    /** The archive's ids of the clusters that are other than before. */
    List<String> replaced() {
        return former.entrySet().stream()
                .filter(entry -> changed.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Candidate candidate(Report report) {
        return Candidate.of(late.in(report), naming.name(report));
    }

    private void lookAt(Candidate candidate) {
        if (queued.add(candidate)) {
            waiting.add(candidate);
        }
    }

    private void place(Candidate candidate) {
        Optional<Cluster> home = joined(candidate).or(() -> best(candidate));
        Optional<Cluster> before = Optional.ofNullable(homes.get(candidate.name()));
        Cluster now = home.or(() -> before.filter(cluster -> cluster.founder().equals(candidate)))
                .orElseGet(Cluster::new);
        if (before.filter(cluster -> cluster == now).isPresent()) {
            return;
        }
        before.ifPresent(cluster -> {
            cluster.remove(candidate);
            changed(cluster, candidate);
        });
        now.add(candidate);
        candidates.put(candidate.name(), candidate);
        homes.put(candidate.name(), now);
        index.add(now, candidate);
        changed(now, candidate);
        lookAgainAtPartners(candidate);
    }

    /** The cluster of a claim that the user wants joined with this one and that has its place already. */
    private Optional<Cluster> joined(Candidate candidate) {
        Set<String> partners = joins.with(candidate.name());
        fetchTelling(partners);
        return partners.stream()
                .filter(candidates::containsKey)
                .map(candidates::get)
                .filter(partner -> partner.before(candidate)
                        && partner.claim().type() == candidate.claim().type())
                .min(Candidate.MOST_SAID_FIRST)
                .map(partner -> homes.get(partner.name()));
    }

    private Optional<Cluster> best(Candidate candidate) {
        Set<Long> wanted = Filing.wanted(candidate);
        fetch(wanted);
        return index.filed(wanted).stream()
                .filter(cluster -> cluster.before(candidate)
                        .filter(agreement -> agreement.agreesWith(candidate))
                        .isPresent())
                .filter(cluster -> fromNothing || cluster.near(candidate, wanted))
                .filter(cluster -> allowed(candidate, cluster))
                .max(Comparator.comparingInt((Cluster cluster) -> cluster.before(candidate)
                                .map(agreement -> agreement.likeness(candidate))
                                .orElse(0))
                        .thenComparing(Cluster::founder, Candidate.MOST_SAID_FIRST.reversed()));
    }

    private boolean allowed(Candidate candidate, Cluster cluster) {
        Set<String> without = joins.without(candidate.name());
        return without.isEmpty()
                || cluster.members().stream()
                        .noneMatch(member -> member.before(candidate) && without.contains(member.name()));
    }

    /** Looks again at all claims after this one to which this cluster could matter. */
    private void changed(Cluster cluster, Candidate candidate) {
        changed.add(cluster);
        if (fromNothing) {
            return; // claims are placed in order: none after this one has a place yet
        }
        Set<Long> wanted = new TreeSet<>(Filing.wanted(candidate));
        cluster.members().forEach(member -> wanted.addAll(Filing.wanted(member)));
        fetch(wanted);
        Set<Cluster> concerned = index.filed(wanted);
        concerned.add(cluster);
        concerned.forEach(other -> other.after(candidate).forEach(this::lookAt));
    }

    private void lookAgainAtPartners(Candidate candidate) {
        Set<String> partners = joins.with(candidate.name());
        fetchTelling(partners);
        partners.stream()
                .filter(candidates::containsKey)
                .map(candidates::get)
                .filter(candidate::before)
                .forEach(this::lookAt);
    }

    private void fetch(Collection<Long> keys) {
        if (!fromNothing) {
            List<Long> unseen = keys.stream().filter(fetched::add).toList();
            archive.filed(unseen).forEach(this::restore);
        }
    }

    private void fetchTelling(Collection<String> names) {
        if (!fromNothing && !names.isEmpty()) {
            List<String> unseen = names.stream().filter(fetchedNames::add).toList();
            archive.telling(unseen).forEach(this::restore);
        }
    }

    private void restore(FormerEvent event) {
        if (former.containsKey(event.id())) {
            return;
        }
        Cluster cluster = new Cluster();
        former.put(event.id(), cluster);
        for (Report report : event.reports()) {
            Candidate member = candidate(report);
            cluster.add(member);
            candidates.put(member.name(), member);
            homes.put(member.name(), cluster);
            index.add(cluster, member);
        }
    }
}
