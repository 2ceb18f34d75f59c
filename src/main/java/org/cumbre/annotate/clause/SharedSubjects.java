package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cumbre.text.Morphology.GrammaticalNumber;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Gives clauses the arguments they share with others: relative pronouns, controlled infinitives, coordinated and reported clauses. */
final class SharedSubjects {

    private final Tree tree;
    private final Grammar grammar;

    SharedSubjects(Tree tree, Grammar grammar) {
        this.tree = tree;
        this.grammar = grammar;
    }

    /** Fills in what is missing, from the outermost clause inwards. */
    void complete(Map<Integer, Frame> frames) {
        List<Frame> verbs = frames.values().stream()
                .filter(Frame::verbal)
                .sorted((a, b) -> Integer.compare(depth(a.head()), depth(b.head())))
                .toList();
        for (Frame verb : verbs) {
            Frame frame = relative(verb);
            if (frame.argument(surface(frame)).isEmpty()) {
                frame = afterAside(frame);
            }
            if (frame.argument(surface(frame)).isEmpty()) {
                Frame open = frame;
                frame = ofCopula(frame)
                        .or(() -> shared(open, frames))
                        .or(() -> speaker(open, frames))
                        .map(subject -> with(open, subject.as(surface(open), false)))
                        .orElse(frame);
            }
            frames.put(verb.head(), frame);
        }
    }

    /** The slot of the grammatical subject: of a passive with a finite auxiliary it is what undergoes. */
    private static String surface(Frame frame) {
        return frame.verb().passive() && frame.verb().finite() ? Argument.OBJECT : Argument.SUBJECT;
    }

    private int depth(int index) {
        int depth = 0;
        for (int up = tree.head(index); up >= 0 && depth < tree.size(); up = tree.head(up)) {
            depth++;
        }
        return depth;
    }

    private static Frame with(Frame frame, Argument argument) {
        List<Argument> arguments = new ArrayList<>(frame.arguments());
        arguments.add(argument);
        return frame.with(arguments);
    }

    /** Puts the noun that a relative clause belongs to where its pronoun stands. */
    private Frame relative(Frame frame) {
        if (!frame.verb().finite()) {
            return frame;
        }
        if (!frame.link().equals("relative") || tree.head(frame.head()) < 0) {
            return lostRelative(frame).orElseGet(() -> byPosition(frame));
        }
        int antecedent = tree.head(frame.head());
        if (grammar.saidNoun(tree.token(antecedent).lemma()) && frame.marker().contains(" que")) {
            return authored(frame, antecedent);
        }
        List<Argument> arguments = new ArrayList<>();
        boolean replaced = false;
        for (Argument argument : frame.arguments()) {
            if (!replaced && relativePronoun(argument.head(), frame.head())) {
                arguments.add(antecedent(where(argument), antecedent, frame));
                replaced = true;
            } else {
                arguments.add(argument);
            }
        }
        Frame result = frame.with(arguments);
        boolean undergoes = frame.verb().passive();
        String open = undergoes ? Argument.OBJECT : Argument.SUBJECT;
        if (!replaced && result.argument(open).isEmpty() && agrees(frame, antecedent)) {
            return with(result, antecedent(open, antecedent, frame));
        }
        return result;
    }

    /** "el anuncio de Berlín de que enviará tanques": who says so does it, where nobody else is named. */
    private Frame authored(Frame frame, int said) {
        Optional<Integer> author = tree.children(said, "nmod").stream()
                .filter(noun -> noun < frame.head() && agrees(frame, noun))
                .findFirst();
        return author.isEmpty() || frame.argument(surface(frame)).isPresent()
                ? frame
                : with(frame, new Argument(surface(frame), author.get(), tree.conjuncts(author.get()), false));
    }

    /** "Helsinki, adonde viajó": the preposition that a word of place has in it; else the slot as it is. */
    private String where(Argument pronoun) {
        return grammar.relativePlace(tree.token(pronoun.head()).lemma()).orElse(pronoun.slot());
    }

    /** "Milei y Lula, quien pisó": of several antecedents, a verb in the singular has the nearest as its subject. */
    private Argument antecedent(String slot, int noun, Frame frame) {
        List<Integer> heads = tree.conjuncts(noun);
        int last = heads.get(heads.size() - 1);
        boolean nearest = slot.equals(Argument.SUBJECT)
                && heads.size() > 1
                && last < frame.head()
                && frame.verb().number() == GrammaticalNumber.SINGULAR;
        return nearest ? new Argument(slot, last, List.of(last), true) : new Argument(slot, noun, heads, true);
    }

    /** "alude al encuentro que mantuvieron": a verb that only carries a noun, without one of its own, behind "que" and the noun it carries. */
    private Optional<Frame> lostRelative(Frame frame) {
        int above = tree.head(frame.head());
        boolean told = above >= 0
                && (grammar.saying(tree.token(above).lemma())
                        || grammar.announcing(tree.token(above).lemma()));
        if (told || !grammar.light(frame.lemma())) {
            return Optional.empty();
        }
        return tree.children(frame.head(), "mark").stream()
                .filter(that -> grammar.relativeMarker(tree.token(that).lemma()) && that < frame.head() && that > 0)
                .map(that -> that - 1)
                .filter(noun -> tree.token(noun).is(PartOfSpeech.NOUN))
                .filter(noun -> frame.all(Argument.OBJECT).stream().allMatch(argument -> argument.head() <= noun))
                .findFirst()
                .map(noun -> carrying(frame, noun));
    }

    private Frame carrying(Frame frame, int noun) {
        List<Argument> arguments = new ArrayList<>(frame.arguments().stream()
                .filter(argument -> !argument.heads().contains(noun))
                .toList());
        arguments.add(new Argument(Argument.OBJECT, noun, List.of(noun), true));
        return new Frame(
                frame.sentence(),
                frame.head(),
                frame.lemma(),
                true,
                frame.verb(),
                arguments,
                noun,
                "relative",
                frame.marker());
    }

    /** A relative pronoun in a clause that the parser did not take for relative stands for the noun right before it. */
    private Frame byPosition(Frame frame) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : frame.arguments()) {
            if (goesOn(argument, frame)) {
                continue;
            }
            int noun = relativePronoun(argument.head(), frame.head()) ? nounBefore(argument.head()) : -1;
            arguments.add(
                    noun < 0 ? argument : new Argument(where(argument), noun, tree.conjuncts(noun), argument.direct()));
        }
        return frame.with(arguments);
    }

    /** "dijo que vendrá y que hablará": the second "que" repeats the first, whose clause has the subject. */
    private boolean goesOn(Argument argument, Frame frame) {
        return frame.link().equals("conj")
                && argument.slot().equals(Argument.SUBJECT)
                && argument.head() > 0
                && relativePronoun(argument.head(), frame.head())
                && tree.token(argument.head() - 1).is(PartOfSpeech.CCONJ);
    }

    /** "Insulza, quien tras visitar la zona recomendó": the pronoun's verb comes after words that the parser gave it to. */
    private Frame afterAside(Frame frame) {
        for (int at = frame.head() - 1; at > 0 && frame.verb().finite() && !finite(at, frame.head()); at--) {
            if (tree.token(at).hasLemma("quien") && !tree.token(at - 1).is(PartOfSpeech.ADP)) {
                int noun = nounBefore(at);
                return noun < 0 || !agrees(frame, noun)
                        ? frame
                        : with(frame, new Argument(surface(frame), noun, List.of(noun), true));
            }
        }
        return frame;
    }

    /** Another verb in a finite form; the verb's own auxiliaries are none. */
    private boolean finite(int at, int verb) {
        return tree.token(at).morphology().form() == VerbForm.FINITE && tree.head(at) != verb;
    }

    /** The head of the noun phrase that ends before a token, past a comma and a preposition; -1 if there is none. */
    private int nounBefore(int pronoun) {
        int at = pronoun - 1;
        while (at >= 0
                && (tree.token(at).form().equals(",")
                        || tree.token(at).is(PartOfSpeech.ADP)
                        || tree.token(at).is(PartOfSpeech.DET))) {
            at--;
        }
        int aside = asideStart(at);
        if (aside > 0 && tree.token(pronoun).hasLemma("quien")) {
            return nounBefore(aside);
        }
        if (at < 0 || !tree.token(at).pos().nominal()) {
            return -1;
        }
        while (tree.namePart(at) && tree.head(at) >= 0 && tree.head(at) < at) {
            at = tree.head(at);
        }
        return at;
    }

    /** The comma before which an aside that starts with a preposition began: "Obama, de gira por África, quien"; -1 if it is none. */
    private int asideStart(int last) {
        for (int i = last; i > 0; i--) {
            if (tree.token(i).form().equals(",")) {
                return tree.token(i + 1).is(PartOfSpeech.ADP) ? i : -1;
            }
        }
        return -1;
    }

    private boolean relativePronoun(int index, int verb) {
        Token token = tree.token(index);
        boolean place = token.is(PartOfSpeech.ADV)
                && grammar.relativePlace(token.lemma()).isPresent();
        return index < verb && (place || token.is(PartOfSpeech.PRON) && grammar.relativePronoun(token.lemma()));
    }

    /** "Putin está dispuesto a reunirse": an infinitive behind an adjective has the adjective's subject. */
    private Optional<Argument> ofCopula(Frame frame) {
        int head = tree.head(frame.head());
        boolean infinitive = frame.verb().form() == VerbForm.INFINITIVE;
        if (!infinitive
                || head < 0
                || head > frame.head()
                || tree.children(head, "cop").isEmpty()) {
            return Optional.empty();
        }
        return tree.children(head, "nsubj").stream()
                .findFirst()
                .map(subject -> new Argument(Argument.SUBJECT, subject, tree.conjuncts(subject), false));
    }

    private Optional<Argument> shared(Frame frame, Map<Integer, Frame> frames) {
        Frame above = frames.get(frame.governor());
        if (above == null || above.head() == frame.head()) {
            return Optional.empty();
        }
        boolean passOver = frame.link().equals("relative") && subjectElsewhere(frame, above);
        Frame governor = passOver ? frames.getOrDefault(above.governor(), above) : above;
        boolean nonFinite = !frame.verb().finite();
        if (nonFinite && frame.verb().form() == VerbForm.PARTICIPLE) {
            return Optional.empty();
        }
        if ((nonFinite || bidden(frame))
                && frame.head() > governor.head()
                && (grammar.objectControl(governor.lemma()) || answersFor(frame, governor))
                && !frame.marker().startsWith("para")
                && !frame.marker().startsWith("tras")) {
            Optional<Argument> controlled = governor.argument(Argument.OBJECT)
                    .filter(object -> !answersFor(frame, governor)
                            || governor.argument("a").isEmpty())
                    .or(() -> governor.argument("a"))
                    .filter(a -> a.head() != frame.head() && (nonFinite || agrees(frame, a.head())));
            if (controlled.isPresent()) {
                return controlled;
            }
        }
        return governor.argument(surface(governor))
                .filter(subject -> nonFinite
                        || agrees(frame, subject.head())
                        || subject.heads().size() > 1 && plural(frame));
    }

    /** "exigió a Kigali que retire sus tropas": what somebody is told to do. */
    private static boolean bidden(Frame frame) {
        return frame.link().equals("clause") && frame.verb().mood() == Mood.SUBJUNCTIVE;
    }

    /** "sancionó a dos generales por reprimir": to whom something is done for a deed, his was the deed. */
    private boolean answersFor(Frame deed, Frame governor) {
        return grammar.becauseOf(deed.marker())
                && governor.verbal()
                && governor.arguments().stream()
                        .anyMatch(argument -> argument.head() > governor.head()
                                && argument.head() < deed.head()
                                && tree.children(argument.head(), "case").stream()
                                        .anyMatch(preposition -> grammar.personal(
                                                tree.token(preposition).form().toLowerCase(Locale.ROOT))));
    }

    /** "De no haberla, advirtió Castro, pedirá una reunión": who speaks in between speaks of himself. */
    private Optional<Argument> speaker(Frame frame, Map<Integer, Frame> frames) {
        if (!frame.verb().finite()) {
            return Optional.empty();
        }
        return frames.values().stream()
                .filter(other -> other.verbal()
                        && other.governor() == frame.head()
                        && grammar.saying(other.lemma())
                        && other.marker().isEmpty()
                        && tree.token(Math.max(0, other.head() - 1)).form().equals(","))
                .flatMap(other -> other.argument(Argument.SUBJECT).stream())
                .filter(subject -> agrees(frame, subject.head()))
                .findFirst();
    }

    /** "Lula, a quien llamó, confirmó": who is called is not the caller. */
    private static boolean subjectElsewhere(Frame frame, Frame governor) {
        return governor.argument(Argument.SUBJECT)
                .filter(subject -> frame.arguments().stream()
                        .anyMatch(argument -> argument.heads().contains(subject.head())))
                .isPresent();
    }

    private boolean plural(Frame frame) {
        return frame.verb().number() == GrammaticalNumber.PLURAL;
    }

    private boolean agrees(Frame frame, int noun) {
        GrammaticalNumber verb = frame.verb().number();
        GrammaticalNumber number = tree.conjuncts(noun).size() > 1
                ? GrammaticalNumber.PLURAL
                : tree.token(noun).morphology().number();
        if (frame.verb().person() == 1 || frame.verb().person() == 2) {
            return false;
        }
        return verb == GrammaticalNumber.NONE || number == GrammaticalNumber.NONE || verb == number;
    }
}
