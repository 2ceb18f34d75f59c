package org.cumbre.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.annotate.entity.MentionKind;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;

/** Says who fills a role where no name stands in its slot: pronouns, dropped subjects, possessors. */
final class UnnamedRoles {

    private static final int CONTROLLERS = 3;

    private final SentenceView view;
    private final Coreference coreference;
    private final Slots slots;
    private final Grammar grammar;

    UnnamedRoles(SentenceView view, Coreference coreference, Slots slots, Grammar grammar) {
        this.view = view;
        this.coreference = coreference;
        this.slots = slots;
        this.grammar = grammar;
    }

    /** "lo acusó", "éste lo negó". */
    List<Actor> pronoun(Argument argument, Fill fill) {
        String form = view.tree().token(argument.head()).form().toLowerCase(Locale.ROOT);
        if (view.tree().token(argument.head()).is(PartOfSpeech.PRON) && grammar.nearPronoun(form)) {
            return coreference.nearest(view, argument.head(), fill.sources());
        }
        boolean pronoun = view.tree().token(argument.head()).is(PartOfSpeech.PRON)
                && (grammar.objectPronoun(form) || grammar.strongPronoun(form));
        return pronoun
                ? coreference.pronoun(
                        view, argument.head(), fill.sources(), form.endsWith("s"), grammar.recipientPronoun(form))
                : List.of();
    }

    /** "su Gobierno", "sus tropas", "la OEA, cuya misión": whose they are; of a person in office the country. */
    List<Actor> owned(Argument argument, Gazetteer gazetteer) {
        Optional<Frame> noun = view.frame(argument.head())
                .filter(frame ->
                        !frame.verbal() && grammar.ownBody(frame.lemma().toLowerCase(Locale.ROOT)));
        return noun.map(this::owner).orElse(List.of()).stream()
                .map(owner ->
                        owner.kind() == ActorKind.PERSON && !owner.offices().isEmpty()
                                ? owner.country().flatMap(gazetteer::actor).orElse(owner)
                                : owner)
                .toList();
    }

    /** "aprobó una resolución que condena", "en una carta que acusa": a text does what whoever writes or passes it does. */
    List<Actor> writing(Argument text) {
        Tree tree = view.tree();
        int above = tree.head(text.head());
        boolean passed = grammar.document(tree.token(text.head()).lemma())
                && tree.relation(text.head()).equals("obj")
                && above >= 0;
        return passed
                ? view.frame(above).stream()
                        .flatMap(verb -> verb.all(Argument.SUBJECT).stream())
                        .flatMap(author -> view.mentions(author).stream())
                        .flatMap(author -> author.actors().stream())
                        .toList()
                : List.of();
    }

    /** "su anuncio", "Rusia, cuyo anuncio": whose something is; empty if no such word says it. */
    List<Actor> owner(Frame noun) {
        if (!noun.all(Argument.POSSESSIVE).isEmpty()) {
            return coreference.possessor(noun, view);
        }
        boolean relative = view.tree().children(noun.head(), "det").stream()
                .anyMatch(det -> grammar.ownerPronoun(view.tree().token(det).lemma()));
        int antecedent = relative ? view.tree().head(view.tree().governor(noun.head())) : -1;
        return antecedent < 0
                ? List.of()
                : view.mentions(new Argument(Argument.SUBJECT, antecedent, List.of(antecedent), true)).stream()
                        .flatMap(mention -> mention.actors().stream())
                        .toList();
    }

    /** "telefonearle", "para felicitarlo". */
    List<Actor> clitic(Binding binding, Predication predication, Fill fill) {
        boolean object =
                binding.slot().equals(Argument.OBJECT) || binding.slot().equals("a");
        String clitics =
                view.tree().token(predication.frame().head()).morphology().clitics();
        Optional<String> pronoun = grammar.attachedObject(clitics);
        if (!object
                || !predication.frame().verbal()
                || pronoun.isEmpty()
                || !predication.all(binding.slot()).isEmpty()) {
            return List.of();
        }
        return coreference.pronoun(
                view,
                predication.frame().head(),
                fill.sources(),
                pronoun.get().endsWith("s"),
                grammar.recipientPronoun(pronoun.get()));
    }

    /** Subjects that the verb leaves out, and possessors. */
    List<Actor> implied(Binding binding, Predication predication) {
        Frame frame = predication.frame();
        if (binding.slot().equals(Argument.POSSESSIVE)
                && !predication.all(Argument.POSSESSIVE).isEmpty()) {
            return coreference.possessor(frame, view);
        }
        if (undergoes(binding, frame)) {
            return coreference.dropped(frame);
        }
        boolean open = binding.slot().equals(Argument.SUBJECT) && slots.noSubject(predication.arguments());
        if (!open) {
            return List.of();
        }
        Optional<Frame> verb = frame.verbal() ? controller(frame) : predication.carrier();
        return verb.filter(v -> v.verb().finite() && !v.verb().passive() && slots.noSubject(v.arguments()))
                .map(v -> {
                    List<Actor> near = nameBefore(v);
                    return near.isEmpty() ? coreference.dropped(v) : near;
                })
                .orElse(List.of());
    }

    /** "fue recibido por Biden": the dropped subject of a passive is who undergoes it. */
    private static boolean undergoes(Binding binding, Frame frame) {
        return binding.slot().equals(Argument.OBJECT)
                && frame.verbal()
                && frame.verb().passive()
                && frame.verb().finite()
                && frame.argument(Argument.OBJECT).isEmpty();
    }

    /** "prometió apresar", "para reunirse": an infinitive has the subject of the verb above it, unless that verb directs another. */
    private Optional<Frame> controller(Frame frame) {
        Optional<Frame> verb = Optional.of(frame);
        for (int depth = 0;
                depth < CONTROLLERS && verb.isPresent() && verb.get().verb().form() == VerbForm.INFINITIVE;
                depth++) {
            boolean clause =
                    verb.get().link().equals("clause") || verb.get().link().equals("adverbial");
            verb = clause
                    ? view.frame(verb.get().governor())
                            .filter(above -> above.verbal() && !grammar.objectControl(above.lemma()))
                    : Optional.empty();
        }
        return verb;
    }

    /** The parser has lost the subject: a bare name that ends right before the verb, or the first person of a sentence that goes on. */
    List<Actor> nameBefore(Frame verb) {
        List<Actor> bare = bareNameBefore(verb);
        if (!bare.isEmpty()) {
            return bare;
        }
        boolean goesOn = verb.link().equals("conj") || verb.link().equals("adverbial");
        for (int i = 0; goesOn && i < verb.head(); i++) {
            Optional<Mention> person = view.mention(i)
                    .filter(mention -> mention.actors().size() == 1
                            && mention.actors().get(0).kind() == ActorKind.PERSON);
            if (person.isPresent()) {
                return person.get().actors();
            }
        }
        return List.of();
    }

    /** A name without a preposition that ends right before the verb; empty if there is none. */
    List<Actor> bareNameBefore(Frame verb) {
        int at = verb.head() - 1;
        while (at >= 0
                && (view.tree().token(at).is(PartOfSpeech.AUX)
                        || view.tree().token(at).is(PartOfSpeech.PRON))) {
            at--;
        }
        return at < 0
                ? List.of()
                : view.mention(at)
                        .filter(mention ->
                                mention.kind() != MentionKind.DEMONYM && !Slots.behindPreposition(mention, view))
                        .map(Mention::actors)
                        .orElse(List.of());
    }
}
