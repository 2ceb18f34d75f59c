package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.language.WordLists;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Guesses whom a name that the gazetteer does not know names: a person, an organisation, or nobody. */
final class UnlistedNames {

    private static final int LONGEST_PERSON = 4;

    private final WordLists words;
    private final GivenNames givenNames;
    private final NamedKinds kinds;
    private final PersonNames people;

    /** @param people asked about names of several words that look like a person's and have no title */
    UnlistedNames(WordLists words, GivenNames givenNames, PersonNames people) {
        this.words = words;
        this.givenNames = givenNames;
        this.kinds = new NamedKinds(words);
        this.people = people;
    }

    Optional<Actor> guess(NameRun run) {
        if (stateOrgan(run.tokens()) || run.dateline() || kinds.place(run)) {
            return Optional.empty();
        }
        if (run.length() == 1 && in("organisation-word", run.tokens().get(0))) {
            return Optional.empty();
        }
        Optional<ActorKind> kind = kinds.of(run);
        if (kind.isPresent()) {
            return kind.map(known -> unlisted(run, known));
        }
        if (run.abbreviation()) {
            return inText(run) ? Optional.of(unlisted(run, ActorKind.ORGANIZATION)) : Optional.empty();
        }
        return person(run) ? Optional.of(unlisted(run, ActorKind.PERSON)) : Optional.empty();
    }

    /** "Ministerio de Seguridad", "Fuerzas Armadas", "Asamblea Nacional": every state has one. */
    private boolean stateOrgan(List<Token> tokens) {
        return in("state-organ", tokens.get(0))
                || tokens.size() > 1
                        && in("home-body", tokens.get(0))
                        && tokens.stream()
                                .skip(1)
                                .allMatch(token -> in("organ-of-state", token) || !token.capitalised());
    }

    /** "la GSEE convocó": with an article, and not where everything is in capitals. */
    private static boolean inText(NameRun run) {
        int before = run.first() - 1;
        return before >= 0
                && run.sentence().token(before).is(PartOfSpeech.DET)
                && run.sentence().tokens().stream()
                        .filter(token -> token.is(PartOfSpeech.VERB))
                        .anyMatch(token -> Character.isLowerCase(token.form().charAt(0)));
    }

    /** After a title or with one, or several words that look like a person's name and are likely one. */
    boolean person(NameRun run) {
        boolean titled = run.first() > 0 && in("person-title", run.sentence().token(run.first() - 1));
        if (titled || run.length() == 1) {
            return titled;
        }
        return in("person-title", run.tokens().get(0)) || looksLikeOne(run) && (introduced(run) || people.person(run));
    }

    /** "el líder opositor, Aníbal Ejemplo", "el representante talibán Aníbal Ejemplo". */
    private boolean introduced(NameRun run) {
        int at = run.first() - 1;
        if (at > 0 && run.sentence().token(at).form().equals(",")) {
            at--;
        }
        while (at > 0 && run.sentence().token(at).is(PartOfSpeech.ADJ)) {
            at--;
        }
        return at >= 0
                && words.get("body-person")
                        .contains(run.sentence().token(at).lemma().toLowerCase(Locale.ROOT));
    }

    /** It begins with a first name, or is short and has proper nouns throughout. */
    private boolean looksLikeOne(NameRun run) {
        return givenNames.contains(run.tokens().get(0).form())
                || (run.length() <= LONGEST_PERSON
                        && run.tokens().stream()
                                .allMatch(token -> token.is(PartOfSpeech.PROPN) && !in("organisation-word", token)));
    }

    private boolean in(String list, Token token) {
        return words.get(list).contains(token.form().toLowerCase(Locale.ROOT));
    }

    private static Actor unlisted(NameRun run, ActorKind kind) {
        return Discourse.unlisted(run.text(), kind, Optional.empty());
    }
}
