package org.cumbre.annotate.clause;

import java.util.List;
import org.cumbre.annotate.Annotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Document;
import org.cumbre.text.Layer;

/** Adds the dependency tree of each sentence. */
public final class ParseAnnotator implements Annotator {

    /** One tree for each sentence, in the same order. */
    public static final Layer<Parse> PARSES = Layer.of("parses");

    private final DependencyParser parser;

    public ParseAnnotator(DependencyParser parser) {
        this.parser = parser;
    }

    /** Reads the parser's model from a language pack. */
    public static ParseAnnotator load(LanguagePack pack) {
        return new ParseAnnotator(DependencyParser.load(pack));
    }

    @Override
    public Document annotate(Document document) {
        List<Parse> parses = document.sentences().stream()
                .map(sentence -> parser.parse(sentence.tokens()))
                .toList();
        return document.with(PARSES, parses);
    }
}
