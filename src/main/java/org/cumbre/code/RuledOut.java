package org.cumbre.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.event.Actor;
import org.cumbre.event.EventType;
import org.cumbre.event.Role;
import org.cumbre.event.Status;

/** Who cannot stand on a side of a claim, since another claim of the sentence is about it. */
final class RuledOut {

    private static final Set<EventType> CRITICAL = Set.of(EventType.ACCUSATION, EventType.REJECTION);
    /** What somebody does to somebody else who would rather not. */
    private static final Set<EventType> DONE_TO = Set.of(EventType.ASSAULT, EventType.COERCION, EventType.SANCTION);

    private RuledOut() {}

    /** @param all claims of the article as the sentences give them */
    static List<Actor> of(Told told, Role role, List<Told> all) {
        if (role == Role.SOURCE && DONE_TO.contains(told.claim().type())) {
            return critics(told, all);
        }
        return role == Role.TARGET && CRITICAL.contains(told.claim().type()) ? bystanders(told, all) : List.of();
    }

    /** "Brasil condenó el asesinato", "su oposición a las sanciones": whoever condemns a deed has not done it. */
    private static List<Actor> critics(Told deed, List<Told> all) {
        return all.stream()
                .filter(other -> CRITICAL.contains(other.claim().type()) && isAbout(other, deed))
                .flatMap(other -> other.claim().actors(Role.SOURCE).stream())
                .toList();
    }

    /** "Brasil condenó el asesinato de Haniya": nor is it aimed at whoever suffered the deed; "el Kremlin negó que Putin vaya a Kiev": nor at whoever has not done it. */
    private static List<Actor> bystanders(Told criticism, List<Told> all) {
        return all.stream()
                .filter(deed -> isAbout(criticism, deed))
                .flatMap(deed -> Stream.concat(
                        DONE_TO.contains(deed.claim().type())
                                ? deed.claim().actors(Role.TARGET).stream()
                                : Stream.empty(),
                        criticism.claim().type() == EventType.REJECTION && denied(deed)
                                ? deed.claim().actors(Role.SOURCE).stream()
                                : Stream.empty()))
                .toList();
    }

    private static boolean denied(Told deed) {
        return deed.claim().status() == Status.DENIED
                && deed.finding().predication().frame().verb().finite();
    }

    /** One depends on the other, with no other predicate between them. */
    private static boolean isAbout(Told above, Told deed) {
        Tree tree = deed.view().tree();
        int end = tree.governor(deed.head());
        int at = tree.head(deed.head());
        while (at >= 0 && at != end && at != above.head()) {
            at = tree.head(at);
        }
        return above.view() == deed.view() && at >= 0 && at == above.head();
    }
}
