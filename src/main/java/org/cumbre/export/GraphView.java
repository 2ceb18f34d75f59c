package org.cumbre.export;

import java.util.List;
import java.util.stream.Stream;
import org.cumbre.store.EventSource;

/** Events as a graph, the same for all graph formats. Every end of an edge is the id of a node. */
interface GraphView {

    /** In the order in which formats list them. */
    List<GraphAttribute> nodeAttributes();

    List<GraphAttribute> edgeAttributes();

    Stream<GraphNode> nodes();

    Stream<GraphEdge> edges();

    /** How many events it shows. */
    long events();

    static GraphView of(EventSource events, ExportOptions options) {
        return switch (options.nodes()) {
            case ACTORS -> new ActorNetwork(events, options.labels());
            case EVENTS -> new EventGraph(events, options.labels());
        };
    }
}
