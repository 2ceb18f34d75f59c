package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** "la acusación del presidente ruso, Vladímir Putin, de que": tokens between the noun and its clause. */
    private static final int NOUN_REACH = 9;

    private final SentenceView view;
    private final Grammar grammar;
    private final Coreference coreference;
    private final UnnamedRoles unnamed;
    private final Speakers speakers;
    private final SpeakerNames names;

    AttributionReader(
            SentenceView view, Grammar grammar, Coreference coreference, Gazetteer gazetteer, Speakers speakers) {
        this.view = view;
        this.grammar = grammar;
        this.coreference = coreference;
        this.speakers = speakers;
        this.unnamed = new UnnamedRoles(view, coreference, new Slots(view), grammar);
        this.names = new SpeakerNames(view, grammar, gazetteer, speakers, unnamed);
    }

    List<Actor> read(Frame frame) {
        List<Actor> found = new ArrayList<>();
        Frame at = frame;
        for (int steps = 0; steps < view.tree().size(); steps++) {
            found.addAll(according(at));
            found.addAll(inserted(at));
            Frame told = at;
            announcement(told).ifPresent(noun -> found.addAll(authors(noun, told)));
            Optional<Frame> above = above(at);
            if (above.isEmpty()) {
                break;
            }
            if (above.get().verbal() && reports(above.get(), at, at.head() == frame.head())) {
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

    /** The nearest predicate or noun above. */
    private Optional<Frame> above(Frame frame) {
        int head = view.tree().head(frame.head());
        while (head >= 0 && view.frame(head).isEmpty()) {
            head = view.tree().head(head);
        }
        return view.frame(head);
    }

    /** Whose word a whole sentence is: "Según el Kremlin, …", "…, informó ayer el Kremlin.", wherever the tree hangs it. */
    private List<Actor> framing(int event) {
        for (Frame frame : view.frames()) {
            for (Argument argument : frame.arguments()) {
                if (grammar.according(argument.slot()) && atAnEdge(argument.head(), event)) {
                    return names.named(argument, frame);
                }
            }
            boolean says = frame.verbal() && (according(frame.marker(), frame) || closesSpeech(frame));
            if (says && atAnEdge(frame.head(), event)) {
                return subjects(frame, frame);
            }
        }
        return List.of();
    }

    /** "anunció ayer Obama que destinará fondos": of a verb of saying whose clause the parser hung elsewhere, by its place. */
    private List<Actor> lostComplement(Frame event) {
        return view.frames().stream()
                .filter(verb -> verb.verbal()
                        && verb.verb().finite()
                        && verb.head() < event.head()
                        && grammar.saying(verb.lemma())
                        && !complete(verb)
                        && !closesSpeech(verb))
                .filter(verb -> {
                    int that = that(verb);
                    boolean relative = form(that - 1).equals(",") && inverted(verb);
                    return that > verb.head() && that < event.head() && !relative;
                })
                .reduce((first, last) -> last)
                .map(verb -> subjects(verb, event))
                .orElse(List.of());
    }

    /** The "que" behind a verb, before any other verb of its sentence; -1 if there is none. */
    private int that(Frame verb) {
        Tree tree = view.tree();
        for (int at = verb.head() + 1; at < tree.size(); at++) {
            if (grammar.complementizer(form(at).toLowerCase(Locale.ROOT))) {
                return at;
            }
            if (view.frame(at).filter(Frame::verbal).isPresent() || form(at).equals(";")) {
                return -1;
            }
        }
        return -1;
    }

    /** It has its object, or the clause that it tells; "hace dos días" is none. */
    private boolean complete(Frame verb) {
        boolean object = verb.all(Argument.OBJECT).stream()
                .anyMatch(argument -> argument.direct()
                        && argument.head() > verb.head()
                        && view.tree().children(argument.head(), "case").isEmpty());
        return object
                || view.tree().children(verb.head(), "ccomp").stream()
                        .anyMatch(told -> told > verb.head()
                                && !grammar.agoVerb(view.tree().token(told).lemma()));
    }

    /** Opens the sentence, or ends it behind a comma, and tells nothing of the event itself. */
    private boolean atAnEdge(int head, int event) {
        List<Integer> tokens = view.tree().subtree(head);
        if (tokens.contains(event)) {
            return false;
        }
        int first = tokens.get(0);
        int last = tokens.get(tokens.size() - 1);
        return first == 0 || last >= view.tree().size() - 2 && form(first - 1).equals(",");
    }

    private int sentence() {
        return view.sentence().index();
    }

    /** Whether a verb tells of what hangs on it: "dijo que …", "negó que …", "confirmó la visita". */
    private boolean reports(Frame verb, Frame told, boolean event) {
        if (!told.verbal()) {
            boolean announces = told.link().equals("object") && grammar.announcing(verb.lemma());
            boolean informs = told.link().equals(ABOUT) && (says(verb) || grammar.accusing(verb.lemma()));
            return event && (announces || informs);
        }
        if (told.link().equals("object")) {
            return says(verb);
        }
        if (grammar.becauseOf(told.marker()) && !told.verb().finite()) {
            return grammar.blaming(verb.lemma());
        }
        boolean goesOn = told.link().equals("conj")
                && (grammar.complementizer(told.marker())
                        || told.head() > verb.head() && according(verb.marker(), verb));
        boolean clause = told.link().equals("clause") || told.link().equals("parataxis") || goesOn;
        return closing(verb, told)
                || clause
                        && (says(verb)
                                || grammar.vouching(verb.lemma()) && !refuses(verb, told)
                                || told.head() < verb.head() && closesSpeech(verb));
    }

    /** "dio las gracias a Macron, ha informado la Presidencia": the verb that closes the sentence heads its tree. */
    private boolean closing(Frame verb, Frame told) {
        return told.link().equals("adverbial")
                && told.head() < verb.head()
                && told.verb().finite()
                && told.marker().isEmpty()
                && verb.verb().finite()
                && grammar.saying(verb.lemma())
                && form(first(verb) - 1).equals(",")
                && inverted(verb);
    }

    /** "se niega a entregar" says nothing. */
    private static boolean refuses(Frame verb, Frame told) {
        return verb.verb().reflexive() && !told.verb().finite();
    }

    /** "dijo", "dio cuenta", "hizo saber", the second word included. */
    private boolean says(Frame verb) {
        Tree tree = view.tree();
        int head = tree.head(verb.head());
        return grammar.saying(verb.lemma())
                || head >= 0 && grammar.sayingPhrase(tree.token(head).lemma(), verb.lemma())
                || tree.children(verb.head()).stream()
                        .anyMatch(child -> grammar.sayingPhrase(
                                verb.lemma(), tree.token(child).lemma()));
    }

    /** "el anuncio de Berlín de que enviará tanques": the noun that a clause with "de que" follows, whatever the tree hangs it on. */
    private Optional<Frame> announcement(Frame told) {
        Tree tree = view.tree();
        boolean complete =
                told.verbal() && List.of(told.marker().split(" ")).stream().anyMatch(grammar::complementizer);
        int start = tree.children(told.head(), "mark").stream()
                .mapToInt(i -> i)
                .min()
                .orElse(-1);
        for (int at = start - 1; complete && at >= Math.max(0, start - NOUN_REACH); at--) {
            Optional<Frame> frame = view.frame(at);
            if (frame.isPresent()
                    && (frame.get().verbal() || grammar.saidNoun(frame.get().lemma()))) {
                return frame.filter(noun -> !noun.verbal());
            }
        }
        return Optional.empty();
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

    /** "…", zanjó Lavrov: a verb behind a quotation and a comma, before its subject, is one of saying whatever its lemma. */
    private boolean closesSpeech(Frame verb) {
        int before = first(verb) - 1;
        boolean comma = form(before).equals(",");
        return verb.verb().finite()
                && (speakers.quotations().closes(sentence(), before)
                        || comma && speakers.quotations().closes(sentence(), before - 1)
                        || comma && grammar.relaying(verb.lemma()) && inverted(verb));
    }

    /** The first word of a verb with its auxiliaries and pronouns. */
    private int first(Frame verb) {
        return view.tree().children(verb.head()).stream()
                .filter(child -> child < verb.head()
                        && Set.of("aux", "expl").contains(view.tree().relation(child)))
                .findFirst()
                .orElse(verb.head());
    }

    private String form(int token) {
        return token >= 0 ? view.tree().token(token).form() : "";
    }

    /** ", indicaron fuentes de los dos países": a verb of saying hung on to the clause. */
    private List<Actor> inserted(Frame frame) {
        List<Actor> found = new ArrayList<>();
        for (int child : view.tree().children(frame.head())) {
            Optional<Frame> aside = view.frame(child).filter(Frame::verbal);
            if (aside.isEmpty()) {
                continue;
            }
            boolean says = grammar.saying(aside.get().lemma())
                    && aside.get().verb().finite()
                    && (Set.of("parataxis", "adverbial").contains(aside.get().link()) || afterComma(aside.get()))
                    && aside.get().marker().isEmpty();
            if (according(aside.get().marker(), aside.get())
                    || says
                    || aside.get().marker().isEmpty() && closesSpeech(aside.get())) {
                found.addAll(subjects(aside.get(), frame));
            }
        }
        return found;
    }

    /** "según informó", "tal y como anunció". */
    private boolean according(String marker, Frame saying) {
        return grammar.according(marker.split(" ")[0])
                || List.of(marker.split(" ")).stream().anyMatch(grammar::asTold)
                        && (grammar.saying(saying.lemma()) || grammar.relaying(saying.lemma()));
    }

    /** ", indicaron fuentes": behind a comma and before its subject, whatever the tree calls it. */
    private boolean afterComma(Frame saying) {
        return saying.link().equals("conj")
                && inverted(saying)
                && form(first(saying) - 1).equals(",");
    }

    private static boolean inverted(Frame verb) {
        return verb.all(Argument.SUBJECT).stream().noneMatch(a -> a.head() < verb.head() && a.direct());
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
        Optional<Frame> around = clause.flatMap(this::above).filter(Frame::verbal);
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
            if (verb.verbal() && verb.verb().finite() && (grammar.saying(verb.lemma()) || closesSpeech(verb))) {
                speakers.spoke(subjects(verb, verb), sentence());
            }
        }
    }

    /** Whoever a verb of saying in this sentence names, outside a quotation: nearest to a token first. */
    List<Actor> sayer(int near) {
        return view.frames().stream()
                .filter(verb -> verb.verbal()
                        && verb.verb().finite()
                        && (grammar.saying(verb.lemma()) || closesSpeech(verb))
                        && speakers.quotations().around(sentence(), verb.head()).isEmpty())
                .sorted(java.util.Comparator.comparingInt(verb -> Math.abs(verb.head() - near)))
                .map(verb -> subjects(verb, verb))
                .filter(actors -> !actors.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
