package org.cumbre.annotate;

import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.clause.FrameAnnotator;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.clause.SentenceParser;
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
import org.cumbre.text.StopSign;

/** The stages of one language in their order: tokens, trees, times, mentions, frames. */
public final class Pipeline {

    private static final String TREES = "trees";

    private final Annotator tokens;
    private final List<Stage> stages;

    private record Stage(String name, Annotator annotator) {}

    private Pipeline(Annotator tokens, List<Stage> stages) {
        this.tokens = tokens;
        this.stages = stages;
    }

    /** Loads the models of a language, several at a time. */
    public static Pipeline of(LanguagePack pack, Grammar grammar, Loading<Gazetteer> gazetteer) {
        Loading<TokenAnnotator> tokens = Loading.start(() -> TokenAnnotator.load(pack));
        Loading<ParseAnnotator> parses = Loading.start(() -> ParseAnnotator.load(pack));
        TimeAnnotator times = TimeAnnotator.load(pack, gazetteer::loaded);
        Gazetteer known = gazetteer.loaded();
        MentionAnnotator mentions = new MentionAnnotator(pack, known);
        return new Pipeline(
                tokens.loaded(),
                List.of(
                        new Stage("names", new NameTagger(known)),
                        new Stage(TREES, parses.loaded()),
                        new Stage("times", times),
                        new Stage("times in trees", new TimeTrees()),
                        new Stage("mentions", mentions),
                        new Stage("frames", new FrameAnnotator(grammar))));
    }

    /** The same with the trees of another parser; to compare parsers. */
    public Pipeline parsing(SentenceParser parser) {
        Stage trees = new Stage(TREES, new ParseAnnotator(parser));
        return new Pipeline(
                tokens,
                stages.stream()
                        .map(stage -> stage.name().equals(TREES) ? trees : stage)
                        .toList());
    }

    /** @param setApart stretches that are no part of the article, in order of the text and none overlapping another: their sentences are left out, times and names in them too */
    public Document annotate(Document document, List<Span> setApart, StageWatch watch) {
        Document annotated = without(tokens.annotate(document), setApart);
        watch.ended("tokens");
        for (Stage stage : stages) {
            StopSign.obey();
            annotated = stage.annotator().annotate(annotated);
            watch.ended(stage.name());
        }
        return annotated;
    }

    private static Document without(Document document, List<Span> setApart) {
        if (setApart.isEmpty()) {
            return document;
        }
        List<Sentence> kept = new ArrayList<>();
        int passed = 0;
        for (Sentence sentence : document.sentences()) {
            Span whole = sentence.span();
            while (passed < setApart.size() && setApart.get(passed).end() <= whole.start()) {
                passed++; // both are in order of the text
            }
            int covered = 0;
            for (int i = passed; i < setApart.size() && setApart.get(i).start() < whole.end(); i++) {
                Span span = setApart.get(i);
                covered += Math.min(span.end(), whole.end()) - Math.max(span.start(), whole.start());
            }
            if (covered * 2 < sentence.span().length()) {
                kept.add(new Sentence(kept.size(), sentence.span(), sentence.tokens()));
            }
        }
        return document.withSentences(kept);
    }
}
