package org.cumbre.annotate.clause.train;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.cumbre.annotate.clause.DependencyParser;
import org.cumbre.annotate.clause.Parse;

/**
 * How well trees are found; shares from 0 to 1. Punctuation counts.
 *
 * @param heads share of tokens with the right head (UAS)
 * @param relations share of tokens with the right head and relation (LAS)
 * @param subjects F1 of arcs named nsubj
 * @param objects F1 of arcs named obj
 * @param obliques F1 of arcs named obl
 */
record ParseAccuracy(double heads, double relations, double subjects, double objects, double obliques) {

    static ParseAccuracy measure(DependencyParser parser, List<Example> examples) {
        List<Parse> parses =
                examples.stream().map(example -> parser.parse(example.tokens())).toList();
        return new ParseAccuracy(
                share(examples, parses, (example, parse) -> right(example, parse, false)),
                share(examples, parses, (example, parse) -> right(example, parse, true)),
                f1(examples, parses, "nsubj"),
                f1(examples, parses, "obj"),
                f1(examples, parses, "obl"));
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "UAS %.2f, LAS %.2f, subjects F1 %.2f, objects F1 %.2f, obliques F1 %.2f (per cent)",
                100 * heads,
                100 * relations,
                100 * subjects,
                100 * objects,
                100 * obliques);
    }

    private static double share(
            List<Example> examples, List<Parse> parses, BiFunction<Example, Parse, Integer> count) {
        int right = 0;
        int all = 0;
        for (int i = 0; i < examples.size(); i++) {
            right += count.apply(examples.get(i), parses.get(i));
            all += parses.get(i).size();
        }
        return right / (double) all;
    }

    private static int right(Example example, Parse parse, boolean relationToo) {
        int right = 0;
        for (int i = 0; i < parse.size(); i++) {
            boolean sameHead = parse.head(i) == example.heads()[i];
            boolean sameRelation = parse.relation(i).equals(example.relations().get(i));
            right += sameHead && (sameRelation || !relationToo) ? 1 : 0;
        }
        return right;
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
