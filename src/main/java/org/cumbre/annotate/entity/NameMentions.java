package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;

/** Reads mentions by a proper name, and by a nationality alone or before a person's name. */
final class NameMentions {

    private final MentionContext context;

    NameMentions(MentionContext context) {
        this.context = context;
    }

    /** A name, and the office that follows it: "Serguéi Lavrov, ministro ruso de Exteriores". */
    Mention named(Name name) {
        if (!name.person()) {
            List<Actor> actors = name.actor().stream().toList();
            return context.mention(name.first(), name.last(), MentionKind.NAME, actors, name.place(), name.metonym());
        }
        Actor person = name.actor().orElseThrow();
        Optional<OfficeLexicon.Match> office = officeAfter(name);
        if (office.isEmpty()) {
            return context.mention(name.first(), name.last(), MentionKind.NAME, List.of(person));
        }
        Modifiers.Whose whose = context.modifiers().after(office.get().last() + 1);
        Actor holder = context.holders()
                .introduce(person, office.get().offices(), office.get().of(whose));
        int last = Math.max(office.get().last(), whose.last());
        return context.mention(name.first(), last, MentionKind.NAME, List.of(holder));
    }

    /** One person's office after a comma or in parentheses, with or without an article. */
    private Optional<OfficeLexicon.Match> officeAfter(Name name) {
        Sentence sentence = context.sentence();
        int mark = name.last() + 1;
        if (!context.reads(",", mark) && !context.reads("(", mark)) {
            return Optional.empty();
        }
        int start = context.is(PartOfSpeech.DET, mark + 1) ? mark + 2 : mark + 1;
        return start < sentence.size()
                ? context.offices().at(sentence, start).filter(office -> !office.plural())
                : Optional.empty();
    }

    /** "la invasión rusa", "los ucranianos", "el iraní Hasán Rohaní". */
    Optional<Mention> demonym(int at) {
        return context.modifiers()
                .demonym(at)
                .map(country -> context.personAt(at + 1)
                        .map(name -> national(at, name, country))
                        .or(() -> compatriot(at, country))
                        .orElseGet(() -> context.mention(at, at, MentionKind.DEMONYM, List.of(country))));
    }

    /** "el estadounidense": the person of that country last spoken of. */
    private Optional<Mention> compatriot(int at, Actor country) {
        boolean alone = at + 1 >= context.sentence().size()
                || !context.sentence().token(at + 1).pos().nominal() && !context.is(PartOfSpeech.ADJ, at + 1);
        boolean definite = at > 0 && context.formIn("singular-article", at - 1);
        boolean singular = !context.sentence().token(at).morphology().plural();
        return definite && alone && singular
                ? context.discourse()
                        .lastPerson(person -> person.country().equals(country.country()))
                        .map(person -> context.mention(at, at, MentionKind.OFFICE, List.of(person)))
                : Optional.empty();
    }

    private Mention national(int at, Name name, Actor country) {
        Actor person = context.holders().withCountry(name.actor().orElseThrow(), Optional.of(country.key()));
        return context.mention(at, name.last(), MentionKind.NAME, List.of(person));
    }
}
