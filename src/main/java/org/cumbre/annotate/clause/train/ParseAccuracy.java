package org.cumbre.annotate.clause.train;

import java.util.List;
import java.util.Locale;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.annotate.clause.SentenceParser;
import org.cumbre.text.PartOfSpeech;

/**
 * How well trees are found; shares from 0 to 1.
 *
 * @param heads share of tokens with the right head (UAS)
 * @param relations share of tokens with the right head and relation (LAS)
 * @param words as {@code relations}, without punctuation marks
 * @param subjects F1 of arcs named nsubj
 * @param objects F1 of arcs named obj
 * @param obliques F1 of arcs named obl
 */
record ParseAccuracy(double heads, double relations, double words, double subjects, double objects, double obliques) {

    static ParseAccuracy measure(SentenceParser parser, List<Example> examples) {
        List<Parse> parses =
                examples.stream().map(example -> parser.parse(example.tokens())).toList();
        return new ParseAccuracy(
                share(examples, parses, true, false),
                share(examples, parses, true, true),
                share(examples, parses, false, true),
                f1(examples, parses, "nsubj"),
                f1(examples, parses, "obj"),
                f1(examples, parses, "obl"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "UAS %.2f, LAS %.2f (without punctuation %.2f), subjects F1 %.2f, objects F1 %.2f, obliques F1 %.2f (per cent)",
                100 * heads,
                100 * relations,
                100 * words,
                100 * subjects,
                100 * objects,
                100 * obliques);
    }

    private static double share(List<Example> examples, List<Parse> parses, boolean punctuation, boolean relations) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < examples.size(); i++) {
            Example example = examples.get(i);
            Parse parse = parses.get(i);
            for (int word = 0; word < parse.size(); word++) {
                if (punctuation || !example.tokens().get(word).is(PartOfSpeech.PUNCT)) {
                    boolean sameRelation =
                            parse.relation(word).equals(example.relations().get(word));
                    all++;
                    right += parse.head(word) == example.heads()[word] && (sameRelation || !relations) ? 1 : 0;
                }
            }
        }
        return right / (double) all;
    }

    private static double f1(List<Example> examples, List<Parse> parses, String relation) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < examples.size(); i++) {
            Parse parse = parses.get(i);
            for (int word = 0; word < parse.size(); word++) {
                boolean found = parse.relation(word).equals(relation);
                boolean gold = examples.get(i).relations().get(word).equals(relation);
                all += (found ? 1 : 0) + (gold ? 1 : 0);
                right += found && gold && parse.head(word) == examples.get(i).heads()[word] ? 1 : 0;
            }
        }
        return all == 0 ? 0 : 2.0 * right / all;
    }
}
