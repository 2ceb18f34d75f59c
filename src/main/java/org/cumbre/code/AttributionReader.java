package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.event.Actor;

/** Reads whose word an event rests on: speakers of direct and indirect speech, "según", "citado por". */
final class AttributionReader {

    private final SentenceView view;
    private final Grammar grammar;

    AttributionReader(SentenceView view, Grammar grammar) {
        this.view = view;
        this.grammar = grammar;
    }

    List<Actor> read(Frame frame) {
        List<Actor> speakers = new ArrayList<>();
        Frame at = frame;
        for (int steps = 0; steps < view.tree().size() && speakers.isEmpty(); steps++) {
            speakers.addAll(according(at.head()));
            speakers.addAll(inserted(at));
            Optional<Frame> above = view.frame(at.governor());
            if (above.isEmpty() || above.get().head() == at.head()) {
                break;
            }
            boolean reported = at.link().equals("clause")
                    || at.link().equals("parataxis")
                    || at.link().equals("object");
            if (reported
                    && at.head() != frame.head() | frame.verbal()
                    && grammar.saying(above.get().lemma())) {
                speakers.addAll(subjects(above.get()));
            }
            at = above.get();
        }
        return speakers.stream().distinct().toList();
    }

    /** ", indicaron fuentes de los dos países": a verb of saying hung on to the clause. */
    private List<Actor> inserted(Frame frame) {
        List<Actor> speakers = new ArrayList<>();
        for (int child : view.tree().children(frame.head())) {
            Optional<Frame> saying = view.frame(child).filter(Frame::verbal).filter(f -> grammar.saying(f.lemma()));
            boolean aside = saying.isPresent()
                    && (saying.get().link().equals("parataxis")
                            || grammar.according(saying.get().marker().split(" ")[0]));
            if (aside) {
                speakers.addAll(subjects(saying.get()));
            }
        }
        return speakers;
    }

    /** "según el Kremlin". */
    private List<Actor> according(int head) {
        List<Actor> speakers = new ArrayList<>();
        for (Frame frame : view.frames()) {
            if (frame.head() != head) {
                continue;
            }
            for (Argument argument : frame.arguments()) {
                if (grammar.according(argument.slot())) {
                    mentions(argument).forEach(mention -> speakers.addAll(mention.actors()));
                }
            }
        }
        return speakers;
    }

    private List<Mention> mentions(Argument argument) {
        List<Mention> direct = view.mentions(argument);
        return direct.isEmpty()
                ? view.within(argument.head(), mention -> !mention.actors().isEmpty()).stream()
                        .toList()
                : direct;
    }

    private List<Actor> subjects(Frame saying) {
        return saying.all(Argument.SUBJECT).stream()
                .flatMap(argument -> mentions(argument).stream())
                .flatMap(mention -> mention.actors().stream())
                .toList();
    }
}
