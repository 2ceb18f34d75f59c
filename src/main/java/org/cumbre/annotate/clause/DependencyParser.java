package org.cumbre.annotate.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.clause.transition.ParserState;
import org.cumbre.annotate.clause.transition.TransitionParser;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Token;

/** Finds the dependency tree of a sentence. Safe for use by many threads. */
public final class DependencyParser {

    private static final String ROOT = "root";
    private static final String LOOSE = "parataxis";

    private final List<String> relations;
    private final TransitionParser parser;

    public DependencyParser(ParserModel model) {
        this.relations = model.relations();
        this.parser = new TransitionParser(
                model.transition(), model.relation(), model.relations().size());
    }

    /**
     * Reads the pack's {@code models/parser.bin}.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public static DependencyParser load(LanguagePack pack) {
        try (InputStream in = pack.open("models/parser.bin")) {
            return new DependencyParser(ParserModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(pack.path("models/parser.bin"), e);
        }
    }

    /** The tree of a sentence: exactly one root, if there is a token at all. */
    public Parse parse(List<Token> tokens) {
        ParserState state = parser.parse(tokens);
        int root = root(state, tokens);
        List<Integer> heads = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (state.hasHead(i)) {
                heads.add(state.head(i));
                names.add(relations.get(state.relation(i)));
            } else {
                heads.add(i == root ? -1 : root);
                names.add(i == root ? ROOT : loose(tokens.get(i)));
            }
        }
        return new Parse(heads, names);
    }

    /** Of the words that got no head the first that heads a clause, else the first that is a word at all. */
    private static int root(ParserState state, List<Token> tokens) {
        int best = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!state.hasHead(i) && (best < 0 || rank(tokens.get(i)) > rank(tokens.get(best)))) {
                best = i;
            }
        }
        return best;
    }

    private static int rank(Token token) {
        return switch (token.pos()) {
            case VERB -> token.morphology().finite() ? 4 : 3;
            case NOUN, PROPN, ADJ, PRON, NUM -> 2;
            case PUNCT, ADP, CCONJ, SCONJ -> 0;
            default -> 1;
        };
    }

    private static String loose(Token token) {
        return switch (token.pos()) {
            case PUNCT -> "punct";
            case ADP -> "case";
            case SCONJ -> "mark";
            case CCONJ -> "cc";
            case DET -> "det";
            case ADV -> "advmod";
            case AUX -> "aux";
            default -> LOOSE;
        };
    }
}
