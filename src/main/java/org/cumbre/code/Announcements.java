package org.cumbre.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.Status;

/**
 * Carries on whose word a plan is: "Según el portavoz, Xi irá a México. En San José hablará con Chinchilla": what is planned of the same
 * actors in the sentence after an announcement is part of it.
 */
final class Announcements {

    private Announcements() {}

    static List<List<Finding>> carryOn(List<List<Finding>> told) {
        List<List<Finding>> complete = new ArrayList<>();
        for (List<Finding> sentence : told) {
            List<Finding> here = new ArrayList<>();
            for (Finding finding : sentence) {
                here.add(
                        announced(finding)
                                ? earlier(finding, here)
                                        .or(() -> complete.isEmpty()
                                                ? Optional.empty()
                                                : earlier(finding, complete.get(complete.size() - 1)))
                                        .map(announcement -> finding.toldBy(announcement.attribution()))
                                        .orElse(finding)
                                : finding);
            }
            complete.add(here);
        }
        return complete;
    }

    private static boolean announced(Finding finding) {
        return finding.reality().status() == Status.PLANNED
                && finding.attribution().isEmpty();
    }

    private static Optional<Finding> earlier(Finding finding, List<Finding> before) {
        return before.stream()
                .filter(other -> other.reality().status() == Status.PLANNED
                        && !other.attribution().isEmpty())
                .filter(other -> actors(other).stream().anyMatch(actors(finding)::contains))
                .findFirst();
    }

    private static Set<Actor> actors(Finding finding) {
        Set<Actor> actors = new HashSet<>(finding.fill().sources());
        actors.addAll(finding.fill().targets());
        return actors;
    }
}
