package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.EventType;
import org.cumbre.link.Gazetteer;

/**
 * Says who fills a role that the predicate's own phrases leave empty, by those who are named within them or around them: inside an object,
 * in what is said, as subject of the verb above, as whoever is blamed.
 */
final class NamedAround {

    private static final int DEPTH = 3;
    private static final Origin ATTENDING = Origin.inferred("does something during it");

    private final SentenceView view;
    private final Slots slots;
    private final Grammar grammar;

    NamedAround(SentenceView view, Slots slots, Grammar grammar) {
        this.view = view;
        this.slots = slots;
        this.grammar = grammar;
    }

    private List<Actor> listed(Mention mention) {
        return Stream.concat(Stream.of(mention), view.listAfter(mention).stream())
                .flatMap(each -> each.actors().stream())
                .toList();
    }

    /** "rechazó la propuesta de Irán": the actor inside an object that is none itself. */
    List<Actor> inside(String slot, Trigger trigger, Predication predication, Fill fill, EventType type) {
        for (Argument argument : slots.phrases(slot, trigger, predication)) {
            if (!argument.direct() || slot.equals("en")) {
                continue;
            }
            Optional<Mention> inside = view.within(
                    argument.head(),
                    mention -> !fill.used(mention)
                            && !mention.actors().isEmpty()
                            && !inPlacePhrase(mention)
                            && !undergoes(mention, type));
            if (inside.isPresent()) {
                fill.use(inside.get());
                return listed(inside.get());
            }
        }
        return List.of();
    }

    /**
     * "rechazó que las sanciones a Irán sigan": the first actor in what is said who is neither the speaker nor of his side.
     *
     * @param type of a threat, who can avert it is whom it is aimed at: "si Moscú no se retira"; of a rejection, only who takes part
     */
    List<Actor> complement(Predication predication, Fill fill, EventType type) {
        for (Argument object : predication.all(Argument.OBJECT)) {
            Optional<Mention> inside =
                    view.within(object.head(), mention -> aimedAt(mention, fill) && !undergoes(mention, type));
            if (inside.isPresent()) {
                fill.use(inside.get());
                return inside.get().actors();
            }
        }
        for (Frame clause : view.frames()) {
            if (!said(clause, predication.frame(), type)) {
                continue;
            }
            for (int token :
                    type == EventType.REJECTION ? heads(clause) : view.tree().subtree(clause.head())) {
                Optional<Mention> mention = view.mention(token).filter(m -> aimedAt(m, fill));
                if (mention.isPresent()) {
                    fill.use(mention.get());
                    return mention.get().actors();
                }
            }
        }
        return List.of();
    }

    private boolean said(Frame clause, Frame speech, EventType type) {
        Optional<Frame> at = Optional.of(clause);
        for (int depth = 0; depth < DEPTH && at.isPresent() && at.get().verbal(); depth++) {
            boolean threat = type == EventType.THREAT
                    && (grammar.conditional(at.get().marker())
                            || !at.get().verb().finite());
            boolean link = threat || depth == 0 && at.get().link().equals("clause");
            if (!link || at.get().governor() == speech.head()) {
                return link;
            }
            at = type == EventType.THREAT ? view.frame(at.get().governor()) : Optional.empty();
        }
        return false;
    }

    private static List<Integer> heads(Frame clause) {
        return clause.arguments().stream()
                .filter(argument -> argument.direct() && !argument.slot().equals(Argument.SUBJECT))
                .flatMap(argument -> argument.heads().stream())
                .sorted()
                .toList();
    }

    /** "Mursi desoyó el ultimátum del Ejército", "por invitación de Putin, Kim viajó": the subject of the verb on which a speech act depends. */
    List<Actor> answering(Predication predication, Fill fill, Gazetteer gazetteer) {
        Frame noun = predication.frame();
        Optional<Frame> verb = view.frame(view.tree().governor(noun.head()));
        if (noun.verbal() || verb.isEmpty() || predication.carrier().isPresent()) {
            return List.of();
        }
        return verb.get().all(Argument.SUBJECT).stream()
                .filter(argument -> !argument.heads().contains(noun.head()))
                .flatMap(argument -> view.mentions(argument).stream())
                .filter(mention -> aimedAt(mention, fill) && mention.kind() != MentionKind.DEMONYM)
                .flatMap(mention -> mention.actors().stream())
                .map(actor ->
                        actor.kind() == ActorKind.PERSON && actor.offices().isEmpty()
                                ? actor.country().flatMap(gazetteer::actor).orElse(actor)
                                : actor)
                .distinct()
                .toList();
    }

    /** "condenó la detención de opositores", "celebró la liberación de los presos": whom the deed befell, and not who did it. */
    boolean undergoes(int token, EventType type) {
        int noun = view.tree().head(token);
        return noun >= 0
                && (type == EventType.SUPPORT
                        ? grammar.favoured(view.tree().token(noun).lemma())
                        : grammar.undergone(view.tree().token(noun).lemma()));
    }

    private boolean undergoes(Mention mention, EventType type) {
        return IntStream.rangeClosed(mention.first(), mention.last()).anyMatch(token -> undergoes(token, type));
    }

    private boolean aimedAt(Mention mention, Fill fill) {
        return !fill.used(mention)
                && !mention.actors().isEmpty()
                && !inPlacePhrase(mention)
                && mention.actors().stream().noneMatch(actor -> Camp.shared(actor, fill.sources()));
    }

    /** "Putin y Kim posan durante una reunión", "Putin y Kim, durante una visita": who does something during an event takes part in it. */
    void attending(Rule rule, Predication predication, Fill fill) {
        Frame noun = predication.frame();
        if (!grammar.during(noun.link()) || predication.carrier().isPresent()) {
            return;
        }
        int head = view.tree().head(noun.head());
        Optional<Frame> verb = view.frame(head).filter(Frame::verbal);
        List<Argument> subjects = verb.map(frame -> frame.all(Argument.SUBJECT))
                .orElse(List.of(new Argument(Argument.SUBJECT, head, view.tree().conjuncts(head), false)));
        List<Actor> people = subjects.stream()
                .flatMap(argument -> view.mentions(argument).stream())
                .flatMap(mention -> mention.actors().stream())
                .filter(actor ->
                        actor.kind() == ActorKind.PERSON && !fill.targets().contains(actor))
                .distinct()
                .toList();
        if (rule.type().symmetric() && fill.targets().isEmpty() && people.size() > 1) {
            fill.source(people.subList(0, 1), ATTENDING);
            fill.target(people.subList(1, people.size()), ATTENDING);
        } else if (!people.isEmpty()
                && (!rule.type().symmetric() || !fill.targets().isEmpty())) {
            fill.source(people, ATTENDING);
        }
    }

    /** "acusó a Rusia del ataque", "denunció a Israel por genocidio": who is blamed for a deed that a noun names did it. */
    List<Actor> blamed(Predication predication) {
        Frame noun = predication.frame();
        boolean charge = !noun.verbal()
                && predication.carrier().isEmpty()
                && (grammar.becauseOf(noun.link()) || noun.link().equals("de"));
        return view.frame(view.tree().governor(noun.head())).stream()
                .filter(verb -> charge
                        && (grammar.accusing(verb.lemma())
                                || grammar.becauseOf(noun.link()) && grammar.blaming(verb.lemma())))
                .flatMap(verb -> verb.arguments().stream()
                        .filter(argument -> argument.head() > verb.head() && argument.head() < noun.head())
                        .filter(argument -> argument.slot().equals(Argument.OBJECT)
                                || argument.slot().equals("a")))
                .flatMap(argument -> view.mentions(argument).stream())
                .flatMap(mention -> mention.actors().stream())
                .distinct()
                .toList();
    }

    private boolean inPlacePhrase(Mention mention) {
        return mention.first() > 0 && view.tree().token(mention.first() - 1).hasLemma("en");
    }
}
