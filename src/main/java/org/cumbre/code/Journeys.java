package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.event.EventType;

/** What one travels to do is done where one travels to: "viajó a Vladivostok para reunirse con Putin". */
final class Journeys {

    private static final Set<EventType> DONE_THERE = Set.of(EventType.MEETING, EventType.AGREEMENT);

    private Journeys() {}

    static List<Finding> places(List<Finding> findings, SentenceView view, Grammar grammar) {
        List<Finding> placed = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<Finding> journey = DONE_THERE.contains(finding.rule().type()) && purpose(finding, grammar)
                    ? journey(finding.predication().frame(), findings, view)
                    : Optional.empty();
            placed.add(journey.map(visit -> finding.at(visit.fill().places())).orElse(finding));
        }
        return placed;
    }

    private static boolean purpose(Finding finding, Grammar grammar) {
        Frame frame = finding.predication().frame();
        return frame.verbal()
                && !frame.verb().finite()
                && grammar.purpose(frame.marker().split(" ")[0]);
    }

    /** The journey told by a predicate above, or by its object: "emprendió viaje a Rusia para …". */
    private static Optional<Finding> journey(Frame frame, List<Finding> findings, SentenceView view) {
        int above = frame.governor();
        for (int depth = 0; depth < 3 && above >= 0; depth++) {
            int verb = above;
            Optional<Finding> visit = findings.stream()
                    .filter(finding -> finding.rule().type() == EventType.VISIT)
                    .filter(finding -> finding.predication().frame().head() == verb
                            || finding.predication().frame().governor() == verb)
                    .filter(finding -> !finding.fill().places().isEmpty())
                    .findFirst();
            if (visit.isPresent()) {
                return visit;
            }
            above = view.tree().governor(above);
        }
        return Optional.empty();
    }
}
