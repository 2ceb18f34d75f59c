package org.cumbre.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cumbre.annotate.clause.Parse;
import org.cumbre.annotate.clause.ParseAnnotator;
import org.cumbre.annotate.time.TimeAnnotator;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.annotate.time.TimexType;
import org.cumbre.text.Document;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Span;

/**
 * Tells the trees which of their phrases are times. A parser takes "el miércoles" in "se firmará el miércoles" for the subject and the verb
 * of "hace una semana" for a clause: what the time stage knows better is put right, so that no frame has a day for its actor.
 */
final class TimeTrees implements Annotator {

    /** A length of time may be an object: "le dio 48 horas". */
    private static final Set<TimexType> WHEN = Set.of(TimexType.DATE, TimexType.TIME);

    /** How a parser may tie a bare time to its verb. */
    private static final Set<String> MISTAKEN =
            Set.of("nsubj", "csubj", "obj", "iobj", "ccomp", "xcomp", "advcl", "dep", "parataxis", "obl");

    @Override
    public Document annotate(Document document) {
        List<TimeExpression> times = document.layer(TimeAnnotator.TIMES);
        List<Parse> parses = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : document.sentences()) {
            Parse parse = document.layer(ParseAnnotator.PARSES).get(sentence.index());
            while (next < times.size()
                    && times.get(next).span().start() < sentence.span().end()) {
                TimeExpression time = times.get(next++);
                parse = WHEN.contains(time.type()) ? marked(sentence, parse, time.span()) : parse;
            }
            parses.add(parse);
        }
        return document.with(ParseAnnotator.PARSES, parses);
    }

    private static Parse marked(Sentence sentence, Parse parse, Span span) {
        int top = top(sentence, parse, span);
        if (top < 0
                || parse.head(top) < 0
                || !MISTAKEN.contains(parse.relation(top))
                || prepositional(sentence, parse, top)) {
            return parse;
        }
        List<String> relations = new ArrayList<>(parse.relations());
        relations.set(top, Parse.TIME);
        return new Parse(parse.heads(), relations);
    }

    /** The token of an expression that hangs on a word outside of it; -1 if several do. */
    private static int top(Sentence sentence, Parse parse, Span span) {
        int top = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.token(i).span().overlaps(span)) {
                continue;
            }
            int head = parse.head(i);
            if (head < 0 || !sentence.token(head).span().overlaps(span)) {
                if (top >= 0) {
                    return -1;
                }
                top = i;
            }
        }
        return top;
    }

    private static boolean prepositional(Sentence sentence, Parse parse, int token) {
        return parse.children(token).stream()
                .anyMatch(child -> parse.relation(child).equals("case")
                        && sentence.token(child).is(PartOfSpeech.ADP));
    }
}
