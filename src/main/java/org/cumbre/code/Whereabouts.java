package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;

/** Fills the places of an event: where it happens, where one travels to or leaves from, and who is host there. */
final class Whereabouts {

    private static final Set<String> GOES_ON = Set.of("conj", "relative", "adverbial");

    /** Kinds of places in which an event is, and that are no countries. */
    private static final Set<String> NARROW = Set.of("city", "site");

    /** So many clauses up at most. */
    private static final int DEPTH = 2;

    private final SentenceView view;
    private final Gazetteer gazetteer;
    private final Grammar grammar;

    Whereabouts(SentenceView view, Gazetteer gazetteer, Grammar grammar) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.grammar = grammar;
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
        if (place("en", predication, fill) || ofName(predication, fill) || ofOccasion(predication, fill)) {
            return;
        }
        Frame frame = predication.frame();
        if (!frame.verbal()) {
            return;
        }
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

    /** "la cumbre de Deauville": a city behind a noun that is nobody's part in the event. */
    private boolean ofName(Predication predication, Fill fill) {
        if (predication.frame().verbal()) {
            return false;
        }
        Optional<Mention> city = predication.frame().all("de").stream()
                .flatMap(argument -> view.mention(argument.head()).stream())
                .filter(mention -> !fill.used(mention))
                .filter(mention -> mention.place().filter(Whereabouts::narrow).isPresent())
                .findFirst();
        city.ifPresent(mention -> attacked(mention, fill));
        return city.isPresent();
    }

    private static boolean narrow(Place place) {
        return NARROW.contains(place.kind());
    }

    /** "se verán en la cumbre que comenzará el viernes en Montevideo": where the occasion is on which it happens. */
    private boolean ofOccasion(Predication predication, Fill fill) {
        if (!predication.frame().verbal()) {
            return false;
        }
        Optional<Mention> there = view.occasions(predication.frame(), grammar)
                .flatMap(noun -> view.tree().subtree(noun).stream())
                .flatMap(token -> view.mention(token).stream())
                .filter(mention -> mention.first() > 0
                        && view.tree().token(mention.first() - 1).hasLemma("en")
                        && mention.place().isPresent())
                .findFirst();
        there.ifPresent(mention -> attacked(mention, fill));
        return there.isPresent();
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
            fill.target(hosts, Origin.in(argument, view));
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

    /** The country of the places found. */
    List<Actor> country(Fill fill) {
        return fill.places().stream()
                .flatMap(place -> place.country().stream())
                .flatMap(key -> gazetteer.actor(key).stream())
                .limit(1)
                .toList();
    }

    /** The country that a place lies in. */
    List<Actor> countryOf(Mention mention) {
        return mention.place().flatMap(Place::country).flatMap(gazetteer::actor).stream()
                .toList();
    }
}
