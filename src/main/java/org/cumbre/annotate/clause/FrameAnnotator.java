package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.Annotator;
import org.cumbre.text.Document;
import org.cumbre.text.Layer;
import org.cumbre.text.Sentence;

/** Reads predicates and their arguments off the dependency trees. */
public final class FrameAnnotator implements Annotator {

    /** Frames of all sentences, in order of the text. */
    public static final Layer<Frame> FRAMES = Layer.of("frames");

    private final Grammar grammar;

    public FrameAnnotator(Grammar grammar) {
        this.grammar = grammar;
    }

    @Override
    public Document annotate(Document document) {
        List<Parse> parses = document.layer(ParseAnnotator.PARSES);
        List<Frame> frames = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Tree tree = new Tree(sentence, parses.get(sentence.index()));
            frames.addAll(new FrameBuilder(tree, grammar).frames());
        }
        return document.with(FRAMES, frames);
    }
}
