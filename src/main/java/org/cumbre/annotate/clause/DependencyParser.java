package org.cumbre.annotate.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cumbre.annotate.clause.transition.Attributes;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.clause.transition.RelationLabeller;
import org.cumbre.annotate.clause.transition.TransitionParser;
import org.cumbre.language.LanguagePack;
import org.cumbre.text.Token;

/** The trained parser. Safe for use by many threads. */
public final class DependencyParser implements SentenceParser {

    private static final String ROOT = "root";
    private static final String LOOSE = "parataxis";

    private final List<String> relations;
    private final TransitionParser forward;
    private final TransitionParser backward;
    private final RelationLabeller labeller;

    public DependencyParser(ParserModel model) {
        this.relations = model.relations();
        this.forward = new TransitionParser(model.forward(), relations.size());
        this.backward = new TransitionParser(model.backward(), relations.size());
        this.labeller = new RelationLabeller(model.labels().scorer(), relations.size());
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

    @Override
    public Parse parse(List<Token> tokens) {
        Attributes words = new Attributes(tokens);
        int[] heads = Consensus.heads(forward.parse(words), backward.parse(words.mirrored()));
        int root = root(heads, tokens);
        for (int i = 0; i < heads.length; i++) {
            heads[i] = heads[i] < 0 && i != root ? root : heads[i];
        }
        int[] labels = labeller.label(words, heads);
        List<Integer> tree = new ArrayList<>(heads.length);
        List<String> names = new ArrayList<>(heads.length);
        for (int i = 0; i < heads.length; i++) {
            String name = relations.get(labels[i]);
            tree.add(heads[i]);
            names.add(i == root ? ROOT : name.equals(ROOT) ? LOOSE : name);
        }
        return new Parse(tree, names);
    }

    /** Of the words that got no head the first that heads a clause, else the first that is a word at all. */
    private static int root(int[] heads, List<Token> tokens) {
        int best = -1;
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0 && (best < 0 || rank(tokens.get(i)) > rank(tokens.get(best)))) {
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
}
