package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.event.Actor;
import org.cumbre.link.Gazetteer;

/** Reads whose word an event rests on: speakers of direct and indirect speech, "según", "citado por". */
final class AttributionReader {

    private final SentenceView view;
    private final Grammar grammar;
    private final Coreference coreference;
    private final Gazetteer gazetteer;
    private final UnnamedRoles unnamed;

    AttributionReader(SentenceView view, Grammar grammar, Coreference coreference, Gazetteer gazetteer) {
        this.view = view;
        this.grammar = grammar;
        this.coreference = coreference;
        this.gazetteer = gazetteer;
        this.unnamed = new UnnamedRoles(view, coreference, new Slots(view), grammar);
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
            if (reports(above.get(), at, at.head() == frame.head())) {
                speakers.addAll(subjects(above.get()));
            }
            at = above.get();
        }
        return speakers.stream().distinct().toList();
    }

    /** Whether a verb tells of what hangs on it: "dijo que …", "negó que …", "confirmó la visita". */
    private boolean reports(Frame verb, Frame told, boolean event) {
        boolean clause = told.link().equals("clause") || told.link().equals("parataxis");
        boolean object = told.link().equals("object");
        if (event && !told.verbal()) {
            return object && grammar.announcing(verb.lemma());
        }
        return clause && (grammar.saying(verb.lemma()) || grammar.vouching(verb.lemma()))
                || object && grammar.saying(verb.lemma());
    }

    /** ", indicaron fuentes de los dos países": a verb of saying hung on to the clause. */
    private List<Actor> inserted(Frame frame) {
        List<Actor> speakers = new ArrayList<>();
        for (int child : view.tree().children(frame.head())) {
            Optional<Frame> aside = view.frame(child).filter(Frame::verbal);
            if (aside.isEmpty()) {
                continue;
            }
            boolean according = grammar.according(aside.get().marker().split(" ")[0]);
            boolean says = grammar.saying(aside.get().lemma())
                    && aside.get().verb().finite()
                    && (Set.of("parataxis", "adverbial").contains(aside.get().link()) || afterComma(aside.get()))
                    && aside.get().marker().isEmpty();
            if (according || says) {
                speakers.addAll(subjects(aside.get()));
            }
        }
        return speakers;
    }

    /** ", indicaron fuentes": behind a comma and before its subject, whatever the tree calls it. */
    private boolean afterComma(Frame saying) {
        int verb = saying.head();
        boolean inverted = saying.all(Argument.SUBJECT).stream().noneMatch(a -> a.head() < verb && a.direct());
        return saying.link().equals("conj")
                && inverted
                && verb > 0
                && view.tree().token(verb - 1).form().equals(",");
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
        List<Argument> direct = saying.all(Argument.SUBJECT).stream()
                .filter(argument -> argument.direct() || saying.link().equals("root"))
                .toList();
        List<Argument> who = direct.isEmpty() ? behind(saying) : direct;
        if (who.isEmpty() && saying.all(Argument.SUBJECT).isEmpty()) {
            return coreference.dropped(saying);
        }
        return (who.isEmpty() ? saying.all(Argument.SUBJECT) : who)
                .stream().flatMap(argument -> named(argument).stream()).toList();
    }

    /** Who is named, or whose body it is: "informó su oficina". */
    private List<Actor> named(Argument argument) {
        List<Actor> owners = unnamed.owned(argument, gazetteer);
        return owners.isEmpty()
                ? mentions(argument).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .toList()
                : owners;
    }

    /** A bare phrase behind the verb that the parser took for its object: "indicaron fuentes de los dos países", "dio a conocer el Kremlin". */
    private List<Argument> behind(Frame saying) {
        Optional<Frame> completing = view.tree().children(saying.head()).stream()
                .flatMap(child -> view.frame(child).stream())
                .filter(frame -> frame.verbal()
                        && frame.link().equals("clause")
                        && !frame.verb().finite())
                .findFirst();
        return java.util.stream.Stream.concat(
                        saying.all(Argument.OBJECT).stream(),
                        completing.stream().flatMap(frame -> frame.all(Argument.OBJECT).stream()))
                .filter(argument -> argument.head() > saying.head())
                .filter(argument -> saying.all("a").stream().noneMatch(a -> a.head() == argument.head()))
                .toList();
    }
}
