package org.cumbre.code;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.ClaimTime;

/** Picks the time expression that dates an event: of its own phrase first, then of its clause, then of the verb that carries it. */
final class ClaimTimeReader {

    private static final int FAR = 1000;

    private final SentenceView view;
    private final Grammar grammar;

    ClaimTimeReader(SentenceView view, Grammar grammar) {
        this.view = view;
        this.grammar = grammar;
    }

    Optional<ClaimTime> read(Predication predication) {
        Optional<ClaimTime> own = nearest(predication);
        return own.isPresent() || !predication.frame().verbal() ? own : shared(predication.frame(), 0);
    }

    private Optional<ClaimTime> nearest(Predication predication) {
        return view.times().stream()
                .filter(TimeExpression::dated)
                .map(time -> new Candidate(time, distance(time, predication)))
                .filter(candidate -> candidate.distance < FAR)
                .min(Comparator.comparingInt(Candidate::distance))
                .map(candidate -> claimTime(candidate.time));
    }

    /** A clause without a date of its own has that of the clause it goes on from: "se vieron el lunes en Busan, donde pactaron una tregua". */
    private Optional<ClaimTime> shared(Frame frame, int depth) {
        Optional<Frame> above = view.frame(frame.governor()).filter(Frame::verbal);
        if (depth > 2 || above.isEmpty() || !goesOn(frame, above.get())) {
            return Optional.empty();
        }
        Predication governor =
                new Predication(above.get(), Optional.empty(), above.get().arguments());
        return nearest(governor).or(() -> shared(above.get(), depth + 1));
    }

    private boolean goesOn(Frame frame, Frame above) {
        return switch (frame.link()) {
            case "conj" -> frame.verb().tense() == above.verb().tense();
            case "relative" ->
                frame.verb().finite() && frame.verb().tense() == above.verb().tense();
            case "adverbial" ->
                !frame.verb().finite()
                        || frame.verb().tense() == above.verb().tense()
                                && (frame.marker().isEmpty() || grammar.relativeMarker(frame.marker()));
            case "clause" -> !frame.verb().finite() && !grammar.objectControl(above.lemma());
            default -> false;
        };
    }

    private static ClaimTime claimTime(TimeExpression time) {
        return new ClaimTime(time.value(), time.text(), time.resolution());
    }

    private int distance(TimeExpression time, Predication predication) {
        Optional<Integer> head = view.headOf(time.span());
        if (head.isEmpty()) {
            return FAR;
        }
        Frame frame = predication.frame();
        int token = head.get();
        int gap = Math.abs(token - frame.head());
        if (frame.verbal()) {
            return view.clause(token) == frame.head()
                    ? nounOfAnotherEvent(token, frame) + gap
                    : outer(frame, token, gap);
        }
        if (view.phrase(frame.head()).contains(token)) {
            return gap;
        }
        int clause = view.clause(frame.head());
        boolean shared = view.clause(token) == clause && clause >= 0;
        Optional<Frame> verb = view.frame(clause);
        boolean saying = verb.filter(v -> grammar.saying(v.lemma())).isPresent();
        boolean carries = predication.carrier().isPresent();
        return shared && (carries || !saying && gap < 12) ? gap + (carries ? 50 : 200) : FAR;
    }

    /** An infinitive takes the date of the verb it completes: "prevé viajar el martes" may tie the date to either. */
    private int outer(Frame frame, int token, int gap) {
        boolean modal = frame.verb().modals().stream().anyMatch(lemma -> !lemma.isEmpty())
                && !frame.verb().finite();
        return modal && view.clause(token) == frame.governor() && token > frame.head() ? 100 + gap : FAR;
    }

    /** A date inside the phrase of a noun belongs to that noun rather than to the verb: "rechazó la invasión de 2022". */
    private int nounOfAnotherEvent(int token, Frame frame) {
        int up = view.tree().head(token);
        boolean direct = up == frame.head();
        boolean farNoun = !direct
                && List.of("nmod", "amod", "appos", "acl").contains(view.tree().relation(token));
        return farNoun ? 20 : 0;
    }

    private record Candidate(TimeExpression time, int distance) {}
}
