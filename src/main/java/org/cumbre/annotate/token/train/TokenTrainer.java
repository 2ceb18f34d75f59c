package org.cumbre.annotate.token.train;

import java.io.IOException;
import org.cumbre.annotate.token.TokenAnnotator;
import org.cumbre.annotate.token.TokenModels;
import org.cumbre.annotate.treebank.Treebank;
import org.cumbre.language.Abbreviations;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.MorphologicalDictionary;

/** Trains all that a {@link org.cumbre.annotate.token.TokenAnnotator} needs. */
public final class TokenTrainer {

    private final String language;
    private final Abbreviations abbreviations;
    private final MorphologicalDictionary dictionary;

    public TokenTrainer(LanguagePack pack, MorphologicalDictionary dictionary) {
        this.language = pack.tag();
        this.abbreviations = Abbreviations.load(pack);
        this.dictionary = dictionary;
    }

    public TokenModels train(Treebank treebank) throws IOException {
        TaggerTrainer tagger = new TaggerTrainer(dictionary);
        return new TokenModels(
                new SentenceTrainer().train(language, treebank),
                new TokenizerTrainer().train(language, treebank, abbreviations),
                tagger.train(language, treebank),
                tagger.seenTags(treebank),
                new LemmaCounter(dictionary).count(treebank));
    }

    /** An annotator with these models and the pack's dictionary and abbreviations. */
    public TokenAnnotator annotator(TokenModels models) {
        return new TokenAnnotator(models, dictionary, abbreviations);
    }
}
