package org.cumbre.cli;

/**
 * What a build did.
 *
 * @param articles read, of which {@code changed} are new to the graph or say something else than before
 * @param events in the whole graph
 * @param skipped how many were left out without being faults, and why, for people; empty if none
 * @param interrupted before all was read
 */
record BuildSummary(
        int articles,
        int changed,
        int claims,
        int events,
        int faults,
        String skipped,
        boolean interrupted,
        String elapsed) {

    @Override
    public String toString() {
        String left = skipped.isEmpty() ? "" : " left out: " + skipped + ";";
        String end = interrupted
                ? "\ninterrupted: what was read is in the graph, the events are as they were before; the same command with --resume goes on"
                : "";
        return "%d articles read, %d of them new or changed; %d claims; %d events in the graph; %d faults;%s %s%s"
                .formatted(articles, changed, claims, events, faults, left, elapsed, end);
    }
}
