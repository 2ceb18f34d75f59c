package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.language.Loading;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.Referent;
import org.cumbre.text.Document;

/** Finds the proper names of an article: those of the gazetteer, and runs of capitalised words that it does not know. */
final class NameFinder {

    private final Gazetteer gazetteer;
    private final NameRuns nameRuns;
    private final UnlistedNames unlisted;
    private final Surnames surnames;

    NameFinder(Gazetteer gazetteer, WordLists words, Loading<NameModel> model) {
        this.gazetteer = gazetteer;
        GivenNames givenNames = new GivenNames(gazetteer);
        NameFeatures features = new NameFeatures(givenNames);
        this.nameRuns = new NameRuns(gazetteer, words, givenNames);
        this.unlisted = new UnlistedNames(words, givenNames, new LikelyPeople(model::loaded, features));
        this.surnames = new Surnames(gazetteer, givenNames);
    }

    /** Names by sentence, each list in order of the text and free of overlaps. */
    List<List<Name>> find(Document document, Discourse discourse) {
        List<List<NameRun>> runs =
                document.sentences().stream().map(nameRuns::in).toList();
        NamedPeople people = new NamedPeople();
        runs.forEach(sentence -> sentence.forEach(run -> learn(run, people)));
        runs.forEach(sentence -> learnAbbreviations(sentence, people));
        NamedCountries countries = NamedCountries.of(document, runs, gazetteer);
        return runs.stream()
                .map(sentence -> sentence.stream()
                        .map(run -> name(run, people, discourse, countries))
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

    /** "el Frente Nacional de Ejemplo (FNE)": FNE is the same from then on. */
    private void learnAbbreviations(List<NameRun> runs, NamedPeople people) {
        for (int i = 1; i < runs.size(); i++) {
            NameRun name = runs.get(i - 1);
            NameRun abbreviation = runs.get(i);
            if (abbreviation.abbreviation() && !abbreviation.listed() && abbreviation.inParenthesesAfter(name)) {
                named(name, people)
                        .filter(actor -> actor.kind() != ActorKind.PERSON)
                        .ifPresent(actor -> people.learn(actor, abbreviation.text()));
            }
        }
    }

    private Optional<Actor> named(NameRun run, NamedPeople people) {
        return run.listed()
                ? run.referents().get(0).actor()
                : people.called(run.text()).or(() -> unlisted.guess(run));
    }

    private Name name(NameRun run, NamedPeople people, Discourse discourse, NamedCountries countries) {
        if (!run.listed()) {
            Optional<Actor> actor = people.called(run.text())
                    .or(() -> surnames.leader(run.text(), discourse.day()))
                    .or(() -> unlisted.guess(run));
            return new Name(run.first(), run.last(), actor, Optional.empty(), false, false);
        }
        Referent referent = choose(run.referents(), people, discourse, countries);
        return new Name(run.first(), run.last(), referent.actor(), referent.place(), referent.metonym(), true);
    }

    /** Of several who share a name: whom the article names in full ("Bruselas" where it names the European Union), who holds an office on its day, who or what belongs to the countries that it speaks of, the best known. */
    private static Referent choose(
            List<Referent> referents, NamedPeople people, Discourse discourse, NamedCountries countries) {
        return referents.stream()
                .filter(referent -> referent.actor().filter(people::contains).isPresent())
                .findFirst()
                .or(() -> referents.stream()
                        .filter(referent -> inOffice(referent, discourse))
                        .findFirst())
                .orElseGet(() -> countries.likeliest(referents));
    }

    private static boolean inOffice(Referent referent, Discourse discourse) {
        return referent.actor().stream()
                .flatMap(actor -> actor.offices().stream())
                .anyMatch(office -> office.heldOn(discourse.day()));
    }
}
