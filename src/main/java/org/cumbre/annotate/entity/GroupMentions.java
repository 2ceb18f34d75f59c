package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Reads mentions of several at once: "los presidentes de Rusia y China", "ambos países", "los dos líderes". */
final class GroupMentions {

    private final MentionContext context;
    private final BodyMentions bodies;

    GroupMentions(MentionContext context, BodyMentions bodies) {
        this.context = context;
        this.bodies = bodies;
    }

    /** "los presidentes de Rusia y China", "los ministros alemanes": holders where the office is of the highest, else the countries. */
    Optional<Mention> offices(OfficeLexicon.Match office, Modifiers.Whose whose) {
        Optional<Mention> two = whose.owners().isEmpty() ? pair(office.first()) : Optional.empty();
        return two.or(() -> people(office, whose))
                .or(() -> whose.owners().isEmpty() ? bodies.body(office.first()) : owners(office, whose));
    }

    /** "los presidentes Vladimir Putin y Xi Jinping". */
    private Optional<Mention> people(OfficeLexicon.Match office, Modifiers.Whose whose) {
        List<Name> listed = listedPeople(office.last() + 1);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        List<Actor> people =
                listed.stream().flatMap(name -> name.actor().stream()).toList();
        people.forEach(person -> context.discourse().introduce(person, office.offices(), whose.of()));
        int last = listed.get(listed.size() - 1).last();
        return Optional.of(context.mention(office.first(), last, MentionKind.GROUP, people));
    }

    /** "los presidentes Vladimir Putin y Xi Jinping", "los presidentes de Colombia, Juan Manuel Santos, y de Venezuela, Hugo Chávez". */
    private List<Name> listedPeople(int first) {
        List<Name> people = new ArrayList<>();
        int at = first;
        while (at < context.sentence().size()) {
            Optional<Name> name = context.modifiers().nameAt(at);
            if (name.isPresent()) {
                name.filter(Name::person).ifPresent(people::add);
                at = name.get().last() + 1;
            } else if (joinsList(at)) {
                at++;
            } else {
                break;
            }
        }
        return people.size() > 1 ? people : List.of();
    }

    private boolean joinsList(int at) {
        Token token = context.sentence().token(at);
        return token.is(PartOfSpeech.ADP)
                || token.is(PartOfSpeech.DET)
                || token.is(PartOfSpeech.CCONJ)
                || token.form().equals(",")
                || context.modifiers().demonym(at).isPresent();
    }

    private Optional<Mention> owners(OfficeLexicon.Match office, Modifiers.Whose whose) {
        Set<Actor> actors = new LinkedHashSet<>();
        office.country().ifPresent(actors::add);
        boolean highest =
                office.offices().contains("president") || office.offices().contains("prime-minister");
        for (Actor owner : whose.owners()) {
            Optional<Actor> person = highest && whose.owners().size() > 1
                    ? context.holders().of(office.offices(), Optional.of(owner.key()))
                    : Optional.empty();
            actors.add(person.orElse(owner));
        }
        int last = Math.max(office.last(), whose.last());
        return Optional.of(context.mention(office.first(), last, MentionKind.GROUP, List.copyOf(actors)));
    }

    /** "ambos países", "los dos líderes", "las partes". */
    Optional<Mention> both(int first) {
        if (parties(first)) {
            return group(first, first, countries(first));
        }
        boolean both = context.lemmaIn("both", first);
        boolean two = context.formIn("two", first) && context.is(PartOfSpeech.DET, first - 1);
        if (!both && !two) {
            return Optional.empty();
        }
        if (first + 1 < context.sentence().size() && pairNoun(first + 1)) {
            return pairOf(first, first + 1);
        }
        return both ? bareBoth(first) : Optional.empty();
    }

    private boolean parties(int first) {
        Token token = context.sentence().token(first);
        return context.lemmaIn("parties", first)
                && token.morphology().plural()
                && context.is(PartOfSpeech.DET, first - 1)
                && !context.lemmaIn("both", first - 1);
    }

    /** "ambos" without a noun: two people if this sentence speaks of one, or the one before of two; else two countries. */
    private Optional<Mention> bareBoth(int first) {
        List<Actor> people = context.discourse().pair(this::onlyPerson);
        boolean personal = context.discourse().speaksOf(this::person)
                || !context.discourse().nearPair(this::onlyPerson).isEmpty();
        return group(first, first, personal ? people : List.of())
                .or(() -> group(first, first, context.discourse().nearPair(this::countryOf)))
                .or(() -> group(first, first, people))
                .or(() -> group(first, first, countries(first)));
    }

    private Optional<Actor> onlyPerson(Actor actor) {
        return Optional.of(actor).filter(this::person);
    }

    private boolean pairNoun(int noun) {
        return context.lemmaIn("people-noun", noun) || context.lemmaIn("country-noun", noun);
    }

    /** "los dos presidentes", or "los mandatarios" with nothing added. */
    private Optional<Mention> pair(int noun) {
        if (noun == 0) {
            return Optional.empty();
        }
        boolean counted = context.formIn("two", noun - 1) || context.lemmaIn("both", noun - 1);
        boolean article =
                context.is(PartOfSpeech.DET, noun - 1) && context.lemmaIn("pair-noun", noun) && !narrowed(noun + 1);
        return counted || article ? pairOf(noun, noun) : Optional.empty();
    }

    /** "los líderes occidentales", "los mandatarios que asistieron": others than the two spoken of. */
    private boolean narrowed(int at) {
        return context.is(PartOfSpeech.ADJ, at)
                || at < context.sentence().size() && (context.formIn("relative", at) || context.formIn("of", at));
    }

    private Optional<Mention> pairOf(int first, int noun) {
        return group(first, noun, context.lemmaIn("people-noun", noun) ? people(noun) : countries(noun));
    }

    /** Two of those who lead, if the noun says so and there are two; else two people. */
    private List<Actor> people(int noun) {
        List<String> titles =
                context.offices().titles(context.sentence().token(noun).lemma());
        List<Actor> leading = context.discourse()
                .pair(actor -> Optional.of(actor).filter(this::person).filter(person -> holds(person, titles)));
        return leading.size() == 2 ? leading : context.discourse().pair(this::onlyPerson);
    }

    private boolean holds(Actor person, List<String> titles) {
        return context.discourse().officesOf(person).stream().anyMatch(titles::contains);
    }

    private boolean person(Actor actor) {
        return actor.kind() == ActorKind.PERSON;
    }

    /**
     * Two countries, those of people counted. One of the sentence before is not meant if the article is more about two others and this
     * sentence goes on to name it: "El acuerdo de las dos potencias perjudica a Ucrania."
     */
    private List<Actor> countries(int noun) {
        Discourse discourse = context.discourse();
        List<Actor> two = discourse.pair(this::countryOf);
        if (discourse.pairHere(this::countryOf).equals(two)) {
            return two;
        }
        List<Actor> main = discourse.mainPair(this::countryOf);
        boolean another =
                main.size() == 2 && two.stream().anyMatch(country -> !main.contains(country) && named(country, noun));
        return another ? main : two;
    }

    /** Whether the sentence names a country after a token. */
    private boolean named(Actor country, int after) {
        return IntStream.range(after + 1, context.sentence().size())
                .mapToObj(context.modifiers()::nameAt)
                .flatMap(Optional::stream)
                .anyMatch(name -> name.actor().filter(country::equals).isPresent());
    }

    private Optional<Actor> countryOf(Actor actor) {
        return switch (actor.kind()) {
            case COUNTRY -> Optional.of(actor);
            case PERSON -> context.countryOf(actor);
            default -> Optional.empty();
        };
    }

    private Optional<Mention> group(int first, int last, List<Actor> actors) {
        return actors.size() < 2
                ? Optional.empty()
                : Optional.of(context.mention(first, last, MentionKind.GROUP, actors));
    }
}
