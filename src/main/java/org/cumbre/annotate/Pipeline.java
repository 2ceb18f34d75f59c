package org.cumbre.annotate;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.clause.FrameAnnotator;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.entity.MentionAnnotator;
import org.cumbre.annotate.entity.NameTagger;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Loading;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Document;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;

/** The stages of one language in their order: tokens, trees, times, mentions, frames. */
public final class Pipeline {

    private final Annotator tokens;
    private final List<Annotator> stages;

    private Pipeline(Annotator tokens, List<Annotator> stages) {
        this.tokens = tokens;
        this.stages = stages;
    }

    public static Pipeline of(LanguagePack pack, Grammar grammar, Gazetteer gazetteer) {
        Loading<TokenAnnotator> tokens = Loading.start(() -> TokenAnnotator.load(pack));
        List<Annotator> stages = List.of(
                new NameTagger(gazetteer),
                ParseAnnotator.load(pack),
                TimeAnnotator.load(pack, gazetteer),
                new TimeTrees(),
                new MentionAnnotator(pack, gazetteer),
                new FrameAnnotator(grammar));
        return new Pipeline(tokens.loaded(), stages);
    }

    /** @param setApart stretches that are no part of the article: their sentences are left out, times and names in them too */
    public Document annotate(Document document, List<Span> setApart) {
        Document annotated = without(tokens.annotate(document), setApart);
        for (Annotator stage : stages) {
            annotated = stage.annotate(annotated);
        }
        return annotated;
    }

    private static Document without(Document document, List<Span> setApart) {
        if (setApart.isEmpty()) {
            return document;
        }
        List<Sentence> kept = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            int covered = setApart.stream()
                    .filter(span -> span.overlaps(sentence.span()))
                    .mapToInt(span -> Math.min(span.end(), sentence.span().end())
                            - Math.max(span.start(), sentence.span().start()))
                    .sum();
            if (covered * 2 < sentence.span().length()) {
                kept.add(new Sentence(kept.size(), sentence.span(), sentence.tokens()));
            }
        }
        return document.withSentences(kept);
    }
}
