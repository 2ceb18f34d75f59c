package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.text.Folding;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/**
 * Reads mentions of people without a name who act together, by the country that is named with them, else the one that the article is about:
 * "los manifestantes tailandeses", "la oposición", "los sublevados", "la prensa iraní".
 */
final class CollectiveMentions {

    /** As collectives.tsv calls those who protest. */
    private static final String DEMONSTRATOR = "manifestante";

    private static final int AUXILIARIES = 3;

    private final MentionContext context;
    private final Collectives collectives;

    CollectiveMentions(MentionContext context, Collectives collectives) {
        this.context = context;
        this.collectives = collectives;
    }

    Optional<Mention> collective(int first) {
        Optional<Mention> demonstrators = demonstrators(first);
        if (demonstrators.isPresent()) {
            return demonstrators;
        }
        Token token = context.sentence().token(first);
        Optional<Collectives.Collective> found = token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.ADJ)
                ? collectives.of(token.lemma().toLowerCase(Locale.ROOT))
                : Optional.empty();
        return found.filter(collective -> meant(collective, first)).flatMap(collective -> mention(collective, first));
    }

    /** "miles de georgianos se manifestaron": many of a nation, right before the verb of their protest. */
    private Optional<Mention> demonstrators(int at) {
        boolean many = counted(at) && context.sentence().token(at).morphology().plural() && protests(at + 1);
        return many
                ? context.modifiers()
                        .demonym(at)
                        .flatMap(country -> collectives
                                .of(DEMONSTRATOR)
                                .map(people ->
                                        context.mention(at - 2, at, MentionKind.BODY, List.of(actor(people, country)))))
                : Optional.empty();
    }

    private boolean protests(int at) {
        int verb = at;
        while (verb < at + AUXILIARIES && (context.is(PartOfSpeech.PRON, verb) || context.is(PartOfSpeech.AUX, verb))) {
            verb++;
        }
        return context.lemmaIn("protest-verb", verb);
    }

    /** One of them alone is somebody else, and an adjective tells of a noun before it: "grupos rebeldes". */
    private boolean meant(Collectives.Collective collective, int at) {
        boolean plural = context.sentence().token(at).morphology().plural();
        boolean article = context.is(PartOfSpeech.DET, at - 1) && !context.formIn("indefinite", at - 1);
        boolean ofMany = at > 0 && context.formIn("of", at - 1);
        boolean first = at == 0;
        if (collective.press() && !collective.single()) {
            return plural
                    && (pressWord(at + 1)
                            || !context.modifiers().after(at + 1).owners().isEmpty());
        }
        return collective.single() ? article && !plural : plural && (article || ofMany || first || !afterNoun(at));
    }

    /** "medios locales", "medios de comunicación" */
    private boolean pressWord(int at) {
        return context.lemmaIn("of-the-press", at)
                || context.formIn("of", at) && context.lemmaIn("of-the-press", at + 1);
    }

    private boolean afterNoun(int at) {
        return at > 0 && context.sentence().token(at - 1).pos().nominal();
    }

    private Optional<Mention> mention(Collectives.Collective collective, int noun) {
        int word = collective.press() && context.lemmaIn("of-the-press", noun + 1) ? noun + 1 : noun;
        Modifiers.Whose whose = context.modifiers().after(word + 1);
        int first = counted(noun) ? noun - 2 : noun;
        int last = Math.max(word, whose.last());
        if (whose.owners().isEmpty() && context.is(PartOfSpeech.ADP, noun + 1) && collective.single()) {
            return Optional.empty();
        }
        Optional<Actor> armed = collective.armed() ? context.discourse().lastArmed() : Optional.empty();
        if (armed.isPresent()) {
            return Optional.of(context.mention(first, last, MentionKind.BODY, List.of(armed.get())));
        }
        Optional<Actor> said = whose.owners().stream().findFirst().or(() -> of(noun + 1));
        if (said.isEmpty() && collective.named()) {
            return Optional.empty();
        }
        return said.or(() -> context.discourse().lastCountryHere())
                .or(() -> context.discourse().home().flatMap(context.gazetteer()::actor))
                .filter(country -> country.kind() == ActorKind.COUNTRY)
                .map(country -> context.mention(first, last, MentionKind.BODY, List.of(actor(collective, country))));
    }

    /** "opositores en Nicaragua": of the country that they are in. */
    private Optional<Actor> of(int preposition) {
        return context.formIn("inside", preposition)
                ? context.modifiers()
                        .nameAt(preposition + 1)
                        .flatMap(Name::place)
                        .flatMap(Place::country)
                        .flatMap(context.gazetteer()::actor)
                : Optional.empty();
    }

    /** "miles de manifestantes" */
    private boolean counted(int noun) {
        return noun > 1 && context.formIn("of", noun - 1) && context.lemmaIn("quantity", noun - 2);
    }

    /** They belong to their country, but are not on the country's side. */
    private Actor actor(Collectives.Collective collective, Actor country) {
        return new Actor(
                Folding.slug(country.english() + " " + collective.english()),
                collective.press() ? ActorKind.MEDIA : ActorKind.GROUP,
                context.gazetteer().adjective(country).orElse(country.english()) + " " + collective.english(),
                collective.spanish() + " de " + country.spanish(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
