package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;

/** Fills the places of an event: where it happens, where one travels to or leaves from, and who is host there. */
final class Whereabouts {

    private static final Set<String> GOES_ON = Set.of("conj", "relative", "adverbial");

    /** So many clauses up at most. */
    private static final int DEPTH = 2;

    private final SentenceView view;
    private final Gazetteer gazetteer;

    Whereabouts(SentenceView view, Gazetteer gazetteer) {
        this.view = view;
        this.gazetteer = gazetteer;
    }

    /** The place of the first phrase in a slot that has one; false if none has. */
    boolean place(String slot, Predication predication, Fill fill) {
        for (Argument argument : predication.all(slot)) {
            Optional<Mention> where =
                    view.within(argument.head(), mention -> mention.place().isPresent());
            if (where.isPresent()) {
                addPlaces(argument, fill);
                return true;
            }
        }
        return false;
    }

    private void addPlaces(Argument argument, Fill fill) {
        for (int token : view.phrase(argument.head())) {
            view.mention(token).flatMap(Mention::place).ifPresent(fill::place);
        }
        fill.places().stream()
                .findFirst()
                .flatMap(Place::country)
                .flatMap(gazetteer::countryPlace)
                .ifPresent(fill::place);
    }

    /**
     * Where the event's own clause is, or what opens it, else where the clause is that it goes on from or completes: "se vieron en Busan,
     * donde pactaron una tregua", "reunidos en Viena, acordaron".
     */
    void general(Predication predication, Fill fill) {
        if (place("en", predication, fill) || !predication.frame().verbal()) {
            return;
        }
        Frame frame = predication.frame();
        for (int depth = 0; depth < DEPTH; depth++) {
            if (opening(frame).filter(clause -> place("en", clause, fill)).isPresent()) {
                return;
            }
            Optional<Frame> above = view.frame(frame.governor()).filter(Frame::verbal);
            boolean completes = frame.link().equals("clause") && !frame.verb().finite();
            boolean goesOn = GOES_ON.contains(frame.link()) && !(frame.link().equals("conj") && dated(frame));
            if (above.isEmpty() || !completes && !goesOn) {
                return;
            }
            frame = above.get();
            if (place("en", Predication.ofVerb(frame), fill)) {
                return;
            }
        }
    }

    /** "y ayer recibió a Modi": another day, and perhaps another place. */
    private boolean dated(Frame frame) {
        return view.times().stream()
                .filter(TimeExpression::dated)
                .flatMap(time -> view.headOf(time.span()).stream())
                .anyMatch(token -> view.clause(token) == frame.head());
    }

    private Optional<Predication> opening(Frame frame) {
        return view.opening(frame).map(Predication::ofVerb);
    }

    /** A city that is attacked or seized is also where that happens. */
    void attacked(Mention mention, Fill fill) {
        mention.place().ifPresent(place -> {
            fill.place(place);
            place.country().flatMap(gazetteer::countryPlace).ifPresent(fill::place);
        });
    }

    /** Where one travels to, and its country or the person there as host. */
    void destination(String slot, Predication predication, Fill fill) {
        for (Argument argument : predication.all(slot)) {
            Optional<Mention> there = view.mentions(argument).stream()
                    .findFirst()
                    .or(() -> view.within(
                            argument.head(), mention -> mention.place().isPresent()));
            if (there.isEmpty() || fill.used(there.get())) {
                continue;
            }
            Mention mention = there.get();
            List<Actor> hosts = mention.actors().isEmpty() ? countryOf(mention) : mention.actors();
            if (hosts.isEmpty() && mention.place().isEmpty()) {
                continue;
            }
            fill.use(mention);
            fill.target(hosts, argument.direct());
            if (mention.place().isPresent()) {
                addPlaces(argument, fill);
                mention.place().ifPresent(fill::place);
                mention.place()
                        .flatMap(Place::country)
                        .flatMap(gazetteer::countryPlace)
                        .ifPresent(fill::place);
            }
            fill.arrived();
            return;
        }
    }

    /** Where one leaves from; one's own country is no host. */
    void origin(String slot, Predication predication, Fill fill) {
        if (!fill.targets().isEmpty()) {
            return;
        }
        boolean home = predication.all(slot).stream()
                .flatMap(argument -> view.mentions(argument).stream())
                .flatMap(
                        mention -> mention.actors().isEmpty() ? countryOf(mention).stream() : mention.actors().stream())
                .anyMatch(actor -> Camp.shared(actor, fill.sources()));
        if (home) {
            fill.arrived();
            return;
        }
        destination(slot, predication, fill);
    }

    /** The country that a place lies in. */
    List<Actor> countryOf(Mention mention) {
        return mention.place().flatMap(Place::country).flatMap(gazetteer::actor).stream()
                .toList();
    }
}
