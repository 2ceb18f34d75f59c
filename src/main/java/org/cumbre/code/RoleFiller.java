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
import org.cumbre.event.ActorKind;
import org.cumbre.event.EventType;
import org.cumbre.event.Place;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.PartOfSpeech;

/** Fills the roles of a rule from the mentions in a predication's slots. */
final class RoleFiller {

    /** Types that are aimed at somebody: who is named in what is said is whom it is aimed at. */
    private static final Set<EventType> DIRECTED = Set.of(
            EventType.REQUEST,
            EventType.ACCUSATION,
            EventType.REJECTION,
            EventType.THREAT,
            EventType.SUPPORT,
            EventType.SANCTION);

    private static final Set<String> DURING = Set.of("durante", "en");
    private static final int NOUN_REACH = 9;
    private static final Set<String> OBJECT_PRONOUNS = Set.of("lo", "la", "le", "los", "las", "les");

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
                placed |= bind(rule, binding, trigger, predication, fill);
            }
        }
        if (!placed) {
            generalPlace(predication, fill);
        }
        if (fill.sources().isEmpty() && !predication.frame().verbal()) {
            attending(rule, predication, fill);
        }
        if (fill.targets().isEmpty() && !fill.sources().isEmpty() && DIRECTED.contains(rule.type())) {
            fill.target(complement(predication, fill), false);
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

    private boolean bind(Rule rule, Binding binding, Trigger trigger, Predication predication, Fill fill) {
        switch (binding.part()) {
            case PLACE -> {
                return place(binding.slot(), predication, fill);
            }
            case DESTINATION -> destination(binding.slot(), predication, fill);
            case ORIGIN -> origin(binding.slot(), predication, fill);
            default -> actors(rule, binding, trigger, predication, fill);
        }
        return false;
    }

    private void actors(Rule rule, Binding binding, Trigger trigger, Predication predication, Fill fill) {
        List<Actor> found = new ArrayList<>();
        boolean direct = true;
        for (Argument argument : arguments(binding.slot(), trigger, predication)) {
            List<Actor> actors = new ArrayList<>(actors(argument, binding, rule));
            if (actors.isEmpty()) {
                actors.addAll(pronoun(argument, fill));
            }
            if (!actors.isEmpty()) {
                found.addAll(actors);
                direct = argument.direct();
                break;
            }
        }
        if (found.isEmpty()) {
            found.addAll(implied(binding, predication));
            found.addAll(clitic(binding, predication, fill));
            direct = false;
        }
        if (found.isEmpty() && binding.part() != Binding.Part.PEERS && binding.part() != Binding.Part.SOURCE) {
            found.addAll(dug(binding.slot(), trigger, predication));
        }
        boolean left = rule.type() == EventType.VISIT && binding.part() == Binding.Part.TARGET;
        found.removeIf(actor -> left && sameSide(actor, fill.sources()));
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
        for (int at = next; at < Math.min(view.tree().size() - 1, next + NOUN_REACH); at++) {
            if (view.tree().predicate(at) || view.tree().token(at).is(PartOfSpeech.PUNCT)) {
                return Optional.empty();
            }
            Optional<Argument> phrase =
                    view.tree().token(at).hasLemma(slot) ? phraseAt(slot, at + 1) : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private Optional<Argument> phraseAt(String slot, int first) {
        boolean determined = view.tree().token(first).is(PartOfSpeech.DET)
                && first + 1 < view.tree().size();
        int head = determined ? first + 1 : first;
        return view.mention(head).map(mention -> new Argument(slot, head, List.of(head), true));
    }

    private List<Actor> actors(Argument argument, Binding binding, Rule rule) {
        List<Actor> actors = new ArrayList<>();
        for (Mention mention : view.mentions(argument)) {
            if (used.contains(mention) && binding.part() != Binding.Part.PEERS) {
                continue;
            }
            if (mention.kind() == MentionKind.DEMONYM && !demonymActs(argument, binding)) {
                continue;
            }
            List<Actor> acting = acting(mention, binding, rule);
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
    private List<Actor> acting(Mention mention, Binding binding, Rule rule) {
        if (rule.type().symmetric() && binding.slot().equals("de") && mention.metonym()) {
            return List.of();
        }
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

    /** "Putin y Kim posan durante una reunión", "Putin y Kim, durante una visita": who does something during an event takes part in it. */
    private void attending(Rule rule, Predication predication, Fill fill) {
        Frame noun = predication.frame();
        if (!DURING.contains(noun.link()) || predication.carrier().isPresent()) {
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
            fill.source(people.subList(0, 1), false);
            fill.target(people.subList(1, people.size()), false);
        } else if (!people.isEmpty()
                && (!rule.type().symmetric() || !fill.targets().isEmpty())) {
            fill.source(people, false);
        }
    }

    private List<Actor> pronoun(Argument argument, Fill fill) {
        String form = view.tree().token(argument.head()).form().toLowerCase(java.util.Locale.ROOT);
        boolean pronoun = view.tree().token(argument.head()).is(PartOfSpeech.PRON) && OBJECT_PRONOUNS.contains(form);
        return pronoun ? coreference.pronoun(view, argument.head(), fill.sources(), form.endsWith("s")) : List.of();
    }

    /** "telefonearle", "para felicitarlo". */
    private List<Actor> clitic(Binding binding, Predication predication, Fill fill) {
        boolean object =
                binding.slot().equals(Argument.OBJECT) || binding.slot().equals("a");
        String clitics =
                view.tree().token(predication.frame().head()).morphology().clitics();
        Optional<String> pronoun = OBJECT_PRONOUNS.stream()
                .filter(clitics::endsWith)
                .max(java.util.Comparator.comparingInt(String::length));
        if (!object
                || !predication.frame().verbal()
                || pronoun.isEmpty()
                || !predication.all(binding.slot()).isEmpty()) {
            return List.of();
        }
        return coreference.pronoun(
                view, predication.frame().head(), fill.sources(), pronoun.get().endsWith("s"));
    }

    /** "rechazó que las sanciones a Irán sigan": the first actor in what is said who is neither the speaker nor of his side. */
    private List<Actor> complement(Predication predication, Fill fill) {
        for (Argument object : predication.all(Argument.OBJECT)) {
            Optional<Mention> inside = view.within(object.head(), mention -> aimedAt(mention, fill));
            if (inside.isPresent()) {
                used.add(inside.get());
                return inside.get().actors();
            }
        }
        for (Frame clause : view.frames()) {
            boolean said = clause.verbal()
                    && clause.governor() == predication.frame().head()
                    && clause.link().equals("clause");
            if (!said) {
                continue;
            }
            for (int token : view.tree().subtree(clause.head())) {
                Optional<Mention> mention = view.mention(token).filter(m -> aimedAt(m, fill));
                if (mention.isPresent()) {
                    used.add(mention.get());
                    return mention.get().actors();
                }
            }
        }
        return List.of();
    }

    private boolean aimedAt(Mention mention, Fill fill) {
        return !used.contains(mention)
                && !mention.actors().isEmpty()
                && !inPlacePhrase(mention)
                && mention.actors().stream().noneMatch(actor -> sameSide(actor, fill.sources()));
    }

    private static boolean sameSide(Actor actor, Set<Actor> sources) {
        return sources.stream()
                .anyMatch(source -> source.equals(actor)
                        || source.country().isPresent() && source.country().equals(actor.country()));
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

    /** Where the event's own clause is, else where the clause is that it goes on from: "se vieron en Busan, donde pactaron una tregua". */
    private void generalPlace(Predication predication, Fill fill) {
        if (place("en", predication, fill) || !predication.frame().verbal()) {
            return;
        }
        Frame frame = predication.frame();
        for (int depth = 0; depth < 2; depth++) {
            Optional<Frame> above = view.frame(frame.governor()).filter(Frame::verbal);
            boolean goesOn = Set.of("conj", "relative", "adverbial").contains(frame.link());
            if (above.isEmpty() || !goesOn) {
                return;
            }
            frame = above.get();
            if (place("en", new Predication(frame, Optional.empty(), frame.arguments()), fill)) {
                return;
            }
        }
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

    /** Where one leaves from; one's own country is no host. */
    private void origin(String slot, Predication predication, Fill fill) {
        if (!fill.targets().isEmpty()) {
            return;
        }
        boolean home = predication.all(slot).stream()
                .flatMap(argument -> view.mentions(argument).stream())
                .flatMap(
                        mention -> mention.actors().isEmpty() ? countryOf(mention).stream() : mention.actors().stream())
                .anyMatch(actor -> sameSide(actor, fill.sources()));
        if (home) {
            fill.arrived();
            return;
        }
        destination(slot, predication, fill);
    }
}
