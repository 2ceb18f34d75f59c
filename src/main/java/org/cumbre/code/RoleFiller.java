package org.cumbre.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.PartOfSpeech;

/** Fills the roles of a rule from the mentions in a predication's slots. */
final class RoleFiller {

    private final SentenceView view;
    private final Coreference coreference;
    private final Gazetteer gazetteer;
    private final Set<Mention> used = new HashSet<>();

    RoleFiller(SentenceView view, Coreference coreference, Gazetteer gazetteer) {
        this.view = view;
        this.coreference = coreference;
        this.gazetteer = gazetteer;
    }

    /** The roles that a rule finds filled; empty if one that it needs is not. */
    Optional<Fill> fill(Rule rule, Trigger trigger, Predication predication) {
        used.clear();
        Fill fill = new Fill();
        boolean placed = false;
        for (Binding binding : rule.bindings()) {
            if (!taken(binding.part(), fill, predication, binding.slot())) {
                placed |= bind(binding, trigger, predication, fill);
            }
        }
        if (!placed) {
            generalPlace(predication, fill);
        }
        fill.targets().removeAll(fill.sources());
        return fill.satisfies(rule.needs()) ? Optional.of(fill) : Optional.empty();
    }

    /** The first slot that has an actor wins; peers gather from all slots. */
    private static boolean taken(Binding.Part part, Fill fill, Predication predication, String slot) {
        return switch (part) {
            case SOURCE -> !fill.sources().isEmpty();
            case TARGET ->
                !fill.targets().isEmpty()
                        && !(slot.equals("con") && fill.sources().isEmpty());
            case DESTINATION, ORIGIN -> fill.destination();
            case PEERS, PLACE -> false;
        };
    }

    private boolean bind(Binding binding, Trigger trigger, Predication predication, Fill fill) {
        switch (binding.part()) {
            case PLACE -> {
                return place(binding.slot(), predication, fill);
            }
            case DESTINATION -> destination(binding.slot(), predication, fill);
            case ORIGIN -> origin(binding.slot(), predication, fill);
            default -> actors(binding, trigger, predication, fill);
        }
        return false;
    }

    private void actors(Binding binding, Trigger trigger, Predication predication, Fill fill) {
        List<Actor> found = new ArrayList<>();
        boolean direct = true;
        for (Argument argument : arguments(binding.slot(), trigger, predication)) {
            List<Actor> actors = actors(argument, binding);
            if (!actors.isEmpty()) {
                found.addAll(actors);
                direct = argument.direct();
                break;
            }
        }
        if (found.isEmpty()) {
            found.addAll(implied(binding, predication));
            direct = false;
        }
        if (found.isEmpty() && binding.part() != Binding.Part.PEERS && binding.part() != Binding.Part.SOURCE) {
            found.addAll(dug(binding.slot(), trigger, predication));
        }
        assign(binding.part(), found, direct, fill);
    }

    private static void assign(Binding.Part part, List<Actor> found, boolean direct, Fill fill) {
        List<Actor> fresh = found.stream().distinct().toList();
        switch (part) {
            case SOURCE ->
                fill.source(
                        fresh.stream().filter(a -> !fill.targets().contains(a)).toList(), direct);
            case TARGET ->
                fill.target(
                        fresh.stream().filter(a -> !fill.sources().contains(a)).toList(), direct);
            case PEERS -> {
                List<Actor> left = new ArrayList<>(fresh);
                left.removeAll(fill.sources());
                if (fill.sources().isEmpty() && !left.isEmpty()) {
                    fill.source(List.of(left.remove(0)), direct);
                }
                fill.target(left, direct);
            }
            default -> throw new IllegalStateException(part.name());
        }
    }

    /** The slot's phrases; the object of a passive with "se" is its subject, the demonym of a noun the word after it. */
    private List<Argument> arguments(String slot, Trigger trigger, Predication predication) {
        Frame frame = predication.frame();
        List<Argument> arguments = new ArrayList<>(predication.all(slot));
        boolean passiveSe = slot.equals(Argument.OBJECT) && frame.verb().reflexive() && !trigger.reflexive();
        if (passiveSe && arguments.isEmpty()) {
            predication
                    .all(Argument.SUBJECT)
                    .forEach(a -> arguments.add(new Argument(slot, a.head(), a.heads(), a.direct())));
        }
        if (slot.equals("clause-subject")) {
            arguments.addAll(clauseSubjects(frame));
        }
        if (!frame.verbal() && arguments.isEmpty()) {
            adjacent(slot, frame).ifPresent(arguments::add);
        }
        return arguments;
    }

    private List<Argument> clauseSubjects(Frame frame) {
        return view.frames().stream()
                .filter(other -> other.verbal()
                        && other.governor() == frame.head()
                        && other.link().equals("clause"))
                .flatMap(other -> other.all(Argument.SUBJECT).stream())
                .filter(Argument::direct)
                .toList();
    }

    /** What stands right behind a noun belongs to it, whatever the tree says. */
    private Optional<Argument> adjacent(String slot, Frame noun) {
        int next = noun.head() + 1;
        if (next >= view.tree().size()) {
            return Optional.empty();
        }
        if (slot.equals(Argument.ADJECTIVE)) {
            return view.mention(next)
                    .filter(mention -> mention.kind() == MentionKind.DEMONYM)
                    .map(mention -> new Argument(slot, next, List.of(next), true));
        }
        if (!view.tree().token(next).hasLemma(slot)) {
            return Optional.empty();
        }
        int start = next + 1;
        if (start < view.tree().size() && view.tree().token(start).is(PartOfSpeech.DET)) {
            start++;
        }
        int head = start;
        return view.mention(head).map(mention -> new Argument(slot, head, List.of(head), true));
    }

    private List<Actor> actors(Argument argument, Binding binding) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : view.mentions(argument)) {
            if (used.contains(mention) && binding.part() != Binding.Part.PEERS) {
                continue;
            }
            if (mention.kind() == MentionKind.DEMONYM && !demonymActs(argument, binding)) {
                continue;
            }
            List<Actor> acting = acting(mention, binding);
            if (!acting.isEmpty()) {
                used.add(mention);
                actors.addAll(acting);
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
    private List<Actor> acting(Mention mention, Binding binding) {
        boolean where = binding.slot().equals("en")
                && (mention.metonym() || mention.actors().isEmpty());
        if (!mention.actors().isEmpty()) {
            return where && binding.part() != Binding.Part.TARGET ? List.of() : mention.actors();
        }
        return binding.part() == Binding.Part.TARGET ? countryOf(mention) : List.of();
    }

    private List<Actor> countryOf(Mention mention) {
        return mention.place().flatMap(Place::country).flatMap(gazetteer::actor).stream()
                .toList();
    }

    /** Subjects that the verb leaves out, and possessors. */
    private List<Actor> implied(Binding binding, Predication predication) {
        Frame frame = predication.frame();
        if (binding.slot().equals(Argument.POSSESSIVE)
                && !predication.all(Argument.POSSESSIVE).isEmpty()) {
            return coreference.possessor(frame, view);
        }
        boolean open = binding.slot().equals(Argument.SUBJECT)
                && predication.all(Argument.SUBJECT).isEmpty();
        if (!open) {
            return List.of();
        }
        Optional<Frame> verb = frame.verbal() ? Optional.of(frame) : predication.carrier();
        return verb.filter(v -> v.verb().finite()
                        && !v.verb().passive()
                        && v.all(Argument.SUBJECT).isEmpty())
                .map(coreference::dropped)
                .orElse(List.of());
    }

    /** "rechazó la propuesta de Irán": the actor inside an object that is none itself. */
    private List<Actor> dug(String slot, Trigger trigger, Predication predication) {
        for (Argument argument : arguments(slot, trigger, predication)) {
            if (!argument.direct() || slot.equals("en") || slot.equals(Argument.SUBJECT)) {
                continue;
            }
            Optional<Mention> inside = view.within(
                    argument.head(),
                    mention -> !used.contains(mention) && !mention.actors().isEmpty() && !inPlacePhrase(mention));
            if (inside.isPresent()) {
                used.add(inside.get());
                return inside.get().actors();
            }
        }
        return List.of();
    }

    private boolean inPlacePhrase(Mention mention) {
        return mention.first() > 0 && view.tree().token(mention.first() - 1).hasLemma("en");
    }

    private boolean place(String slot, Predication predication, Fill fill) {
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

    private void generalPlace(Predication predication, Fill fill) {
        place("en", predication, fill);
    }

    private void destination(String slot, Predication predication, Fill fill) {
        for (Argument argument : predication.all(slot)) {
            Optional<Mention> there = view.mentions(argument).stream()
                    .findFirst()
                    .or(() -> view.within(
                            argument.head(), mention -> mention.place().isPresent()));
            if (there.isEmpty() || used.contains(there.get())) {
                continue;
            }
            Mention mention = there.get();
            List<Actor> hosts = mention.actors().isEmpty() ? countryOf(mention) : mention.actors();
            if (hosts.isEmpty() && mention.place().isEmpty()) {
                continue;
            }
            used.add(mention);
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

    private void origin(String slot, Predication predication, Fill fill) {
        if (!fill.targets().isEmpty()) {
            return;
        }
        destination(slot, predication, fill);
    }
}
