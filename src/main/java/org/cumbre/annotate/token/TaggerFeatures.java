package org.cumbre.annotate.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the tagger looks at: the word, its edges and kinds of readings, its neighbours, and the two tags before it. Their order is that in
 * which their weights are summed.
 */
public final class TaggerFeatures {

    /** What stands for a word, or its tag, before the first one. */
    static final Piece BEFORE = Piece.of("<s>");

    private static final Piece BEHIND = Piece.of("</s>");
    private static final int LONGEST_AFFIX = 4;

    private final WordPieces[] words;
    private final FeatureSink sink;

    TaggerFeatures(WordPieces[] words, FeatureSink sink) {
        this.words = words;
        this.sink = sink;
    }

    /** All of them: of the word alone, of its surroundings, of the tags. @param tags those of the words before it */
    public static String[] of(int index, Word[] words, String[] tags) {
        List<String> names = new ArrayList<>(40);
        WordPieces[] pieces = Arrays.stream(words).map(WordPieces::of).toArray(WordPieces[]::new);
        FeatureSink sink = new FeatureSink.Names(names);
        word(pieces[index], sink);
        TaggerFeatures features = new TaggerFeatures(pieces, sink);
        features.around(index);
        features.tagged(index, tag(tags, index - 1), tag(tags, index - 2));
        return names.toArray(String[]::new);
    }

    private static Piece tag(String[] tags, int index) {
        return index < 0 ? BEFORE : Piece.of(tags[index]);
    }

    /** Of the word alone. */
    static void word(WordPieces word, FeatureSink sink) {
        String form = word.form().text();
        sink.add(Name.W, word.form());
        sink.add(Name.A, word.ambiguity());
        for (int i = 1; i <= Math.min(LONGEST_AFFIX, form.length()); i++) {
            sink.add(Name.S, Piece.of(form.substring(form.length() - i)));
            sink.add(Name.P, Piece.of(form.substring(0, i)));
        }
    }

    /** Of its surroundings. */
    void around(int index) {
        addShapes(index);
        addNeighbours(index);
    }

    /** Capitals say most together: one at the start of a sentence is a name's if the next word has one too. */
    private void addShapes(int index) {
        Piece shape = words[index].shape();
        Piece placed = index == 0 ? words[index].firstShape() : shape;
        Piece next = index + 1 < words.length ? words[index + 1].shape() : BEHIND;
        Piece last = index > 0 ? words[index - 1].shape() : BEFORE;
        sink.add(Name.H, placed);
        sink.add(Name.H_NEXT, placed, next);
        sink.add(Name.H_LAST, last, shape);
        sink.add(Name.AH_NEXT, ambiguity(index), placed, next);
        sink.add(Name.AH_LAST, ambiguity(index), last, shape);
    }

    private void addNeighbours(int index) {
        sink.add(Name.W_LAST, form(index - 1));
        sink.add(Name.W_LAST_BUT_ONE, form(index - 2));
        sink.add(Name.W_NEXT, form(index + 1));
        sink.add(Name.W_NEXT_BUT_ONE, form(index + 2));
        sink.add(Name.A_NEXT, ambiguity(index + 1));
        sink.add(Name.A_NEXT_BUT_ONE, ambiguity(index + 2));
        sink.add(Name.AA_NEXT, ambiguity(index), ambiguity(index + 1));
        sink.add(Name.WA_NEXT, form(index), ambiguity(index + 1));
        sink.add(Name.AA_BEHIND, ambiguity(index + 1), ambiguity(index + 2));
    }

    /** Of the tags. @param last the tag before, {@link #BEFORE} if there is none @param before the one before that */
    void tagged(int index, Piece last, Piece before) {
        sink.add(Name.T, last);
        sink.add(Name.TT, before, last);
        sink.add(Name.TA, last, ambiguity(index));
        sink.add(Name.TW, last, form(index));
        sink.add(Name.TTA, before, last, ambiguity(index));
        sink.add(Name.TAA, last, ambiguity(index), ambiguity(index + 1));
        sink.add(Name.WA, form(index - 1), ambiguity(index));
        if (index == 0) {
            sink.add(Name.FIRST);
        }
    }

    private Piece form(int index) {
        return index < 0 ? BEFORE : index < words.length ? words[index].form() : BEHIND;
    }

    private Piece ambiguity(int index) {
        return index < 0 ? BEFORE : index < words.length ? words[index].ambiguity() : BEHIND;
    }

    /** What the features are called in the model. */
    private static final class Name {

        static final Piece W = Piece.of("w=");
        static final Piece A = Piece.of("a=");
        static final Piece S = Piece.of("s=");
        static final Piece P = Piece.of("p=");
        static final Piece H = Piece.of("h=");
        static final Piece H_NEXT = Piece.of("h+1=");
        static final Piece H_LAST = Piece.of("h-1=");
        static final Piece AH_NEXT = Piece.of("ah+1=");
        static final Piece AH_LAST = Piece.of("ah-1=");
        static final Piece W_LAST = Piece.of("w-1=");
        static final Piece W_LAST_BUT_ONE = Piece.of("w-2=");
        static final Piece W_NEXT = Piece.of("w+1=");
        static final Piece W_NEXT_BUT_ONE = Piece.of("w+2=");
        static final Piece A_NEXT = Piece.of("a+1=");
        static final Piece A_NEXT_BUT_ONE = Piece.of("a+2=");
        static final Piece AA_NEXT = Piece.of("a0+1=");
        static final Piece WA_NEXT = Piece.of("w0a+1=");
        static final Piece AA_BEHIND = Piece.of("a+1+2=");
        static final Piece T = Piece.of("t=");
        static final Piece TT = Piece.of("tt=");
        static final Piece TA = Piece.of("ta=");
        static final Piece TW = Piece.of("tw=");
        static final Piece TTA = Piece.of("tta=");
        static final Piece TAA = Piece.of("taa=");
        static final Piece WA = Piece.of("wa=");
        static final Piece FIRST = Piece.of("first");

        private Name() {}
    }
}
