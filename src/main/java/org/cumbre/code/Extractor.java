package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.cumbre.annotate.Pipeline;
import org.cumbre.annotate.StageWatch;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.SentenceParser;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Loading;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Article;
import org.cumbre.text.Document;
import org.cumbre.text.Span;

/** From an article to its claims: the pipeline of a language and its coder. Safe for use by many threads. */
public final class Extractor {

    private final Pipeline pipeline;
    private final Coder coder;

    private Extractor(Pipeline pipeline, Coder coder) {
        this.pipeline = pipeline;
        this.coder = coder;
    }

    /** @throws IllegalArgumentException if there is no pack for the language; names those that there are */
    public static Extractor forLanguage(String tag) {
        return forLanguage(tag, Gazetteer::bundled);
    }

    /** @throws IllegalArgumentException if there is no pack for the language; names those that there are */
    public static Extractor forLanguage(String tag, Gazetteer gazetteer) {
        return forLanguage(tag, () -> gazetteer);
    }

    /**
     * Loads the gazetteer while the models are loaded.
     *
     * @throws IllegalArgumentException if there is no pack for the language; names those that there are
     */
    public static Extractor forLanguage(String tag, Supplier<Gazetteer> gazetteer) {
        LanguagePack pack = LanguagePack.load(tag);
        Loading<Gazetteer> known = Loading.start(gazetteer);
        Grammar grammar = Grammar.of(pack);
        Loading<Coder> coder = Loading.start(() -> new Coder(pack, grammar, known.loaded()));
        return new Extractor(Pipeline.of(pack, grammar, known), coder.loaded());
    }

    public Extraction extract(Article article) {
        return extract(article, List.of());
    }

    /** @param setApart stretches of the text that are no part of the article, such as menus; nothing in them becomes a claim */
    public Extraction extract(Article article, List<Span> setApart) {
        return extract(article, setApart, StageWatch.NONE);
    }

    /** As {@link #extract(Article, List)}, telling somebody how far it has come. */
    public Extraction extract(Article article, List<Span> setApart, StageWatch watch) {
        Extraction found = coder.code(annotated(article, setApart, watch));
        watch.ended("claims");
        return found;
    }

    /** As {@link #extract(Article, List)}, with the triggers that became no event and why. */
    public Extraction explain(Article article, List<Span> setApart) {
        List<Rejection> rejections = new ArrayList<>();
        Extraction found = coder.code(annotated(article, setApart, StageWatch.NONE), rejections::add);
        return new Extraction(found.article(), found.document(), found.claims(), found.derivations(), rejections);
    }

    /** All that an article may tell, likely or not, telling somebody what is asked about it; to fit the model that answers. */
    public Extraction ask(Article article, List<Span> setApart, Consumer<Question<?>> asked) {
        return coder.ask(annotated(article, setApart, StageWatch.NONE), asked);
    }

    /** The same, answering open questions by another model. */
    public Extractor answering(ChoiceModel model) {
        return new Extractor(pipeline, coder.answering(model));
    }

    /** The same with the trees of another parser; to compare parsers. */
    public Extractor parsing(SentenceParser parser) {
        return new Extractor(pipeline.parsing(parser), coder);
    }

    private Document annotated(Article article, List<Span> setApart, StageWatch watch) {
        return pipeline.annotate(Document.of(article), setApart, watch);
    }

    Coder coder() {
        return coder;
    }
}
