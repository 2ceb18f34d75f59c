package org.cumbre.event;

import java.util.List;

/** An event as it was consolidated before: its id, and the claims joined in it. */
public record FormerEvent(String id, List<Report> reports) {

    public FormerEvent {
        reports = List.copyOf(reports);
    }
}
