package org.cumbre.store;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.changes.TextQuadAction;

/** Brings changes of the graphs into the full-text index, where they are of what is indexed. */
final class TextChanges extends TextDocProducerTriples {

    TextChanges(TextIndex index) {
        super(index);
    }

    @Override
    public void change(TextQuadAction action, Node graph, Node subject, Node property, Node value) {
        if (TextFields.indexed(graph, subject, property)) {
            super.change(action, TextFields.name(graph), subject, property, value);
        }
    }
}
