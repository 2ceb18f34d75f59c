package org.cumbre.link;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cumbre.event.Event;

/** Claims that are joined in one event, in the order in which they were looked at. */
final class Cluster {

    private final NavigableSet<Candidate> members = new TreeSet<>(Candidate.MOST_SAID_FIRST);
    private Optional<Agreement> all = Optional.empty();

    Collection<Candidate> members() {
        return members;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** The first claim; only of a cluster that is not empty. */
    Candidate founder() {
        return members.first();
    }

    void add(Candidate member) {
        boolean last = members.isEmpty() || members.last().before(member);
        members.add(member);
        if (last && members.size() > 1) {
            all.ifPresent(agreement -> agreement.join(member));
        } else {
            all = Optional.empty();
        }
    }

    void remove(Candidate member) {
        members.remove(member);
        all = Optional.empty();
    }

    /** What the claims before this one say together. */
    Optional<Agreement> before(Candidate candidate) {
        if (members.isEmpty() || !founder().before(candidate)) {
            return Optional.empty();
        }
        if (!members.last().before(candidate)) {
            return Optional.of(agreement(members.headSet(candidate, false)));
        }
        if (all.isEmpty()) {
            all = Optional.of(agreement(members));
        }
        return all;
    }

    /** The claims that come after this one. */
    Collection<Candidate> after(Candidate candidate) {
        return List.copyOf(members.tailSet(candidate, false));
    }

    /** One of the claims before this one is filed where that one is looked for. */
    boolean near(Candidate candidate, Set<Long> wanted) {
        return members.headSet(candidate, false).stream()
                .anyMatch(member -> Filing.offered(member).stream().anyMatch(wanted::contains));
    }

    Event event() {
        return new EventAssembly(members).event();
    }

    private static Agreement agreement(Collection<Candidate> members) {
        Agreement agreement = new Agreement(members.iterator().next());
        members.stream().skip(1).forEach(agreement::join);
        return agreement;
    }
}
