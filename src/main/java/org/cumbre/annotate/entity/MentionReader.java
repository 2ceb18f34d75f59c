package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Reads the mentions of one sentence from left to right, telling the discourse of each. */
final class MentionReader {

    private final Sentence sentence;
    private final List<Name> names;
    private final Gazetteer gazetteer;
    private final OfficeLexicon offices;
    private final WordLists words;
    private final Discourse discourse;
    private final Modifiers modifiers;
    private final OfficeHolders holders;
    private final List<Mention> mentions = new ArrayList<>();

    MentionReader(
            Sentence sentence,
            List<Name> names,
            Gazetteer gazetteer,
            OfficeLexicon offices,
            WordLists words,
            Discourse discourse) {
        this.sentence = sentence;
        this.names = names;
        this.gazetteer = gazetteer;
        this.offices = offices;
        this.words = words;
        this.discourse = discourse;
        this.modifiers = new Modifiers(sentence, names, gazetteer);
        this.holders = new OfficeHolders(gazetteer, discourse);
    }

    List<Mention> read() {
        for (int i = 0; i < sentence.size(); ) {
            int at = i;
            Optional<Mention> mention = modifiers
                    .nameAt(at)
                    .filter(name -> name.listed() || name.person())
                    .map(this::name)
                    .or(() -> counterpart(at))
                    .or(() -> office(at))
                    .or(() -> capital(at))
                    .or(() -> both(at))
                    .or(() -> body(at))
                    .or(() -> demonym(at))
                    .or(() -> homeBody(at))
                    .or(() -> modifiers.nameAt(at).map(this::name));
            mention.ifPresent(this::add);
            i = mention.map(m -> m.last() + 1).orElse(i + 1);
        }
        return mentions;
    }

    private void add(Mention mention) {
        mentions.add(mention);
        if (mention.kind() != MentionKind.DEMONYM) {
            mention.actors().forEach(discourse::mention);
        }
    }

    /** A name, and the office that follows it: "Serguéi Lavrov, ministro ruso de Exteriores". */
    private Mention name(Name name) {
        if (!name.person()) {
            return mention(
                    name.first(),
                    name.last(),
                    MentionKind.NAME,
                    name.actor().stream().toList(),
                    name.place(),
                    name.metonym());
        }
        Actor person = name.actor().orElseThrow();
        int at = name.last() + 1;
        boolean comma = at < sentence.size()
                && (sentence.token(at).form().equals(",")
                        || sentence.token(at).form().equals("("));
        int start = comma ? at + 1 : at;
        if (comma && start < sentence.size() && sentence.token(start).is(PartOfSpeech.DET)) {
            start++;
        }
        Optional<OfficeLexicon.Match> office =
                comma && start < sentence.size() ? offices.at(sentence, start) : Optional.empty();
        int last = name.last();
        if (office.isPresent() && !office.get().plural()) {
            Modifiers.Whose whose = modifiers.after(office.get().last() + 1);
            Optional<String> of = country(office.get(), whose);
            person = withCountry(person, of);
            discourse.introduce(person, office.get().offices(), of);
            last = Math.max(office.get().last(), whose.last());
        }
        return mention(name.first(), last, MentionKind.NAME, List.of(person), Optional.empty(), false);
    }

    /** "el Gobierno", "las Fuerzas Armadas" with nothing added: those of the country that the article is about. */
    private Optional<Mention> homeBody(int first) {
        Token token = sentence.token(first);
        boolean definite = first > 0
                && (sentence.token(first - 1).is(PartOfSpeech.DET)
                        || List.of("del", "al")
                                .contains(sentence.token(first - 1).form()));
        if (!definite
                || !token.capitalised()
                || !words.get("home-body").contains(token.form().toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        int last = modifiers.nameAt(first).map(Name::last).orElse(first);
        return discourse
                .home()
                .flatMap(gazetteer::actor)
                .map(country -> mention(first, last, MentionKind.BODY, List.of(country), Optional.empty(), false));
    }

    private Optional<String> country(OfficeLexicon.Match office, Modifiers.Whose whose) {
        return office.country().map(Actor::key).or(whose::of);
    }

    /** A new person gets the country of the office under which the article first speaks of them. */
    private Actor withCountry(Actor person, Optional<String> of) {
        if (person.country().isPresent() || of.isEmpty() || person.wikidata().isPresent()) {
            return person;
        }
        Optional<String> country = gazetteer
                .actor(of.get())
                .filter(a -> a.kind() == ActorKind.COUNTRY)
                .map(Actor::key);
        return holders.remember(person, country);
    }

    /** "el presidente ruso, Vladimir Putin", "la canciller", "los ministros de Exteriores de China e Irán". */
    private Optional<Mention> office(int first) {
        Optional<OfficeLexicon.Match> match = offices.at(sentence, first);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        OfficeLexicon.Match office = match.get();
        Modifiers.Whose whose = modifiers.after(office.last() + 1);
        int last = Math.max(office.last(), whose.last());
        if (office.plural()) {
            return plural(office, whose, last);
        }
        Optional<Name> apposed = apposed(last);
        Optional<String> of = country(office, whose).or(() -> before(first));
        if (apposed.isPresent()) {
            Actor person = withCountry(apposed.get().actor().orElseThrow(), of);
            discourse.introduce(person, office.offices(), of);
            return Optional.of(
                    mention(first, apposed.get().last(), MentionKind.NAME, List.of(person), Optional.empty(), false));
        }
        if (!determined(first)) {
            return Optional.empty();
        }
        Optional<Actor> holder = holders.of(office.offices(), of);
        return holder.or(() -> fallback(office, whose))
                .map(actor -> mention(first, last, MentionKind.OFFICE, List.of(actor), Optional.empty(), false));
    }

    /** "su homólogo" and headlines aside, an office without article or name names nobody. */
    private boolean determined(int first) {
        if (first == 0) {
            return true;
        }
        Token before = sentence.token(first - 1);
        String form = before.form().toLowerCase(Locale.ROOT);
        boolean indefinite = form.equals("un")
                || form.equals("una")
                || form.equals("cada")
                || form.equals("ningún")
                || form.equals("otro");
        return !indefinite
                && (before.is(PartOfSpeech.DET)
                        || before.is(PartOfSpeech.ADJ)
                        || form.equals("del")
                        || form.equals("al"));
    }

    /** An office that nobody is known to hold stands for its country: "el ministro de Defensa israelí". */
    private Optional<Actor> fallback(OfficeLexicon.Match office, Modifiers.Whose whose) {
        return office.country()
                .or(() -> whose.owners().stream().findFirst())
                .filter(actor -> actor.kind() != ActorKind.PERSON);
    }

    private Optional<String> before(int first) {
        return first > 0 ? modifiers.demonym(first - 1).map(Actor::key) : Optional.empty();
    }

    private Optional<Name> apposed(int last) {
        int at = last + 1;
        if (at >= sentence.size()) {
            return Optional.empty();
        }
        if (sentence.token(at).form().equals(",")) {
            return modifiers.nameAt(at + 1).filter(Name::person).filter(name -> closed(name.last() + 1));
        }
        return modifiers.nameAt(at).filter(Name::person);
    }

    private boolean closed(int at) {
        return at >= sentence.size()
                || sentence.token(at).is(PartOfSpeech.PUNCT)
                || sentence.token(at).is(PartOfSpeech.CCONJ)
                || sentence.token(at).pos().verbal()
                || sentence.token(at).is(PartOfSpeech.ADP);
    }

    /** "los presidentes de Rusia y China", "los líderes europeos": holders where the office is of the highest, else the countries. */
    private Optional<Mention> plural(OfficeLexicon.Match office, Modifiers.Whose whose, int last) {
        Optional<Mention> two = pair(office.first());
        if (two.isPresent() && whose.owners().isEmpty()) {
            return two;
        }
        List<Name> listed = listedPeople(office.last() + 1);
        if (!listed.isEmpty()) {
            List<Actor> people =
                    listed.stream().flatMap(name -> name.actor().stream()).toList();
            people.forEach(person -> discourse.introduce(person, office.offices(), whose.of()));
            return Optional.of(mention(
                    office.first(),
                    listed.get(listed.size() - 1).last(),
                    MentionKind.GROUP,
                    people,
                    Optional.empty(),
                    false));
        }
        if (whose.owners().isEmpty()) {
            return body(office.first());
        }
        Set<Actor> actors = new LinkedHashSet<>();
        office.country().ifPresent(actors::add);
        boolean top = office.offices().contains("president") || office.offices().contains("prime-minister");
        for (Actor owner : whose.owners()) {
            Optional<Actor> person = top && whose.owners().size() > 1
                    ? holders.of(office.offices(), Optional.of(owner.key()))
                    : Optional.empty();
            actors.add(person.orElse(owner));
        }
        return actors.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        mention(office.first(), last, MentionKind.GROUP, List.copyOf(actors), Optional.empty(), false));
    }

    /** "los presidentes Vladimir Putin y Xi Jinping", "los presidentes de Colombia, Juan Manuel Santos, y de Venezuela, Hugo Chávez". */
    private List<Name> listedPeople(int first) {
        List<Name> people = new ArrayList<>();
        int at = first;
        while (at < sentence.size()) {
            Optional<Name> name = modifiers.nameAt(at);
            Token token = sentence.token(at);
            if (name.isPresent()) {
                name.filter(Name::person).ifPresent(people::add);
                at = name.get().last() + 1;
            } else if (token.is(PartOfSpeech.ADP)
                    || token.is(PartOfSpeech.DET)
                    || token.is(PartOfSpeech.CCONJ)
                    || token.form().equals(",")
                    || modifiers.demonym(at).isPresent()) {
                at++;
            } else {
                break;
            }
        }
        return people.size() > 1 ? people : List.of();
    }

    /** "su homólogo chino": the same office as the person spoken of, of the other country. */
    private Optional<Mention> counterpart(int first) {
        if (!words.get("counterpart").contains(sentence.token(first).lemma())) {
            return Optional.empty();
        }
        Modifiers.Whose whose = modifiers.after(first + 1);
        int last = Math.max(first, whose.last());
        List<String> titles = discourse
                .lastPerson(person -> !discourse.officesOf(person).isEmpty())
                .map(discourse::officesOf)
                .orElse(List.of("president", "prime-minister"));
        Optional<Name> apposed = apposed(last);
        if (apposed.isPresent()) {
            Actor person = withCountry(apposed.get().actor().orElseThrow(), whose.of());
            discourse.introduce(person, titles, whose.of());
            return Optional.of(
                    mention(first, apposed.get().last(), MentionKind.NAME, List.of(person), Optional.empty(), false));
        }
        if (whose.owners().isEmpty()) {
            return Optional.empty();
        }
        Actor holder = holders.of(titles, whose.of())
                .or(() -> holders.of(List.of("president", "prime-minister", "chancellor"), whose.of()))
                .orElse(whose.owners().get(0));
        return Optional.of(mention(first, last, MentionKind.OFFICE, List.of(holder), Optional.empty(), false));
    }

    /** "la capital china". */
    private Optional<Mention> capital(int first) {
        if (!words.get("capital-noun").contains(sentence.token(first).lemma())) {
            return Optional.empty();
        }
        Modifiers.Whose whose = modifiers.after(first + 1);
        return whose.owners().stream()
                .findFirst()
                .flatMap(country -> gazetteer
                        .capital(country.key())
                        .map(city -> new Mention(
                                sentence.index(),
                                first,
                                whose.last(),
                                sentence.spanOf(first, whose.last()),
                                MentionKind.NAME,
                                List.of(country),
                                Optional.of(city),
                                true)));
    }

    /** "ambos países", "los dos líderes". */
    private Optional<Mention> both(int first) {
        Token token = sentence.token(first);
        boolean ambos = words.get("both").contains(token.lemma());
        boolean dos = token.form().equals("dos")
                && first > 0
                && sentence.token(first - 1).is(PartOfSpeech.DET);
        boolean parties = token.hasLemma("parte")
                && token.morphology().plural()
                && first > 0
                && sentence.token(first - 1).is(PartOfSpeech.DET)
                && !words.get("both").contains(sentence.token(first - 1).lemma());
        if (parties) {
            return group(first, first, discourse.last(2, actor -> actor.kind() == ActorKind.COUNTRY));
        }
        if (!ambos && !dos) {
            return Optional.empty();
        }
        int noun = first + 1;
        if (noun < sentence.size() && pairNoun(noun)) {
            return pairOf(first, noun);
        }
        return ambos
                ? group(
                        first,
                        first,
                        discourse.last(2, a -> a.kind() == ActorKind.PERSON || a.kind() == ActorKind.COUNTRY))
                : Optional.empty();
    }

    /** "ambos" without a noun: two people if the text speaks of people, else two countries. */
    private List<Actor> bareBoth() {
        List<Actor> people = discourse.last(2, actor -> actor.kind() == ActorKind.PERSON);
        return people.size() == 2 ? people : discourse.last(2, actor -> actor.kind() == ActorKind.COUNTRY);
    }

    private boolean pairNoun(int noun) {
        String lemma = sentence.token(noun).lemma();
        return words.get("people-noun").contains(lemma)
                || words.get("country-noun").contains(lemma);
    }

    private Optional<Mention> pair(int noun) {
        boolean counted = noun > 0
                && (sentence.token(noun - 1).form().equals("dos")
                        || words.get("both").contains(sentence.token(noun - 1).lemma()));
        boolean article = noun > 0
                && sentence.token(noun - 1).is(PartOfSpeech.DET)
                && words.get("pair-noun").contains(sentence.token(noun).lemma());
        return counted || article ? pairOf(noun, noun) : Optional.empty();
    }

    private Optional<Mention> pairOf(int first, int noun) {
        boolean people = words.get("people-noun").contains(sentence.token(noun).lemma());
        ActorKind kind = people ? ActorKind.PERSON : ActorKind.COUNTRY;
        List<Actor> two = discourse.last(2, actor -> actor.kind() == kind);
        if (two.size() < 2 && !people) {
            two = discourse.last(2, actor -> actor.kind() == ActorKind.PERSON).stream()
                    .flatMap(person -> person.country().flatMap(gazetteer::actor).stream())
                    .distinct()
                    .toList();
        }
        return group(first, noun, two);
    }

    private Optional<Mention> group(int first, int last, List<Actor> actors) {
        return actors.size() < 2
                ? Optional.empty()
                : Optional.of(mention(first, last, MentionKind.GROUP, actors, Optional.empty(), false));
    }

    /** "el Gobierno de Seúl", "tropas rusas", "la administración Biden". */
    private Optional<Mention> body(int first) {
        Token token = sentence.token(first);
        String lemma = token.lemma().toLowerCase(Locale.ROOT);
        if (!words.get("body").contains(lemma)) {
            return Optional.empty();
        }
        Modifiers.Whose whose = modifiers.after(afterBodyName(first));
        Optional<Name> person = modifiers.nameAt(first + 1).filter(Name::person);
        if (person.isPresent() && words.get("body-of-person").contains(lemma)) {
            return country(person.get().actor().orElseThrow())
                    .map(owner -> mention(
                            first, person.get().last(), MentionKind.BODY, List.of(owner), Optional.empty(), false));
        }
        Set<Actor> owners = new LinkedHashSet<>();
        for (Actor owner : whose.owners()) {
            if (owner.kind() == ActorKind.PERSON) {
                country(owner).ifPresent(owners::add);
            } else {
                owners.add(owner);
            }
        }
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(mention(
                        first,
                        whose.last(),
                        owners.size() > 1 ? MentionKind.GROUP : MentionKind.BODY,
                        List.copyOf(owners),
                        Optional.empty(),
                        false));
    }

    /** Past the capitalised rest of a body's name: "Ministerio de Asuntos Exteriores", "fuerzas de seguridad". */
    private int afterBodyName(int first) {
        int at = first + 1;
        while (at + 1 < sentence.size() && at - first < 6) {
            Token token = sentence.token(at);
            boolean of = token.hasLemma("de") || token.form().equals("y");
            Token next = sentence.token(at + 1);
            if (modifiers.demonym(at).isPresent()) {
                return at;
            }
            if (of && !named(at + 1) && next.pos().nominal()) {
                at += 2;
            } else if (of
                    && next.is(PartOfSpeech.DET)
                    && at + 2 < sentence.size()
                    && !named(at + 2)
                    && sentence.token(at + 2).pos().nominal()) {
                at += 3;
            } else if (token.is(PartOfSpeech.ADJ) || (token.is(PartOfSpeech.PROPN) && !named(at))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private boolean named(int at) {
        int start = at < sentence.size() && sentence.token(at).is(PartOfSpeech.DET) ? at + 1 : at;
        return modifiers.nameAt(start).isPresent();
    }

    private Optional<Actor> country(Actor person) {
        return person.country().flatMap(gazetteer::actor);
    }

    /** "la invasión rusa", "los ucranianos", "el iraní Hasán Rohaní". */
    private Optional<Mention> demonym(int at) {
        Optional<Actor> country = modifiers.demonym(at);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        Optional<Name> person = modifiers.nameAt(at + 1).filter(Name::person);
        if (person.isPresent()) {
            Actor actor = withCountry(person.get().actor().orElseThrow(), country.map(Actor::key));
            return Optional.of(
                    mention(at, person.get().last(), MentionKind.NAME, List.of(actor), Optional.empty(), false));
        }
        return Optional.of(mention(at, at, MentionKind.DEMONYM, List.of(country.get()), Optional.empty(), false));
    }

    private Mention mention(
            int first, int last, MentionKind kind, List<Actor> actors, Optional<Place> place, boolean metonym) {
        List<Actor> current = actors.stream().map(holders::current).toList();
        return new Mention(sentence.index(), first, last, sentence.spanOf(first, last), kind, current, place, metonym);
    }
}
