package org.cumbre.code;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.ClaimTime;
import org.cumbre.event.TimeValue;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Picks the time expression that dates an event: of its own phrase first, then of its clause, then of the verb that carries it. */
final class ClaimTimeReader {

    private static final int FAR = 1000;
    /** How the ids of the rules begin that count from another time. */
    private static final String ANCHORED = "anchor.";
    /** Rules whose times are those of the event that follows: "un día después del ataque". */
    static final Set<String> FROM_EVENT = Set.of("anchor.afterevent", "anchor.beforeevent");
    /** A time tied to a noun of the clause, not to its verb, counts as so much farther. */
    private static final int NOUN = 60;
    /** A time on the other side of the clause's verb counts as so much farther from a noun. */
    private static final int ACROSS = 15;
    /** Characters between a time and the word that goes on from it: a comma and a blank. */
    private static final int MARKER_GAP = 2;

    private static final Set<PartOfSpeech> FILLERS = Set.of(PartOfSpeech.AUX, PartOfSpeech.PRON, PartOfSpeech.ADV);

    private final SentenceView view;
    private final Grammar grammar;

    ClaimTimeReader(SentenceView view, Grammar grammar) {
        this.view = view;
        this.grammar = grammar;
    }

    Optional<ClaimTime> read(Predication predication) {
        Frame frame = predication.frame();
        Optional<Candidate> own = candidate(predication);
        boolean settled = own.filter(candidate -> candidate.distance < NOUN && !candidate.open())
                .isPresent();
        if (!frame.verbal() || settled) {
            return own.map(candidate -> claimTime(candidate.time));
        }
        return ofOpening(frame)
                .or(() -> beforeMarker(frame))
                .or(() -> shared(frame, 0))
                .or(() -> ofOccasion(frame))
                .or(() -> own.map(candidate -> claimTime(candidate.time)));
    }

    private Optional<ClaimTime> nearest(Predication predication) {
        return candidate(predication).map(candidate -> claimTime(candidate.time));
    }

    private Optional<Candidate> candidate(Predication predication) {
        List<Candidate> candidates = view.times().stream()
                .filter(TimeExpression::dated)
                .map(time -> new Candidate(time, distance(time, predication)))
                .filter(candidate -> candidate.distance < FAR)
                .sorted(Comparator.comparingInt(Candidate::distance))
                .toList();
        return candidates.stream().findFirst().map(nearest -> finer(nearest, candidates));
    }

    /** "la semana pasada elogió a Putin en un mensaje el 12 de junio": of two that the clause gives, the one that lies in the other. */
    private static Candidate finer(Candidate nearest, List<Candidate> candidates) {
        return candidates.stream()
                .filter(other -> other.distance < NOUN && inside(other.time.value(), nearest.time.value()))
                .findFirst()
                .orElse(nearest);
    }

    private static boolean inside(TimeValue fine, TimeValue coarse) {
        boolean bounded = Stream.of(fine.begin(), fine.end(), coarse.begin(), coarse.end())
                .allMatch(Optional::isPresent);
        return bounded
                && !fine.begin().get().isBefore(coarse.begin().get())
                && !fine.end().get().isAfter(coarse.end().get())
                && ChronoUnit.DAYS.between(fine.begin().get(), fine.end().get())
                        < ChronoUnit.DAYS.between(
                                coarse.begin().get(), coarse.end().get());
    }

    /** "se verán en la cumbre que comienza el viernes": the time of the occasion on which it happens. */
    private Optional<ClaimTime> ofOccasion(Frame frame) {
        return view.occasions(frame, grammar)
                .flatMap(noun -> view.times().stream()
                        .filter(TimeExpression::dated)
                        .filter(time -> view.headOf(time.span())
                                .filter(token -> tells(token, noun))
                                .isPresent()))
                .findFirst()
                .map(ClaimTimeReader::claimTime);
    }

    /** Inside the noun's phrase, or in a clause whose subject it is: "la cumbre que comenzará el viernes". */
    private boolean tells(int token, int noun) {
        return view.tree().subtree(noun).contains(token)
                || view.frame(view.clause(token))
                        .filter(clause -> clause.link().equals("relative"))
                        .flatMap(clause -> clause.argument(Argument.SUBJECT))
                        .filter(subject -> subject.heads().contains(noun))
                        .isPresent();
    }

    /** "Reunidos ayer en Viena, acordaron": the time of what opens the sentence is that of what it opens. */
    private Optional<ClaimTime> ofOpening(Frame frame) {
        return view.opening(frame).map(Predication::ofVerb).flatMap(this::nearest);
    }

    /** "fue en 2000, cuando se reunió": the time right before the word that goes on from it. */
    private Optional<ClaimTime> beforeMarker(Frame frame) {
        if (frame.link().equals("clause")) {
            return Optional.empty();
        }
        Optional<Integer> marker = view.tree().children(frame.head()).stream()
                .filter(child -> child < frame.head()
                        && grammar.relativeMarker(view.tree().token(child).lemma()))
                .findFirst();
        if (marker.isEmpty()) {
            return Optional.empty();
        }
        int start = view.tree().token(marker.get()).span().start();
        return view.times().stream()
                .filter(TimeExpression::dated)
                .filter(time ->
                        time.span().end() <= start && start - time.span().end() <= MARKER_GAP)
                .findFirst()
                .map(ClaimTimeReader::bound);
    }

    /** "antes del 6 de septiembre, cuando llegará": on that day, and not before it. */
    private static ClaimTime bound(TimeExpression time) {
        ClaimTime whole = claimTime(time);
        Optional<LocalDate> until =
                time.value().begin().isEmpty() ? time.value().end() : Optional.empty();
        Optional<LocalDate> since = time.value().end().isEmpty() ? time.value().begin() : Optional.empty();
        return until.or(() -> since)
                .map(day -> new ClaimTime(TimeValue.day(day), time.text(), time.resolution()))
                .orElse(whole);
    }

    /** A clause without a date of its own has that of the clause it goes on from: "se vieron el lunes en Busan, donde pactaron una tregua". */
    private Optional<ClaimTime> shared(Frame frame, int depth) {
        Optional<Frame> above = view.frame(frame.governor()).filter(Frame::verbal);
        if (depth > 2 || above.isEmpty() || !goesOn(frame, above.get())) {
            return Optional.empty();
        }
        return candidate(Predication.ofVerb(above.get()))
                .filter(candidate -> !candidate.open())
                .map(candidate -> claimTime(candidate.time))
                .or(() -> ofOpening(above.get()))
                .or(() -> shared(above.get(), depth + 1));
    }

    private boolean goesOn(Frame frame, Frame above) {
        return switch (frame.link()) {
            case "conj", "parataxis" -> sameTime(frame, above);
            case "relative" ->
                frame.verb().finite()
                        && (frame.verb().tense() == above.verb().tense() || sameTime(frame, above) && past(frame));
            case "adverbial" ->
                !frame.verb().finite()
                        || sameTime(frame, above)
                                && (frame.marker().isEmpty() || grammar.relativeMarker(frame.marker()));
            case "clause" ->
                !frame.verb().finite()
                        && !grammar.relativeMarker(frame.marker().split(" ")[0])
                        && !grammar.objectControl(above.lemma());
            default -> false;
        };
    }

    static ClaimTime claimTime(TimeExpression time) {
        return new ClaimTime(time.value(), time.text(), time.resolution());
    }

    private int distance(TimeExpression time, Predication predication) {
        Optional<Integer> head = view.headOf(time.span());
        if (head.isEmpty() || countedFromWhatFollows(time)) {
            return FAR;
        }
        Frame frame = predication.frame();
        int token = head.get();
        if (FROM_EVENT.contains(time.rule())) {
            return view.leadsTo(time) == frame.head() ? 0 : FAR;
        }
        int gap = Math.abs(token - frame.head());
        if (frame.verbal()) {
            boolean ofParticiple = !view.tree().predicate(frame.head())
                    && view.phrase(frame.head()).contains(token);
            if (ofParticiple || view.clause(token) == frame.head()) {
                return nounOfAnotherEvent(token, frame) + gap;
            }
            return rightBefore(time, frame) || betweenRelativeAndVerb(time, frame)
                    ? 30 + gap
                    : outer(frame, token, gap);
        }
        if (view.phrase(frame.head()).contains(token)) {
            return gap;
        }
        if (predicateNominal(frame.head()) == token) {
            return 5 + gap;
        }
        Optional<Frame> carrying = predication.carrier();
        if (carrying.isPresent() && view.clause(token) == carrying.get().head()) {
            return 40 + gap;
        }
        int clause = view.clause(frame.head());
        boolean shared = view.clause(token) == clause && clause >= 0;
        Optional<Frame> verb = view.frame(clause);
        boolean saying = verb.filter(v -> grammar.saying(v.lemma())).isPresent();
        boolean carries = predication.carrier().isPresent();
        boolean simultaneous = grammar.simultaneous(frame.link());
        if (shared && simultaneous) {
            return NOUN - 1;
        }
        int across = clause > Math.min(token, frame.head()) && clause < Math.max(token, frame.head()) ? ACROSS : 0;
        return shared && (carries || !saying && gap < 12) ? gap + across + (carries ? 50 : 200) : FAR;
    }

    /** "un día después de hacerlo en Kiev": says when it was done in Kiev. */
    private boolean countedFromWhatFollows(TimeExpression time) {
        if (!time.rule().startsWith(ANCHORED)) {
            return false;
        }
        for (Token token : view.sentence().tokens()) {
            if (token.span().start() >= time.span().end()) {
                int next = token.index() + 1;
                return token.is(PartOfSpeech.ADP)
                        && next < view.tree().size()
                        && view.tree().token(next).morphology().form() == VerbForm.INFINITIVE;
            }
        }
        return false;
    }

    /** What a copula says of a noun: "la visita fue en 2000"; -1 if there is none. */
    private int predicateNominal(int noun) {
        int head = view.tree().head(noun);
        boolean copula = head >= 0 && view.tree().relation(head).equals("cop");
        return copula ? view.tree().head(head) : head;
    }

    /** "la víspera había hablado": only auxiliaries, pronouns and adverbs stand between the time and its verb. */
    private boolean rightBefore(TimeExpression time, Frame frame) {
        for (int i = frame.head() - 1; i >= 0; i--) {
            if (view.tree().token(i).span().overlaps(time.span())) {
                return true;
            }
            if (!FILLERS.contains(view.tree().token(i).pos())) {
                return false;
            }
        }
        return false;
    }

    /** "quien horas después de las explosiones acusó": in the clause that a relative pronoun opens, whatever the tree ties it to. */
    private boolean betweenRelativeAndVerb(TimeExpression time, Frame frame) {
        boolean seen = false;
        for (int i = frame.head() - 1; i >= 0; i--) {
            Token token = view.tree().token(i);
            if (token.is(PartOfSpeech.VERB) && token.morphology().finite()) {
                return false;
            }
            if (grammar.relativePronoun(token.lemma()) && token.is(PartOfSpeech.PRON)) {
                return seen;
            }
            seen |= token.span().overlaps(time.span());
        }
        return false;
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
        return up == frame.head() || up < 0 || !view.tree().token(up).pos().nominal() ? 0 : NOUN;
    }

    /** Both tell of what is past, or both of what is to come. */
    private static boolean sameTime(Frame frame, Frame above) {
        return past(frame) == past(above)
                && (frame.verb().tense() == Tense.FUTURE) == (above.verb().tense() == Tense.FUTURE);
    }

    private static boolean past(Frame frame) {
        return frame.verb().tense() == Tense.PAST
                || frame.verb().tense() == Tense.IMPERFECT
                || frame.verb().perfect();
    }

    private record Candidate(TimeExpression time, int distance) {

        /** "desde el 3 de marzo" says since when something holds, and rarely when it came about. */
        boolean open() {
            return time.value().end().isEmpty();
        }
    }
}
