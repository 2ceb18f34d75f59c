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
import org.cumbre.text.Token;

/**
 * Tells the trees which of their phrases are times. A parser takes "el miércoles" in "se firmará el miércoles" for the subject and the verb
 * of "hace una semana" for a clause: what the time stage knows better is put right, so that no frame has a day for its actor.
 */
final class TimeTrees implements Annotator {

    /** A length of time may be an object: "le dio 48 horas". */
    private static final Set<TimexType> WHEN = Set.of(TimexType.DATE, TimexType.TIME);

    /** A clause's verb comes so many tokens after a time that begins it, at most. */
    private static final int CLAUSE_START = 8;

    /** How a parser may tie a bare time to its verb. */
    private static final Set<String> MISTAKEN =
            Set.of("nsubj", "csubj", "obj", "iobj", "ccomp", "xcomp", "advcl", "dep", "parataxis", "obl", "advmod");

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
        List<Integer> tops = tops(sentence, parse, span);
        if (tops.isEmpty()) {
            return parse;
        }
        int top = tops.get(0);
        boolean whole = tops.size() > 1 && tops.stream().allMatch(token -> MISTAKEN.contains(parse.relation(token)));
        boolean one =
                tops.size() == 1 && MISTAKEN.contains(parse.relation(top)) && !prepositional(sentence, parse, top);
        int verb = verbAfter(sentence, span);
        if (parse.head(top) < 0 || !whole && !one || verb < 0 && whole) {
            return parse;
        }
        List<Integer> heads = new ArrayList<>(parse.heads());
        List<String> relations = new ArrayList<>(parse.relations());
        relations.set(top, Parse.TIME);
        for (int other : tops.subList(1, tops.size())) {
            heads.set(other, top);
            relations.set(other, "dep");
        }
        if (verb >= 0 && !above(parse, top, verb)) {
            heads.set(top, verb);
        }
        return new Parse(heads, relations);
    }

    /** The tokens of an expression that hang on words outside of it. */
    private static List<Integer> tops(Sentence sentence, Parse parse, Span span) {
        List<Integer> tops = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            int head = parse.head(i);
            boolean inside = sentence.token(i).span().overlaps(span);
            if (inside && (head < 0 || !sentence.token(head).span().overlaps(span))) {
                tops.add(i);
            }
        }
        return tops;
    }

    /** "y ayer Xi llegó", "y hace un mes expulsó": the verb of the clause that an expression begins; -1 if it begins none. */
    private static int verbAfter(Sentence sentence, Span span) {
        int next = 0;
        while (next < sentence.size() && sentence.token(next).span().start() < span.end()) {
            next++;
        }
        int first = next;
        while (first > 0 && sentence.token(first - 1).span().overlaps(span)) {
            first--;
        }
        if (first > 0 && !sentence.token(first - 1).is(PartOfSpeech.CCONJ)) {
            return -1;
        }
        for (int i = next; i < Math.min(sentence.size(), next + CLAUSE_START); i++) {
            Token token = sentence.token(i);
            if (token.is(PartOfSpeech.VERB) && (token.morphology().finite() || auxiliary(sentence, i - 1))) {
                return i;
            }
            boolean border = token.is(PartOfSpeech.SCONJ) || token.is(PartOfSpeech.PUNCT) && i > next;
            if (border) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean auxiliary(Sentence sentence, int index) {
        return index >= 0 && sentence.token(index).is(PartOfSpeech.AUX);
    }

    /** Whether a token is found on the way up from another. */
    private static boolean above(Parse parse, int token, int from) {
        int at = from;
        for (int steps = 0; at >= 0 && steps < parse.size(); steps++) {
            if (at == token) {
                return true;
            }
            at = parse.head(at);
        }
        return false;
    }

    private static boolean prepositional(Sentence sentence, Parse parse, int token) {
        return parse.children(token).stream()
                .anyMatch(child -> parse.relation(child).equals("case")
                        && sentence.token(child).is(PartOfSpeech.ADP));
    }
}
