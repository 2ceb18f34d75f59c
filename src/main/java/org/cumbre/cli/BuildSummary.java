package org.cumbre.cli;

/**
 * What a build did.
 *
 * @param articles read, of which {@code changed} are new to the graph or say something else than before
 * @param events in the whole graph
 */
record BuildSummary(int articles, int changed, int claims, int events, int faults, String elapsed) {

    @Override
    public String toString() {
        return "%d articles read, %d of them new or changed; %d claims; %d events in the graph; %d faults; %s"
                .formatted(articles, changed, claims, events, faults, elapsed);
    }
}
