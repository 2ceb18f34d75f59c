package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Reads mentions of one person by an office: "el presidente ruso, Vladimir Putin", "la canciller", "su homólogo chino". */
final class OfficeMentions {

    /** Whose counterpart is meant where nobody with an office has been spoken of. */
    private static final List<String> USUAL_COUNTERPART = List.of("president", "prime-minister");

    private static final List<String> HIGHEST = List.of("president", "prime-minister", "chancellor");

    private final MentionContext context;
    private final GroupMentions groups;

    OfficeMentions(MentionContext context, GroupMentions groups) {
        this.context = context;
        this.groups = groups;
    }

    /** "el presidente ruso, Vladimir Putin", "la canciller", "los ministros de Exteriores de China e Irán". */
    Optional<Mention> office(int first) {
        return context.offices().at(context.sentence(), first).flatMap(this::office);
    }

    private Optional<Mention> office(OfficeLexicon.Match office) {
        Modifiers.Whose whose = context.modifiers().after(office.last() + 1);
        int first = office.first();
        int last = Math.max(office.last(), whose.last());
        if (office.plural()) {
            return groups.offices(office, whose);
        }
        Optional<String> of = office.of(whose).or(() -> demonymBefore(first));
        Optional<Name> apposed = context.apposed(last).or(() -> context.apposedBehindPhrase(last));
        if (apposed.isPresent()) {
            return Optional.of(apposition(first, apposed.get(), office.offices(), of));
        }
        if (!determined(first)) {
            return Optional.empty();
        }
        if (of.isEmpty() && first > 0 && context.formIn("possessive", first - 1)) {
            return owned(office, last);
        }
        Morphology.Gender gender = context.gender(first);
        return context.holders()
                .of(office.offices(), of, person -> agrees(person, gender))
                .or(() -> country(office, whose))
                .map(actor -> context.mention(first, last, MentionKind.OFFICE, List.of(actor)));
    }

    /** "su ministro de Exteriores" after Macron, "su portavoz" after Hamas: that of a person's country, else the owner itself. */
    private Optional<Mention> owned(OfficeLexicon.Match office, int last) {
        Optional<Actor> possessor = context.possessor(office.first());
        Optional<Actor> owner = possessor.flatMap(context::side);
        Optional<Actor> holder = owner.flatMap(of -> context.holders()
                .of(office.offices(), Optional.of(of.key()), person -> !possessor.equals(Optional.of(person))));
        return holder.or(() -> owner)
                .map(actor -> context.mention(office.first(), last, MentionKind.OFFICE, List.of(actor)));
    }

    private boolean agrees(Actor person, Morphology.Gender gender) {
        Morphology.Gender known = context.gazetteer().gender(person);
        return known == Morphology.Gender.NONE || gender == Morphology.Gender.NONE || known == gender;
    }

    /** "su homólogo chino": the same office as the person spoken of, of the other country. */
    Optional<Mention> counterpart(int first) {
        if (!context.lemmaIn("counterpart", first)) {
            return Optional.empty();
        }
        Modifiers.Whose whose = context.modifiers().after(first + 1);
        int last = Math.max(first, whose.last());
        List<String> offices = context.discourse().lastOffices(whose.of()).orElse(USUAL_COUNTERPART);
        Optional<Name> apposed = context.apposed(last);
        if (apposed.isPresent()) {
            return Optional.of(apposition(first, apposed.get(), offices, whose.of()));
        }
        return whose.owners().stream().findFirst().map(owner -> {
            Actor holder = context.holders()
                    .of(offices, whose.of())
                    .or(() -> context.holders().of(HIGHEST, whose.of()))
                    .orElse(owner);
            return context.mention(first, last, MentionKind.OFFICE, List.of(holder));
        });
    }

    private Mention apposition(int first, Name name, List<String> offices, Optional<String> of) {
        Actor person = context.holders().introduce(name.actor().orElseThrow(), offices, of);
        return context.mention(first, name.last(), MentionKind.NAME, List.of(person));
    }

    /** "su homólogo" and headlines aside, an office without article or name names nobody. */
    private boolean determined(int first) {
        if (first == 0) {
            return true;
        }
        Token before = context.sentence().token(first - 1);
        return !context.formIn("indefinite", first - 1)
                && (before.is(PartOfSpeech.DET)
                        || before.is(PartOfSpeech.ADJ)
                        || context.formIn("contracted-article", first - 1));
    }

    /** An office that nobody is known to hold stands for its country: "el ministro de Defensa israelí". */
    private static Optional<Actor> country(OfficeLexicon.Match office, Modifiers.Whose whose) {
        return office.country()
                .or(() -> whose.owners().stream().findFirst())
                .filter(actor -> actor.kind() != ActorKind.PERSON);
    }

    private Optional<String> demonymBefore(int first) {
        return first > 0 ? context.modifiers().demonym(first - 1).map(Actor::key) : Optional.empty();
    }
}
