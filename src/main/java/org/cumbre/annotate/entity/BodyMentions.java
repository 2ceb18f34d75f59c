package org.cumbre.annotate.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Reads mentions by a part that stands for its country: "el Gobierno de Seúl", "tropas rusas", "la capital china". */
final class BodyMentions {

    /** A body's name is not looked at farther than so many tokens. */
    private static final int LONGEST_NAME = 6;

    private final MentionContext context;

    BodyMentions(MentionContext context) {
        this.context = context;
    }

    /** "el Gobierno de Seúl", "tropas rusas", "la administración Biden". */
    Optional<Mention> body(int first) {
        String lemma = context.sentence().token(first).lemma().toLowerCase(Locale.ROOT);
        Optional<Mention> led = led(first);
        if (led.isPresent()) {
            return led;
        }
        if (!context.words().get("body").contains(lemma)) {
            return Optional.empty();
        }
        if (first > 0
                && context.formIn("possessive", first - 1)
                && context.words().get("own-body").contains(lemma)) {
            return owned(first).or(() -> possessed(first));
        }
        Optional<Name> person = context.personAt(first + 1);
        return person.isPresent() && context.words().get("body-of-person").contains(lemma)
                ? bodyOf(first, person.get())
                : owned(first);
    }

    /** "su Gobierno", "sus tropas": those of the country of whoever was spoken of last. */
    private Optional<Mention> possessed(int first) {
        return context.possessor(first)
                .flatMap(context::side)
                .map(owner -> context.mention(first, first, MentionKind.BODY, List.of(owner)));
    }

    /** "la administración Biden": the country of the person after whom it is called. */
    private Optional<Mention> bodyOf(int first, Name person) {
        return context.countryOf(person.actor().orElseThrow())
                .map(country -> context.mention(first, person.last(), MentionKind.BODY, List.of(country)));
    }

    private Optional<Mention> owned(int first) {
        Modifiers.Whose whose = context.modifiers().after(afterBodyName(first));
        Set<Actor> owners = new LinkedHashSet<>();
        for (Actor owner : whose.owners()) {
            if (owner.kind() == ActorKind.PERSON) {
                context.countryOf(owner).ifPresent(owners::add);
            } else {
                owners.add(owner);
            }
        }
        Optional<Name> named = context.lemmaIn("body-person", first) ? context.apposed(whose.last()) : Optional.empty();
        if (named.isPresent() && whose.last() > first) {
            Actor person = context.holders().withCountry(named.get().actor().orElseThrow(), whose.of());
            return Optional.of(context.mention(first, named.get().last(), MentionKind.NAME, List.of(person)));
        }
        Optional<Name> ship =
                context.lemmaIn("vessel", first) ? context.modifiers().nameAt(whose.last() + 1) : Optional.empty();
        if (ship.isPresent() && !owners.isEmpty()) {
            return Optional.of(context.mention(first, ship.get().last(), MentionKind.BODY, List.copyOf(owners)));
        }
        MentionKind kind = owners.size() > 1 ? MentionKind.GROUP : MentionKind.BODY;
        return owners.isEmpty()
                ? Optional.empty()
                : Optional.of(context.mention(first, whose.last(), kind, List.copyOf(owners)));
    }

    /** "Ejército chino" is no name but says whose army it is. */
    boolean national(Name name) {
        return name.last() > name.first()
                && context.words()
                        .get("body")
                        .contains(context.sentence().token(name.first()).lemma().toLowerCase(Locale.ROOT))
                && context.modifiers().demonym(name.last()).isPresent();
    }

    /** "la coalición que encabeza Riad", "una delegación presidida por Lavrov": whoever leads it. */
    private Optional<Mention> led(int first) {
        if (!context.lemmaIn("led", first)) {
            return Optional.empty();
        }
        int at = first + 1;
        while (context.is(PartOfSpeech.ADJ, at) && !context.lemmaIn("lead", at) || context.reads(",", at)) {
            at++;
        }
        boolean relative = at < context.sentence().size() && context.formIn("relative", at);
        int verb = relative ? at + 1 : at;
        if (verb + 1 >= context.sentence().size() || !context.lemmaIn("lead", verb)) {
            return Optional.empty();
        }
        int leader = relative ? verb + 1 : context.formIn("agent", verb + 1) ? verb + 2 : -1;
        return leader < 0
                ? Optional.empty()
                : context.modifiers()
                        .nameAt(context.is(PartOfSpeech.DET, leader) ? leader + 1 : leader)
                        .flatMap(name -> name.actor()
                                .map(actor -> context.mention(first, name.last(), MentionKind.BODY, List.of(actor))));
    }

    /** Past the capitalised rest of a body's name: "Ministerio de Asuntos Exteriores", "fuerzas de seguridad". */
    private int afterBodyName(int first) {
        int at = first + 1;
        while (at + 1 < context.sentence().size() && at - first < LONGEST_NAME) {
            int next = nextOfBodyName(at);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Where the name goes on after the words at a token that belong to it; the same token if none do. */
    private int nextOfBodyName(int at) {
        if (context.modifiers().demonym(at).isPresent()) {
            return at;
        }
        Token token = context.sentence().token(at);
        boolean of = context.formIn("of", at) || context.formIn("and", at);
        if (of && nounWithoutName(at + 1)) {
            return at + 2;
        }
        if (of && context.is(PartOfSpeech.DET, at + 1) && nounWithoutName(at + 2)) {
            return at + 3;
        }
        return token.is(PartOfSpeech.ADJ) || (token.is(PartOfSpeech.PROPN) && !named(at)) ? at + 1 : at;
    }

    private boolean nounWithoutName(int at) {
        return at < context.sentence().size()
                && !named(at)
                && context.sentence().token(at).pos().nominal();
    }

    private boolean named(int at) {
        return context.modifiers()
                .nameAt(context.is(PartOfSpeech.DET, at) ? at + 1 : at)
                .isPresent();
    }

    /** "la Asamblea" after "la Asamblea General de la ONU". */
    Optional<Mention> shortened(int first) {
        Token token = context.sentence().token(first);
        boolean alone = context.modifiers().nameAt(first).map(Name::last).orElse(first) == first;
        return definite(first)
                        && alone
                        && token.capitalised()
                        && context.formIn("organisation-word", first)
                        && !toldApart(first + 1)
                ? context.discourse()
                        .shortened(token.form())
                        .map(actor -> context.mention(first, first, MentionKind.NAME, List.of(actor)))
                : Optional.empty();
    }

    /** "el Gobierno", "las Fuerzas Armadas" with nothing added: those of the country that the article is about. */
    Optional<Mention> homeBody(int first) {
        Token token = context.sentence().token(first);
        if (!definite(first)
                || ofItsOwn(first)
                || !token.capitalised()
                || !context.words().get("home-body").contains(context.lower(first))) {
            return Optional.empty();
        }
        int last = context.modifiers().nameAt(first).map(Name::last).orElse(first);
        return context.discourse()
                .home()
                .flatMap(context.gazetteer()::actor)
                .or(() -> context.discourse().sideHere().flatMap(context.gazetteer()::actor))
                .map(country -> context.mention(first, last, MentionKind.BODY, List.of(country)));
    }

    private boolean definite(int noun) {
        return context.is(PartOfSpeech.DET, noun - 1) || noun > 0 && context.formIn("contracted-article", noun - 1);
    }

    /** "la Asamblea Ambiental" is no parliament: a body of its own, with a name of its own. */
    private boolean ofItsOwn(int first) {
        return context.modifiers()
                .nameAt(first)
                .filter(name -> !name.listed() && name.last() > first)
                .filter(name -> !context.formIn("state-organ", first))
                .isPresent();
    }

    /** "la capital china". */
    Optional<Mention> capital(int first) {
        if (!context.lemmaIn("capital-noun", first)) {
            return Optional.empty();
        }
        Modifiers.Whose whose = context.modifiers().after(first + 1);
        boolean part = IntStream.rangeClosed(first + 1, whose.last())
                .mapToObj(context.modifiers()::nameAt)
                .flatMap(Optional::stream)
                .flatMap(name -> name.place().stream())
                .anyMatch(place -> !place.kind().equals("country"));
        if (part) {
            return Optional.empty(); // "la capital de Darfur Norte" is not Sudan's
        }
        return whose.owners().stream()
                .findFirst()
                .flatMap(country -> context.gazetteer()
                        .capital(country.key())
                        .map(city -> context.mention(
                                first, whose.last(), MentionKind.NAME, List.of(country), Optional.of(city), true)));
    }

    /** "la ciudad", "el país" with nothing added: the one spoken of. */
    Optional<Mention> knownPlace(int noun) {
        boolean city = context.lemmaIn("city-noun", noun);
        boolean country = context.lemmaIn("land-noun", noun);
        boolean singular = !context.sentence().token(noun).morphology().plural();
        boolean definite = noun > 0 && context.formIn("singular-article", noun - 1);
        if (!city && !country || !singular || !definite || toldApart(noun + 1)) {
            return Optional.empty();
        }
        Optional<Place> place = city
                ? context.discourse().lastPlace()
                : context.discourse().home().flatMap(context.gazetteer()::countryPlace);
        return place.map(where -> context.mention(noun, noun, MentionKind.NAME, List.of(), Optional.of(where), false));
    }

    /** What follows says which: a name, an adjective, or "de". */
    private boolean toldApart(int at) {
        return at < context.sentence().size()
                && (named(at)
                        || context.is(PartOfSpeech.ADJ, at)
                        || context.is(PartOfSpeech.PROPN, at)
                        || context.formIn("of", at));
    }
}
