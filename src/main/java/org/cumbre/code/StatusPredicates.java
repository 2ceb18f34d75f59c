package org.cumbre.code;

import java.util.Optional;
import java.util.stream.Stream;
import org.cumbre.annotate.clause.Argument;
import org.cumbre.annotate.clause.Frame;
import org.cumbre.annotate.clause.Grammar;
import org.cumbre.code.FactualityLexicon.Effect;
import org.cumbre.event.Status;
import org.cumbre.text.Morphology;
import org.cumbre.text.Morphology.Tense;
import org.cumbre.text.PartOfSpeech;

/** What adjectives, nouns and copulas, which are no verbs, say of an event's reality: "está dispuesto a", "no hay planes para", "será el lunes". */
final class StatusPredicates {

    private final SentenceView view;
    private final FactualityLexicon lexicon;
    private final Grammar grammar;

    StatusPredicates(SentenceView view, FactualityLexicon lexicon, Grammar grammar) {
        this.view = view;
        this.lexicon = lexicon;
        this.grammar = grammar;
    }

    /** "está prevista una reunión", "la cumbre será el lunes": what a copula says of a noun. */
    Optional<Reality> saidOf(int noun) {
        boolean subject = view.tree().relation(noun).equals("nsubj");
        Stream<Integer> predicates = Stream.concat(
                subject ? Stream.of(view.tree().head(noun)) : Stream.empty(), view.tree().children(noun).stream());
        return predicates
                .filter(word -> !view.tree().children(word, "cop").isEmpty())
                .flatMap(word ->
                        predicated(word, view.tree().children(word, "cop").get(0)).stream())
                .findFirst();
    }

    private Optional<Reality> predicated(int word, int copula) {
        String lemma = view.tree().token(word).lemma();
        Morphology form = view.tree().token(copula).morphology();
        boolean planned = grammar.plannedWord(lemma);
        boolean denied = view.tree().children(word).stream()
                .anyMatch(child ->
                        child < word && grammar.negator(view.tree().token(child).lemma()));
        if (planned && !denied) {
            return Optional.of(Reality.of(Status.PLANNED, lemma));
        }
        return form.tense() == Tense.FUTURE && !denied
                ? Optional.of(Reality.of(Status.PLANNED, "future tense"))
                : Optional.empty();
    }

    /** "está dispuesto a reunirse". */
    Optional<Reality> underAdjective(Frame frame) {
        int head = view.tree().head(frame.head());
        boolean adjective = head >= 0
                && head < frame.head()
                && !frame.verb().finite()
                && !view.tree().children(head, "cop").isEmpty();
        return adjective
                ? lexicon.of(view.tree().token(head).lemma())
                        .filter(effect -> effect != Effect.TRANSPARENT)
                        .map(effect -> StatusReader.reality(
                                effect, "under " + view.tree().token(head).lemma()))
                : Optional.empty();
    }

    /** "no hay planes para una conversación", "la posibilidad de reunirse": under a noun that says how real it is. */
    Optional<Reality> underNoun(int word) {
        int head = planned(word);
        if (head < 0 || head > word || !view.tree().token(head).is(PartOfSpeech.NOUN)) {
            return Optional.empty();
        }
        String lemma = view.tree().token(head).lemma();
        boolean none = view.frame(view.tree().governor(head))
                .filter(verb -> verb.verbal() && verb.verb().negated())
                .isPresent();
        return lexicon.of(lemma)
                .filter(effect -> effect != Effect.TRANSPARENT && effect != Effect.OCCURRED)
                .map(effect -> none && effect != Effect.DENIED
                        ? Reality.of(Status.DENIED, "no " + lemma)
                        : StatusReader.reality(effect, "under " + lemma));
    }

    /** The noun above, or, of "hay planes para una cumbre", the object that the verb has before the phrase. */
    private int planned(int word) {
        int head = view.tree().head(word);
        boolean purpose = view.tree().children(word, "case").stream()
                .anyMatch(preposition ->
                        grammar.purpose(view.tree().token(preposition).lemma()));
        return !purpose
                ? head
                : view.frame(head)
                        .filter(Frame::verbal)
                        .flatMap(verb -> verb.argument(Argument.OBJECT))
                        .map(Argument::head)
                        .orElse(head);
    }
}
