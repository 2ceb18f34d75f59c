package org.cumbre.export;

/**
 * How to export.
 *
 * @param labels language of names and titles
 * @param nodes what the nodes of a graph are
 * @param subject what was asked for, such as "Vladimir Putin", for the titles of pages; may be empty
 */
public record ExportOptions(Labels labels, NodeKind nodes, String subject) {

    /** Names in English, a network of actors. */
    public static final ExportOptions STANDARD = new ExportOptions(Labels.EN, NodeKind.ACTORS, "");

    public ExportOptions withLabels(Labels other) {
        return new ExportOptions(other, nodes, subject);
    }

    public ExportOptions withNodes(NodeKind other) {
        return new ExportOptions(labels, other, subject);
    }

    public ExportOptions withSubject(String other) {
        return new ExportOptions(labels, nodes, other);
    }
}
