package org.cumbre.code;

import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.text.Morphology.GrammaticalNumber;

/** Remembers who the subjects were, for verbs without a subject and for "su". One for each article, told of sentences in their order. */
final class Coreference {

    private List<Actor> lastSubject = List.of();
    private int sentence = -1;

    /** Who is meant where a verb names no subject: the last subject that agrees, not further back than two sentences. */
    List<Actor> dropped(Frame frame) {
        boolean near = frame.sentence() - sentence <= 2;
        boolean third = frame.verb().person() == 3 || frame.verb().person() == 0;
        boolean agrees = frame.verb().number() == GrammaticalNumber.NONE
                || (frame.verb().number() == GrammaticalNumber.PLURAL) == lastSubject.size() > 1;
        return near && third && agrees ? lastSubject : List.of();
    }

    /** Who is meant by "su" near a predicate: the subject of the verb it stands under, else the last subject. */
    List<Actor> possessor(Frame frame, SentenceView view) {
        Optional<Frame> governor = view.frame(frame.governor());
        List<Actor> subject = governor.stream()
                .flatMap(verb -> verb.all(Argument.SUBJECT).stream())
                .filter(argument -> !argument.heads().contains(frame.head()))
                .flatMap(argument -> view.mentions(argument).stream())
                .flatMap(mention -> mention.actors().stream())
                .distinct()
                .toList();
        return subject.isEmpty() ? lastSubject : subject;
    }

    /** A sentence has been coded: its main subjects are those that later sentences can leave out. */
    void after(SentenceView view) {
        for (Frame frame : view.frames()) {
            if (!frame.verbal() || !frame.verb().finite() || frame.link().equals("relative")) {
                continue;
            }
            List<Actor> subject = frame.all(Argument.SUBJECT).stream()
                    .filter(Argument::direct)
                    .flatMap(argument -> view.mentions(argument).stream())
                    .filter(mention -> mention.kind() != MentionKind.DEMONYM)
                    .map(Mention::actors)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
            if (!subject.isEmpty()) {
                lastSubject = subject;
                sentence = view.sentence().index();
            }
        }
    }
}
