package org.cumbre.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Tree;

/** Which verbs and nouns of a sentence tell of what others of it say: by how one hangs on the other, and by place where the tree is wrong. */
final class SpeechVerbs {

    private static final String ABOUT = "de";

    /** "la acusación del presidente ruso, Vladímir Putin, de que": tokens between the noun and its clause. */
    private static final int NOUN_REACH = 9;

    private final SentenceView view;
    private final Grammar grammar;
    private final Quotations quotations;

    SpeechVerbs(SentenceView view, Grammar grammar, Quotations quotations) {
        this.view = view;
        this.grammar = grammar;
        this.quotations = quotations;
    }

    /** Whether a verb tells of what hangs on it: "dijo que …", "negó que …", "confirmó la visita". */
    boolean reports(Frame verb, Frame told, boolean event) {
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

    /** "…", zanjó Lavrov: a verb behind a quotation and a comma, before its subject, is one of saying whatever its lemma. */
    boolean closesSpeech(Frame verb) {
        int before = first(verb) - 1;
        boolean comma = form(before).equals(",");
        return verb.verb().finite()
                && (quotations.closes(view.sentence().index(), before)
                        || comma && quotations.closes(view.sentence().index(), before - 1)
                        || comma && grammar.relaying(verb.lemma()) && inverted(verb));
    }

    /** "según informó", "tal y como anunció". */
    boolean according(String marker, Frame saying) {
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

    /** The nearest predicate or noun above. */
    Optional<Frame> above(Frame frame) {
        int head = view.tree().head(frame.head());
        while (head >= 0 && view.frame(head).isEmpty()) {
            head = view.tree().head(head);
        }
        return view.frame(head);
    }

    /** "el anuncio de Berlín de que enviará tanques": the noun that a clause with "de que" follows, whatever the tree hangs it on. */
    Optional<Frame> announcement(Frame told) {
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
    boolean atAnEdge(int head, int event) {
        List<Integer> tokens = view.tree().subtree(head);
        if (tokens.contains(event)) {
            return false;
        }
        int first = tokens.get(0);
        int last = tokens.get(tokens.size() - 1);
        return first == 0 || last >= view.tree().size() - 2 && form(first - 1).equals(",");
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

    /** ", indicaron fuentes", "según informó": a clause put into another that says whose word the other is. */
    boolean vouches(Frame aside) {
        boolean says = grammar.saying(aside.lemma())
                && aside.verb().finite()
                && (Set.of("parataxis", "adverbial").contains(aside.link()) || afterComma(aside))
                && aside.marker().isEmpty();
        return according(aside.marker(), aside) || says || aside.marker().isEmpty() && closesSpeech(aside);
    }

    /** "anunció ayer Obama que destinará fondos": a verb of saying whose clause, with the event in it, the parser hung elsewhere. */
    boolean lost(Frame verb, Frame event) {
        boolean bare = verb.verbal()
                && verb.verb().finite()
                && verb.head() < event.head()
                && grammar.saying(verb.lemma())
                && !complete(verb)
                && !closesSpeech(verb);
        int that = bare ? that(verb) : -1;
        boolean relative = form(that - 1).equals(",") && inverted(verb);
        return that > verb.head() && that < event.head() && !relative;
    }
}
