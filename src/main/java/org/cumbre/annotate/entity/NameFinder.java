package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Referent;
import org.cumbre.text.Document;

/** Finds the proper names of an article: those of the gazetteer, and runs of capitalised words that it does not know. */
final class NameFinder {

    private final NameRuns nameRuns;
    private final UnlistedNames unlisted;

    NameFinder(Gazetteer gazetteer, WordLists words) {
        GivenNames givenNames = new GivenNames(gazetteer);
        this.nameRuns = new NameRuns(gazetteer, words, givenNames);
        this.unlisted = new UnlistedNames(words, givenNames);
    }

    /** Names by sentence, each list in order of the text and free of overlaps. */
    List<List<Name>> find(Document document, Discourse discourse) {
        List<List<NameRun>> runs =
                document.sentences().stream().map(nameRuns::in).toList();
        NamedPeople people = new NamedPeople();
        runs.forEach(sentence -> sentence.forEach(run -> learn(run, people)));
        return runs.stream()
                .map(sentence -> sentence.stream()
                        .map(run -> name(run, people, discourse))
                        .filter(name -> !name.unknown())
                        .toList())
                .toList();
    }

    private void learn(NameRun run, NamedPeople people) {
        run.onlyPerson()
                .ifPresent(person -> people.learn(person, List.of(run.text(), person.spanish(), person.english())));
        run.referents().stream()
                .filter(referent -> !referent.metonym())
                .flatMap(referent -> referent.actor().stream())
                .filter(actor -> actor.kind() == ActorKind.ORGANIZATION)
                .forEach(people::expect);
        if (!run.listed() && run.length() > 1) {
            unlisted.guess(run)
                    .filter(actor -> actor.kind() == ActorKind.PERSON)
                    .ifPresent(person -> people.learn(person, List.of(run.text())));
        }
    }

    private Name name(NameRun run, NamedPeople people, Discourse discourse) {
        if (!run.listed()) {
            Optional<Actor> actor = people.called(run.text()).or(() -> unlisted.guess(run));
            return new Name(run.first(), run.last(), actor, Optional.empty(), false, false);
        }
        Referent referent = choose(run.referents(), people, discourse);
        return new Name(run.first(), run.last(), referent.actor(), referent.place(), referent.metonym(), true);
    }

    /** Of several who share a name: whom the article names in full ("Bruselas" where it names the European Union), who holds an office on its day, the best known. */
    private static Referent choose(List<Referent> referents, NamedPeople people, Discourse discourse) {
        return referents.stream()
                .filter(referent -> referent.actor().filter(people::contains).isPresent())
                .findFirst()
                .or(() -> referents.stream()
                        .filter(referent -> inOffice(referent, discourse))
                        .findFirst())
                .orElse(referents.get(0));
    }

    private static boolean inOffice(Referent referent, Discourse discourse) {
        return referent.actor().stream()
                .flatMap(actor -> actor.offices().stream())
                .anyMatch(office -> office.heldOn(discourse.day()));
    }
}
