package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.text.PartOfSpeech;

/** Finds the phrases that stand in a slot of a predication, also where the tree hides them. */
final class Slots {

    /** So many words behind a noun a phrase may still be its own. */
    private static final int NOUN_REACH = 9;

    private final SentenceView view;

    Slots(SentenceView view) {
        this.view = view;
    }

    /** The slot's phrases; the object of a passive with "se" is its subject, the demonym of a noun the word after it. */
    List<Argument> phrases(String slot, Trigger trigger, Predication predication) {
        Frame frame = predication.frame();
        List<Argument> arguments = new ArrayList<>(predication.all(slot));
        arguments.removeIf(argument -> slot.equals(Argument.SUBJECT) && insideAnotherPhrase(argument));
        if (slot.equals(Argument.SUBJECT) && trigger.reflexive() && Conditions.result(frame)) {
            predication
                    .all(Argument.OBJECT)
                    .forEach(a -> arguments.add(new Argument(slot, a.head(), a.heads(), a.direct())));
        }
        boolean passiveSe = slot.equals(Argument.OBJECT) && frame.verb().reflexive() && !trigger.reflexive();
        if (passiveSe && arguments.isEmpty()) {
            predication
                    .all(Argument.SUBJECT)
                    .forEach(a -> arguments.add(new Argument(slot, a.head(), a.heads(), a.direct())));
        }
        if (slot.equals("clause-subject")) {
            arguments.addAll(clauseSubjects(frame));
        }
        if (!frame.verbal() && arguments.isEmpty()) {
            adjacent(slot, frame).ifPresent(arguments::add);
        }
        return arguments;
    }

    /** Somebody stands behind the preposition of persons, whoever that is: "instó a las autoridades a colaborar". */
    boolean addressed(Predication predication) {
        return predication.all("a").stream()
                .filter(Argument::direct)
                .map(argument -> view.tree().token(argument.head()))
                .anyMatch(token -> token.is(PartOfSpeech.NOUN)
                        && token.index() > predication.frame().head());
    }

    boolean noSubject(List<Argument> arguments) {
        return arguments.stream()
                .noneMatch(argument -> argument.slot().equals(Argument.SUBJECT) && !insideAnotherPhrase(argument));
    }

    /** "por invitación del presidente, Vladimir Putin": a name that is part of a phrase behind a preposition is no subject. */
    private boolean insideAnotherPhrase(Argument argument) {
        return view.mention(argument.head())
                .filter(mention -> mention.first() < argument.head() && behindPreposition(mention, view))
                .isPresent();
    }

    static boolean behindPreposition(Mention mention, SentenceView view) {
        int before = mention.first() - 1;
        while (before >= 0 && view.tree().token(before).is(PartOfSpeech.DET)) {
            before--;
        }
        return before >= 0 && view.tree().token(before).is(PartOfSpeech.ADP);
    }

    private List<Argument> clauseSubjects(Frame frame) {
        return view.frames().stream()
                .filter(other -> other.verbal()
                        && other.governor() == frame.head()
                        && other.link().equals("clause"))
                .flatMap(other -> other.all(Argument.SUBJECT).stream())
                .filter(Argument::direct)
                .toList();
    }

    /** What stands right behind a noun belongs to it, whatever the tree says. */
    private Optional<Argument> adjacent(String slot, Frame noun) {
        int next = noun.head() + 1;
        if (next >= view.tree().size()) {
            return Optional.empty();
        }
        if (slot.equals(Argument.ADJECTIVE)) {
            return view.mention(next)
                    .filter(mention -> mention.kind() == MentionKind.DEMONYM)
                    .map(mention -> new Argument(slot, next, List.of(next), true));
        }
        for (int at = next; at < Math.min(view.tree().size() - 1, next + NOUN_REACH); at++) {
            if (view.tree().predicate(at) || view.tree().token(at).is(PartOfSpeech.PUNCT)) {
                return Optional.empty();
            }
            Optional<Argument> phrase =
                    view.tree().token(at).hasLemma(slot) ? phraseAt(slot, at + 1) : Optional.empty();
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    private Optional<Argument> phraseAt(String slot, int first) {
        boolean determined = view.tree().token(first).is(PartOfSpeech.DET)
                && first + 1 < view.tree().size();
        int head = determined ? first + 1 : first;
        return view.mention(head).map(mention -> new Argument(slot, head, List.of(head), true));
    }
}
