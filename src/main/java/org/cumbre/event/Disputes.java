package org.cumbre.event;

import java.util.ArrayList;
import java.util.List;

/** Finds where the claims of an event contradict each other: one says that it is so, the other that it is not. */
public final class Disputes {

    /** Two claims of which not both can be true. */
    public record Dispute(Report says, Report denies) {}

    private Disputes() {}

    /** In the order of the reports; a plan that was cancelled later is no dispute. */
    public static List<Dispute> among(List<Report> reports) {
        List<Dispute> disputes = new ArrayList<>();
        for (Report denies : reports) {
            for (Report says : reports) {
                if (contradicts(denies.claim().status(), says.claim().status())) {
                    disputes.add(new Dispute(says, denies));
                }
            }
        }
        return List.copyOf(disputes);
    }

    private static boolean contradicts(Status denial, Status said) {
        return switch (denial) {
            case DENIED -> said == Status.OCCURRED || said == Status.ALLEGED || said == Status.PLANNED;
            case CANCELLED -> said == Status.OCCURRED;
            case OCCURRED, PLANNED, ALLEGED, HYPOTHETICAL -> false;
        };
    }
}
