package org.cumbre.annotate.clause;

import java.util.List;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/**
 * Finds trees by rules for Spanish clauses, from words and tags alone: what a trained parser has to be better than. Phrases are cut first
 * ({@link PhraseReader}), then put into clauses from left to right ({@link ClauseReader}).
 */
public final class ClauseRules implements SentenceParser {

    private final Grammar grammar;

    public ClauseRules(Grammar grammar) {
        this.grammar = grammar;
    }

    public static ClauseRules load(LanguagePack pack) {
        return new ClauseRules(Grammar.of(pack));
    }

    @Override
    public Parse parse(List<Token> tokens) {
        Arcs arcs = new Arcs(tokens.size());
        List<Phrase> phrases = new PhraseReader(tokens, grammar, arcs).phrases();
        int root = new ClauseReader(tokens, phrases, grammar, arcs).root();
        return arcs.parse(root, word -> loose(tokens.get(word)));
    }

    private static String loose(Token token) {
        return switch (token.pos()) {
            case PUNCT -> "punct";
            case ADV -> "advmod";
            case CCONJ -> "cc";
            case SCONJ -> "mark";
            default -> token.pos().verbal() ? "parataxis" : token.is(PartOfSpeech.ADP) ? "case" : "dep";
        };
    }
}
