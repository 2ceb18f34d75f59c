package org.cumbre.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.event.Actor;
import org.cumbre.event.Place;
import org.cumbre.event.Role;

/** The roles of an event as they are being filled from a predication. */
final class Fill {

    private final Set<Actor> sources = new LinkedHashSet<>();
    private final Set<Actor> targets = new LinkedHashSet<>();
    private final Set<Place> places = new LinkedHashSet<>();
    private final Set<Mention> used = new HashSet<>();
    private final List<Derivation.Step> steps = new ArrayList<>();
    private boolean destination;
    private int indirect;

    Set<Actor> sources() {
        return sources;
    }

    Set<Actor> targets() {
        return targets;
    }

    List<Place> places() {
        return new ArrayList<>(places);
    }

    Fill at(List<Place> elsewhere) {
        Fill moved = new Fill();
        moved.sources.addAll(sources);
        moved.targets.addAll(targets);
        moved.places.addAll(elsewhere);
        moved.destination = destination;
        moved.indirect = indirect;
        moved.steps.addAll(steps);
        return moved;
    }

    boolean destination() {
        return destination;
    }

    /** How many roles rest on words that do not belong to the predicate itself. */
    int indirect() {
        return indirect;
    }

    void source(List<Actor> actors, Origin origin) {
        take(Role.SOURCE, sources, actors, origin);
    }

    void target(List<Actor> actors, Origin origin) {
        take(Role.TARGET, targets, actors, origin);
    }

    /** Of those who do something together and of whom only a target is known, the first is named first. */
    void sidesAlike() {
        if (sources.isEmpty() && !targets.isEmpty()) {
            Actor first = targets.iterator().next();
            targets.remove(first);
            sources.add(first);
            List<Derivation.Step> told = new ArrayList<>(steps);
            steps.clear();
            told.forEach(step -> steps.addAll(named(step, first)));
        }
    }

    private static List<Derivation.Step> named(Derivation.Step step, Actor first) {
        if (step.role() != Role.TARGET || !step.actors().contains(first)) {
            return List.of(step);
        }
        Derivation.Step source = new Derivation.Step(Role.SOURCE, List.of(first), step.how(), step.words());
        List<Actor> others =
                step.actors().stream().filter(actor -> !actor.equals(first)).toList();
        return others.isEmpty()
                ? List.of(source)
                : List.of(source, new Derivation.Step(Role.TARGET, others, step.how(), step.words()));
    }

    private void take(Role role, Set<Actor> side, List<Actor> actors, Origin origin) {
        if (!side.addAll(actors)) {
            return;
        }
        indirect += origin.direct() ? 0 : 1;
        steps.add(new Derivation.Step(role, actors, origin.how(), origin.words()));
    }

    /** How the roles were filled. */
    List<Derivation.Step> steps() {
        return steps;
    }

    /** A mention has its role; no other role may take it. */
    void use(Mention mention) {
        used.add(mention);
    }

    boolean used(Mention mention) {
        return used.contains(mention);
    }

    void place(Place place) {
        places.add(place);
    }

    void arrived() {
        destination = true;
    }

    /** Only the target is wanting. */
    boolean lacksTarget(Set<Binding.Part> needs) {
        Set<Binding.Part> others = EnumSet.noneOf(Binding.Part.class);
        others.addAll(needs);
        others.remove(Binding.Part.TARGET);
        return targets.isEmpty() && !sources.isEmpty() && needs.contains(Binding.Part.TARGET) && satisfies(others);
    }

    boolean satisfies(Set<Binding.Part> needs) {
        return satisfied(needs, sources.size(), targets.size(), !places.isEmpty());
    }

    /** As {@link #satisfies}, by how many stand on each side now. */
    boolean satisfied(Set<Binding.Part> needs, int sourced, int targeted, boolean placed) {
        if (needs.isEmpty()) {
            return sourced + targeted > 0;
        }
        return needs.stream().allMatch(part -> switch (part) {
            case SOURCE -> sourced > 0;
            case TARGET -> targeted > 0;
            case PEERS -> sourced + targeted > 1;
            case DESTINATION, ORIGIN -> destination || targeted > 0;
            case PLACE -> placed;
        });
    }
}
