package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.VerbGroup;
import org.cumbre.text.Morphology.Mood;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.Morphology.VerbForm;

/**
 * What may tell of an event: a verb, or a noun together with the verb that carries it ("mantuvo una reunión", "la reunión se celebró").
 *
 * @param frame of the verb or noun
 * @param carrier frame of the carrying verb, for a noun that has one
 * @param arguments of both, the frame's own first
 */
record Predication(Frame frame, Optional<Frame> carrier, List<Argument> arguments) {

    static Predication of(Frame frame, SentenceView view, Grammar grammar, Set<String> containers) {
        if (frame.verbal()) {
            return new Predication(frame, Optional.empty(), frame.arguments());
        }
        Optional<Frame> carrier = carrier(frame, view, grammar)
                .or(() -> container(frame, view, containers).flatMap(whole -> carrier(whole, view, grammar)));
        List<Argument> arguments = new ArrayList<>(frame.arguments());
        carrier.ifPresent(verb -> arguments.addAll(carried(frame, verb, grammar)));
        return new Predication(frame, carrier, arguments);
    }

    /** In "una ronda de sanciones" the round, which a verb may carry. */
    private static Optional<Frame> container(Frame noun, SentenceView view, Set<String> containers) {
        return view.frame(noun.governor())
                .filter(whole -> !whole.verbal() && containers.contains(whole.lemma()) && whole.head() < noun.head());
    }

    /** A verb with its own arguments. */
    static Predication ofVerb(Frame verb) {
        return new Predication(verb, Optional.empty(), verb.arguments());
    }

    private static Optional<Frame> carrier(Frame noun, SentenceView view, Grammar grammar) {
        int head = conjunctionTop(noun.head(), view);
        Optional<Frame> verb = view.frame(view.tree().governor(head)).filter(Frame::verbal);
        // "reiteró su oposición a las sanciones": what is carried has no preposition
        Optional<Frame> carrying = verb.filter(above -> !noun.link().equals("a") && carries(noun, above, grammar));
        if (carrying.isEmpty()) {
            return relativeCarrier(noun, view, grammar);
        }
        // "una hora duró la llamada que sostuvieron": who does it stands in the other clause
        return grammar.lightAgent(carrying.get().lemma())
                ? carrying
                : relativeCarrier(noun, view, grammar)
                        .filter(does -> grammar.lightAgent(does.lemma())
                                && does.argument(Argument.SUBJECT).isPresent())
                        .or(() -> carrying);
    }

    /** "la reunión que mantuvo con Xi", "la cumbre, que se celebrará en junio", "los acuerdos firmados en mayo". */
    private static Optional<Frame> relativeCarrier(Frame noun, SentenceView view, Grammar grammar) {
        return view.frames().stream()
                .filter(frame -> frame.verbal()
                        && describes(frame)
                        && (carries(noun, frame, grammar) || takesPlace(noun, frame, view, grammar)))
                .findFirst();
    }

    /** "la cumbre con Obama, que tendrá lugar en junio": what takes place is the summit, although the parser ties the clause to Obama. */
    private static boolean takesPlace(Frame noun, Frame verb, SentenceView view, Grammar grammar) {
        boolean takes = grammar.occurrence(verb.lemma())
                && (verb.verb().reflexive()
                        || view.tree().children(verb.head()).stream()
                                .anyMatch(child -> grammar.takingPlace(
                                        view.tree().token(child).lemma())));
        return takes
                && verb.link().equals("relative")
                && verb.all(Argument.SUBJECT).stream()
                        .anyMatch(subject -> view.mention(subject.head()).isPresent()
                                && view.tree().subtree(noun.head()).contains(subject.head()));
    }

    private static boolean describes(Frame frame) {
        return frame.verb().finite()
                ? frame.link().equals("relative")
                : frame.verb().form() == VerbForm.PARTICIPLE;
    }

    private static boolean carries(Frame noun, Frame verb, Grammar grammar) {
        boolean object =
                verb.all(Argument.OBJECT).stream().anyMatch(a -> a.heads().contains(noun.head()));
        boolean subject =
                verb.all(Argument.SUBJECT).stream().anyMatch(a -> a.heads().contains(noun.head()));
        boolean light = grammar.light(verb.lemma());
        return object && (light || grammar.occurrence(verb.lemma()))
                || subject && (light || grammar.occurrence(verb.lemma()));
    }

    private static int conjunctionTop(int head, SentenceView view) {
        int top = head;
        while (view.tree().relation(top).equals("conj")
                && view.tree().head(top) >= 0
                && !view.tree().predicate(view.tree().head(top))) {
            top = view.tree().head(top);
        }
        return top;
    }

    private static List<Argument> carried(Frame noun, Frame verb, Grammar grammar) {
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : verb.arguments()) {
            boolean self =
                    argument.heads().contains(noun.head()) || argument.heads().contains(noun.governor());
            if (self) {
                continue;
            }
            if (argument.slot().equals(Argument.SUBJECT)) {
                if (grammar.lightPatient(verb.lemma())) {
                    arguments.add(new Argument("a", argument.head(), argument.heads(), false));
                } else if (grammar.lightAgent(verb.lemma())) {
                    arguments.add(argument);
                }
            } else if (grammar.carriedPhrase(argument.slot())) {
                arguments.add(new Argument(argument.slot(), argument.head(), argument.heads(), false));
            }
        }
        return arguments;
    }

    /** With further phrases, behind its own. */
    Predication and(List<Argument> others) {
        List<Argument> all = new ArrayList<>(arguments);
        all.addAll(others);
        return new Predication(frame, carrier, List.copyOf(all));
    }

    /** Of "no acepta", "no quiso aceptar" or "no aceptará" the refusal, which has been spoken: its negation, modals and future are gone. */
    Predication refusal() {
        VerbGroup verb = frame.verb();
        VerbGroup said = new VerbGroup(
                verb.form(),
                verb.mood() == Mood.CONDITIONAL ? Mood.INDICATIVE : verb.mood(),
                verb.tense() == Tense.FUTURE ? Tense.PRESENT : verb.tense(),
                verb.perfect(),
                verb.passive(),
                verb.reflexive(),
                false,
                List.of(),
                verb.person(),
                verb.number());
        Frame told = new Frame(
                frame.sentence(),
                frame.head(),
                frame.lemma(),
                frame.verbal(),
                said,
                frame.arguments(),
                frame.governor(),
                frame.link(),
                frame.marker());
        return new Predication(told, carrier, arguments);
    }

    List<Argument> all(String slot) {
        List<Argument> found = new ArrayList<>();
        for (Argument argument : arguments) {
            if (argument.slot().equals(slot)) {
                found.add(argument);
            }
        }
        return found;
    }
}
