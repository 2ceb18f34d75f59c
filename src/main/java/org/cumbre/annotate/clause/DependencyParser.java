package org.cumbre.annotate.clause;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.cumbre.annotate.clause.transition.Attributes;
import org.cumbre.annotate.clause.transition.ParserModel;
import org.cumbre.annotate.clause.transition.ParserState;
import org.cumbre.annotate.clause.transition.RelationLabeller;
import org.cumbre.annotate.clause.transition.TransitionParser;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.Shared;
import org.cumbre.text.Token;

/** The trained parser. Safe for use by many threads. */
public final class DependencyParser implements SentenceParser {

    private static final Shared<DependencyParser> SHARED = new Shared<>(DependencyParser::read);
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
     * That of the pack's {@code models/parser.bin}, the same for all who want it.
     *
     * @throws IllegalArgumentException if the pack has none
     */
    public static DependencyParser load(LanguagePack pack) {
        return SHARED.of(pack);
    }

    private static DependencyParser read(LanguagePack pack) {
        try (InputStream in = pack.open("models/parser.bin")) {
            return new DependencyParser(ParserModel.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(pack.path("models/parser.bin"), e);
        }
    }

    @Override
    public Parse parse(List<Token> tokens) {
        return parse(List.of(tokens), () -> {}).get(0);
    }

    /** Each of the three models is larger than a processor's own cache: all sentences go through one before the next. */
    @Override
    public List<Parse> parse(List<List<Token>> sentences, Runnable beforeEach) {
        List<Attributes> words = sentences.stream().map(Attributes::new).toList();
        List<ParserState> forwards = each(words, beforeEach, forward::parse);
        List<ParserState> backwards = each(words, beforeEach, sentence -> backward.parse(sentence.mirrored()));
        List<Parse> parses = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            beforeEach.run();
            int[] heads = Consensus.heads(forwards.get(i), backwards.get(i));
            parses.add(tree(sentences.get(i), words.get(i), heads));
        }
        return parses;
    }

    private static <T> List<T> each(List<Attributes> words, Runnable beforeEach, Function<Attributes, T> parser) {
        List<T> parsed = new ArrayList<>(words.size());
        for (Attributes sentence : words) {
            beforeEach.run();
            parsed.add(parser.apply(sentence));
        }
        return parsed;
    }

    private Parse tree(List<Token> tokens, Attributes words, int[] heads) {
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
