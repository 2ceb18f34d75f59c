package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.EventType;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.PartOfSpeech;

/** Fills the roles of a rule from the mentions in a predication's slots. */
final class RoleFiller {

    /** Types that call for an answer: who answers is whom they are aimed at. */
    private static final Set<EventType> SPOKEN = Set.of(EventType.REQUEST, EventType.ACCUSATION, EventType.THREAT);

    /** Types whose target, if it is a city, is also their place. */
    private static final Set<EventType> SEIZED = Set.of(EventType.ASSAULT);

    /** Types of what one can be blamed for. */
    private static final Set<EventType> DEEDS =
            Set.of(EventType.ASSAULT, EventType.COERCION, EventType.MOBILIZATION, EventType.AID, EventType.SUPPORT);

    /** Types that the country suffers in which they happen. */
    private static final Set<EventType> UPHEAVAL = Set.of(EventType.ASSAULT, EventType.COERCION, EventType.PROTEST);

    private final SentenceView view;
    private final Gazetteer gazetteer;
    private final Slots slots;
    private final Whereabouts whereabouts;
    private final UnnamedRoles unnamed;
    private final NamedAround around;

    RoleFiller(SentenceView view, Coreference coreference, Gazetteer gazetteer, Grammar grammar) {
        this.view = view;
        this.gazetteer = gazetteer;
        this.slots = new Slots(view);
        this.whereabouts = new Whereabouts(view, gazetteer, grammar);
        this.unnamed = new UnnamedRoles(view, coreference, slots, grammar);
        this.around = new NamedAround(view, slots, grammar);
    }

    /** The roles that a rule finds filled. What it needs and does not find the rest of the article may tell. */
    Fill fill(Rule rule, Trigger trigger, Predication predication) {
        Fill fill = new Fill();
        boolean placed = false;
        for (Binding binding : rule.bindings()) {
            if (!taken(binding, rule, fill)) {
                placed |= bind(rule, binding, trigger, predication, fill);
            }
        }
        if (!placed) {
            whereabouts.general(predication, fill);
        }
        if (fill.sources().isEmpty() && !predication.frame().verbal()) {
            around.attending(rule, predication, fill);
        }
        if (fill.sources().isEmpty() && DEEDS.contains(rule.type())) {
            fill.source(around.blamed(predication), Origin.inferred("who is blamed for it"));
        }
        boolean addressed = slots.addressed(predication);
        if (fill.targets().isEmpty()
                && !fill.sources().isEmpty()
                && Finding.DIRECTED.contains(rule.type())
                && !addressed) {
            fill.target(around.complement(predication, fill, rule.type()), Origin.inferred("named in what is said"));
        }
        if (fill.targets().isEmpty() && !fill.sources().isEmpty() && SPOKEN.contains(rule.type())) {
            fill.target(around.answering(predication, fill, gazetteer), Origin.inferred("who answers it"));
        }
        boolean nobody = fill.sources().isEmpty() && fill.targets().isEmpty();
        if (nobody && !predication.frame().verbal() && UPHEAVAL.contains(rule.type())) {
            fill.target(whereabouts.country(fill), Origin.inferred("of where it happens"));
        }
        fill.targets().removeAll(fill.sources());
        if (rule.type().symmetric()) {
            fill.sidesAlike();
        }
        return fill;
    }

    /** The first slot that has an actor wins; peers gather from all slots. */
    private static boolean taken(Binding binding, Rule rule, Fill fill) {
        return switch (binding.part()) {
            case SOURCE -> !fill.sources().isEmpty();
            case TARGET ->
                !fill.targets().isEmpty()
                        && !(binding.slot().equals("con")
                                && (fill.sources().isEmpty() || rule.type().symmetric()));
            case DESTINATION, ORIGIN -> fill.destination();
            case PEERS, PLACE -> false;
        };
    }

    private boolean bind(Rule rule, Binding binding, Trigger trigger, Predication predication, Fill fill) {
        switch (binding.part()) {
            case PLACE -> {
                return whereabouts.place(binding.slot(), predication, fill);
            }
            case DESTINATION -> whereabouts.destination(binding.slot(), predication, fill);
            case ORIGIN -> whereabouts.origin(binding.slot(), predication, fill);
            default -> actors(rule, binding, trigger, predication, fill);
        }
        return false;
    }

    private void actors(Rule rule, Binding binding, Trigger trigger, Predication predication, Fill fill) {
        List<Actor> found = new ArrayList<>();
        Origin origin = Origin.inferred("dropped " + binding.slot());
        for (Argument argument : slots.phrases(binding.slot(), trigger, predication)) {
            if (victim(argument, binding, rule)) {
                continue;
            }
            List<Actor> actors = new ArrayList<>(doer(argument, binding));
            if (actors.isEmpty()) {
                actors.addAll(actors(argument, binding, rule, fill));
            }
            if (actors.isEmpty()) {
                actors.addAll(unnamed.pronoun(argument, fill));
            }
            if (actors.isEmpty()) {
                actors.addAll(unnamed.owned(argument, gazetteer));
            }
            if (actors.isEmpty() && binding.slot().equals(Argument.SUBJECT)) {
                actors.addAll(unnamed.writing(argument));
            }
            if (!actors.isEmpty()) {
                found.addAll(actors);
                origin = Origin.in(argument, view);
                break;
            }
        }
        if (found.isEmpty()) {
            found.addAll(unnamed.implied(binding, predication));
            found.addAll(unnamed.clitic(binding, predication, fill));
        }
        if (found.isEmpty() && binding.part() != Binding.Part.PEERS && binding.part() != Binding.Part.SOURCE) {
            found.addAll(around.inside(binding.slot(), trigger, predication, fill, rule.type()));
            origin = Origin.inferred("named inside " + binding.slot());
        }
        boolean left = rule.type() == EventType.VISIT && binding.part() == Binding.Part.TARGET;
        found.removeIf(actor -> left && Camp.shared(actor, fill.sources()));
        assign(binding.part(), found, origin, fill);
    }

    /** "condenó la detención de opositores": it is not aimed at them. */
    private boolean victim(Argument argument, Binding binding, Rule rule) {
        return binding.part() == Binding.Part.TARGET
                && binding.slot().equals("de")
                && !argument.direct()
                && around.undergoes(argument.head(), rule.type());
    }

    /** "condenó la anexión rusa de Crimea": at whom it is aimed is who did it, said by the adjective, and not what stands behind "de". */
    private List<Actor> doer(Argument argument, Binding binding) {
        if (binding.part() != Binding.Part.TARGET || !binding.slot().equals("de") || argument.direct()) {
            return List.of();
        }
        int noun = view.tree().head(argument.head());
        return noun < 0
                ? List.of()
                : view.tree().children(noun, "amod").stream()
                        .filter(adjective -> adjective < argument.head())
                        .flatMap(adjective -> view.mention(adjective).stream())
                        .filter(mention -> mention.kind() == MentionKind.DEMONYM)
                        .flatMap(mention -> mention.actors().stream())
                        .toList();
    }

    private static void assign(Binding.Part part, List<Actor> found, Origin origin, Fill fill) {
        List<Actor> fresh = found.stream().distinct().toList();
        switch (part) {
            case SOURCE ->
                fill.source(
                        fresh.stream().filter(a -> !fill.targets().contains(a)).toList(), origin);
            case TARGET ->
                fill.target(
                        fresh.stream().filter(a -> !fill.sources().contains(a)).toList(), origin);
            case PEERS -> {
                List<Actor> left = new ArrayList<>(fresh);
                left.removeAll(fill.sources());
                if (fill.sources().isEmpty() && !left.isEmpty()) {
                    fill.source(List.of(left.remove(0)), origin);
                }
                fill.target(left, origin);
            }
            default -> throw new IllegalStateException(part.name());
        }
    }

    private List<Actor> actors(Argument argument, Binding binding, Rule rule, Fill fill) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : view.mentions(argument)) {
            if (fill.used(mention) && binding.part() != Binding.Part.PEERS) {
                continue;
            }
            if (mention.kind() == MentionKind.DEMONYM && !demonymActs(argument, binding)) {
                continue;
            }
            List<Actor> acting = acting(mention, binding, rule);
            if (!acting.isEmpty()) {
                fill.use(mention);
                actors.addAll(acting);
                if (SEIZED.contains(rule.type()) && binding.part() == Binding.Part.TARGET) {
                    whereabouts.attacked(mention, fill);
                }
            }
        }
        return actors;
    }

    /** A nationality stands for its country behind an event noun; as a noun of its own for people of that country. */
    private boolean demonymActs(Argument argument, Binding binding) {
        return binding.slot().equals(Argument.ADJECTIVE)
                || !view.tree().token(argument.head()).is(PartOfSpeech.ADJ)
                || argument.slot().equals(Argument.SUBJECT);
    }

    /** Where things happen in a city, its government is not their target; a place that is no actor counts for its country only as target. */
    private List<Actor> acting(Mention mention, Binding binding, Rule rule) {
        if (rule.type().symmetric() && binding.slot().equals("de") && mention.metonym()) {
            return List.of();
        }
        boolean where = binding.slot().equals("en")
                && (mention.metonym() || mention.actors().isEmpty());
        if (!mention.actors().isEmpty()) {
            return where && binding.part() != Binding.Part.TARGET ? List.of() : mention.actors();
        }
        return binding.part() == Binding.Part.TARGET ? whereabouts.countryOf(mention) : List.of();
    }
}
