package org.cumbre.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.annotate.clause.Tree;
import org.cumbre.annotate.entity.Mention;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Gazetteer;

/** Whom a phrase that says who speaks stands for: a name, the owner of a body, the author of a statement. */
final class SpeakerNames {

    private final SentenceView view;
    private final Grammar grammar;
    private final Gazetteer gazetteer;
    private final Speakers speakers;
    private final UnnamedRoles unnamed;

    SpeakerNames(SentenceView view, Grammar grammar, Gazetteer gazetteer, Speakers speakers, UnnamedRoles unnamed) {
        this.view = view;
        this.grammar = grammar;
        this.gazetteer = gazetteer;
        this.speakers = speakers;
        this.unnamed = unnamed;
    }

    /** Who is named, or whose body it is: "informó su oficina", "señala el comunicado". */
    List<Actor> named(Argument argument, Frame told) {
        String lemma = view.tree().token(argument.head()).lemma().toLowerCase(Locale.ROOT);
        List<Actor> owners = unnamed.owned(argument, gazetteer);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Mention> direct = view.mentions(argument);
        if (direct.isEmpty() && grammar.document(lemma)) {
            return authors(argument, told);
        }
        List<Mention> mentions = direct.isEmpty()
                ? view.within(argument.head(), mention -> !mention.actors().isEmpty()).stream()
                        .toList()
                : direct;
        List<Actor> actors =
                mentions.stream().flatMap(mention -> mention.actors().stream()).toList();
        return actors.isEmpty() && grammar.ownBody(lemma) ? home(argument, told) : actors;
    }

    /** "un comunicado difundido por el grupo", "el comunicado que firmaron Rubio y Waltz", "una nota de la Cancillería". */
    private List<Actor> authors(Argument document, Frame told) {
        Tree tree = view.tree();
        List<Actor> authors = tree.children(document.head()).stream()
                .flatMap(child -> view.frame(child).stream())
                .filter(frame -> frame.verbal() && frame.link().equals("relative"))
                .flatMap(frame -> published(frame, document, told))
                .toList();
        if (!authors.isEmpty()) {
            return authors;
        }
        List<Actor> inside = view.within(
                        document.head(), mention -> !mention.actors().isEmpty())
                .map(Mention::actors)
                .orElse(List.of());
        boolean known = tree.children(document.head(), "det").stream()
                .anyMatch(det -> grammar.definite(tree.token(det).lemma()));
        return inside.isEmpty() && known ? speakers.before(view.sentence().index()) : inside;
    }

    private Stream<Actor> published(Frame clause, Argument document, Frame told) {
        Stream<Argument> subjects = clause.all(Argument.SUBJECT).stream();
        Stream<Argument> behind = clause.all(Argument.OBJECT).stream().filter(a -> a.head() > clause.head());
        return Stream.concat(subjects, behind)
                .filter(argument -> !argument.heads().contains(document.head()))
                .filter(argument -> !view.mentions(argument).isEmpty())
                .flatMap(argument -> named(argument, told).stream());
    }

    /** "informó la presidencia": of the country of those whom the clause is about. */
    private List<Actor> home(Argument body, Frame told) {
        boolean known = view.tree().children(body.head(), "det").stream()
                .anyMatch(det -> grammar.definite(view.tree().token(det).lemma()));
        if (!known) {
            return List.of();
        }
        Stream<Mention> subject = told.all(Argument.SUBJECT).stream().flatMap(a -> view.mentions(a).stream());
        Stream<Mention> before = IntStream.iterate(body.head() - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(view::mention)
                .flatMap(Optional::stream);
        return Stream.concat(subject, before)
                .flatMap(mention -> mention.actors().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.COUNTRY)
                .flatMap(actor -> actor.country().flatMap(gazetteer::actor).stream())
                .limit(1)
                .toList();
    }
}
