package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.event.Actor;
import org.cumbre.link.Gazetteer;

/**
 * Reads whose word an event rests on: speakers of direct and indirect speech, of quotations that go on over several sentences, "según",
 * "como informó", authors of statements.
 */
final class AttributionReader {

    private static final String ABOUT = "de";

    private final SentenceView view;
    private final Grammar grammar;
    private final Coreference coreference;
    private final UnnamedRoles unnamed;
    private final Speakers speakers;
    private final SpeakerNames names;
    private final SpeechVerbs speech;

    AttributionReader(
            SentenceView view, Grammar grammar, Coreference coreference, Gazetteer gazetteer, Speakers speakers) {
        this.view = view;
        this.grammar = grammar;
        this.coreference = coreference;
        this.speakers = speakers;
        this.unnamed = new UnnamedRoles(view, coreference, new Slots(view), grammar);
        this.names = new SpeakerNames(view, grammar, gazetteer, speakers, unnamed);
        this.speech = new SpeechVerbs(view, grammar, speakers.quotations());
    }

    List<Actor> read(Frame frame) {
        List<Actor> found = new ArrayList<>();
        Frame at = frame;
        for (int steps = 0; steps < view.tree().size(); steps++) {
            found.addAll(according(at));
            found.addAll(inserted(at));
            Frame told = at;
            speech.announcement(told).ifPresent(noun -> found.addAll(authors(noun, told)));
            Optional<Frame> above = speech.above(at);
            if (above.isEmpty()) {
                break;
            }
            if (above.get().verbal() && speech.reports(above.get(), at, at.head() == frame.head())) {
                found.addAll(subjects(above.get(), at));
            }
            at = above.get();
        }
        if (found.isEmpty()) {
            found.addAll(speakers.quotedAt(sentence(), frame.head()).orElseGet(() -> framing(frame.head())));
        }
        if (found.isEmpty()) {
            found.addAll(lostComplement(frame));
        }
        return found.stream().distinct().toList();
    }

    /** Whose word a whole sentence is: "Según el Kremlin, …", "…, informó ayer el Kremlin.", wherever the tree hangs it. */
    private List<Actor> framing(int event) {
        for (Frame frame : view.frames()) {
            for (Argument argument : frame.arguments()) {
                if (grammar.according(argument.slot()) && speech.atAnEdge(argument.head(), event)) {
                    return names.named(argument, frame);
                }
            }
            boolean says = frame.verbal() && (speech.according(frame.marker(), frame) || speech.closesSpeech(frame));
            if (says && speech.atAnEdge(frame.head(), event)) {
                return subjects(frame, frame);
            }
        }
        return List.of();
    }

    /** "anunció ayer Obama que destinará fondos": of a verb of saying whose clause the parser hung elsewhere, by its place. */
    private List<Actor> lostComplement(Frame event) {
        return view.frames().stream()
                .filter(verb -> speech.lost(verb, event))
                .reduce((first, last) -> last)
                .map(verb -> subjects(verb, event))
                .orElse(List.of());
    }

    private int sentence() {
        return view.sentence().index();
    }

    /** Whose announcement it is: named behind it, by its adjective, its possessor, or who makes it. */
    private List<Actor> authors(Frame noun, Frame told) {
        List<Actor> named = Stream.of(ABOUT, Argument.ADJECTIVE)
                .flatMap(slot -> noun.all(slot).stream())
                .filter(argument -> argument.head() < told.head())
                .flatMap(argument -> names.named(argument, told).stream())
                .toList();
        List<Actor> owners = named.isEmpty() ? unnamed.owner(noun) : named;
        Optional<Frame> maker = view.frame(noun.governor())
                .filter(verb -> verb.verbal() && noun.link().equals("object") && grammar.light(verb.lemma()));
        return owners.isEmpty() && maker.isPresent() ? subjects(maker.get(), told) : owners;
    }

    /** ", indicaron fuentes de los dos países": a verb of saying hung on to the clause. */
    private List<Actor> inserted(Frame frame) {
        List<Actor> found = new ArrayList<>();
        for (int child : view.tree().children(frame.head())) {
            Optional<Frame> aside = view.frame(child).filter(Frame::verbal);
            if (aside.isEmpty()) {
                continue;
            }
            if (speech.vouches(aside.get())) {
                found.addAll(subjects(aside.get(), frame));
            }
        }
        return found;
    }

    /** "según el Kremlin". */
    private List<Actor> according(Frame told) {
        return told.arguments().stream()
                .filter(argument -> grammar.according(argument.slot()))
                .flatMap(argument -> names.named(argument, told).stream())
                .toList();
    }

    private List<Actor> subjects(Frame saying, Frame told) {
        List<Argument> direct = saying.all(Argument.SUBJECT).stream()
                .filter(argument -> argument.direct() || saying.link().equals("root"))
                .toList();
        List<Argument> who = direct.isEmpty() ? behind(saying) : direct;
        boolean aside = saying.governor() == told.head();
        if (who.isEmpty() && (aside || saying.all(Argument.SUBJECT).isEmpty())) {
            return dropped(saying, aside ? Optional.of(told) : Optional.empty());
        }
        List<Actor> named = (who.isEmpty() ? saying.all(Argument.SUBJECT) : who)
                .stream()
                        .flatMap(argument -> names.named(argument, told).stream())
                        .toList();
        return named.isEmpty() ? unnamed.bareNameBefore(saying) : named;
    }

    /**
     * "…", agregó: whoever spoke last goes on.
     *
     * @param clause into which the verb is put: "una cumbre a la que, según dijo, irá Kagame" is not Kagame's word
     */
    private List<Actor> dropped(Frame saying, Optional<Frame> clause) {
        List<Actor> spokenOf = clause.map(this::acting).orElse(List.of());
        Optional<Frame> around = clause.flatMap(speech::above).filter(Frame::verbal);
        return Stream.of(
                        without(spokenOf, unnamed.nameBefore(saying)),
                        without(spokenOf, around.map(this::acting).orElse(List.of())),
                        without(spokenOf, coreference.dropped(saying)))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElseGet(() -> without(spokenOf, speakers.before(sentence())));
    }

    private List<Actor> acting(Frame verb) {
        return verb.all(Argument.SUBJECT).stream()
                .flatMap(argument -> names.named(argument, verb).stream())
                .toList();
    }

    private static List<Actor> without(List<Actor> some, List<Actor> actors) {
        return actors.stream().filter(actor -> !some.contains(actor)).toList();
    }

    /** A bare phrase behind the verb that the parser took for its object: "indicaron fuentes de los dos países", "dio a conocer el Kremlin". */
    private List<Argument> behind(Frame saying) {
        Optional<Frame> completing = view.tree().children(saying.head()).stream()
                .flatMap(child -> view.frame(child).stream())
                .filter(frame -> frame.verbal()
                        && frame.link().equals("clause")
                        && !frame.verb().finite()
                        && grammar.personal(frame.marker()))
                .findFirst();
        return Stream.concat(
                        saying.all(Argument.OBJECT).stream(),
                        completing.stream().flatMap(frame -> frame.all(Argument.OBJECT).stream()))
                .filter(argument -> argument.head() > saying.head())
                .filter(argument -> saying.all("a").stream().noneMatch(a -> a.head() == argument.head()))
                .toList();
    }

    /** "Así lo anunció el Kremlin": who vouches for what the sentence before told; empty if nobody does. */
    List<Actor> vouching() {
        return view.frames().stream()
                .filter(verb -> verb.verbal()
                        && verb.governor() < 0
                        && (grammar.saying(verb.lemma()) || grammar.announcing(verb.lemma()))
                        && refersBack(verb))
                .findFirst()
                .map(verb -> subjects(verb, verb))
                .orElse(List.of());
    }

    private boolean refersBack(Frame verb) {
        Tree tree = view.tree();
        boolean so = tree.children(verb.head()).stream()
                .anyMatch(child -> child < verb.head()
                        && (grammar.soWord(tree.token(child).form().toLowerCase(Locale.ROOT))
                                || grammar.thatPronoun(tree.token(child).form().toLowerCase(Locale.ROOT))));
        boolean says = view.frames().stream()
                .anyMatch(told -> told.governor() == verb.head() && told.link().equals("clause"));
        return so && !says;
    }

    /** Tells the article's memory who speaks in this sentence, and whose the quotations are that begin here and go on. */
    void remember() {
        for (Frame verb : view.frames()) {
            if (verb.verbal() && verb.verb().finite() && (grammar.saying(verb.lemma()) || speech.closesSpeech(verb))) {
                speakers.spoke(subjects(verb, verb), sentence());
            }
        }
    }

    /** Whoever a verb of saying in this sentence names, outside a quotation: nearest to a token first. */
    List<Actor> sayer(int near) {
        return view.frames().stream()
                .filter(verb -> verb.verbal()
                        && verb.verb().finite()
                        && (grammar.saying(verb.lemma()) || speech.closesSpeech(verb))
                        && speakers.quotations().around(sentence(), verb.head()).isEmpty())
                .sorted(java.util.Comparator.comparingInt(verb -> Math.abs(verb.head() - near)))
                .map(verb -> subjects(verb, verb))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
