package org.cumbre.rdf;

/** Says that a graph does not hold what Cumbre writes into it, and where. */
public final class GraphFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GraphFault(String message) {
        super(message);
    }
}
