package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Place;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Morphology;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/**
 * What the mentions of one sentence are read from.
 *
 * @param sentence the sentence
 * @param modifiers its names, and whose something is
 * @param offices what people are called by their office
 * @param words lists of words that make up mentions
 * @param gazetteer countries and their capitals
 * @param discourse who has been spoken of so far
 * @param holders who is meant by an office
 */
record MentionContext(
        Sentence sentence,
        Modifiers modifiers,
        OfficeLexicon offices,
        WordLists words,
        Gazetteer gazetteer,
        Discourse discourse,
        OfficeHolders holders) {

    /** Words of a phrase between an office and its holder's name. */
    private static final int LONGEST_PHRASE = 12;

    /** Whether there is a token and its lemma is in a list of words. */
    boolean lemmaIn(String list, int at) {
        return there(at) && words.get(list).contains(sentence.token(at).lemma());
    }

    /** Whether there is a token and its form, in lower case, is in a list of words. */
    boolean formIn(String list, int at) {
        return there(at) && words.get(list).contains(lower(at));
    }

    private boolean there(int at) {
        return 0 <= at && at < sentence.size();
    }

    /** Whether there is a token and it is of a part of speech. */
    boolean is(PartOfSpeech pos, int at) {
        return there(at) && sentence.token(at).is(pos);
    }

    /** Of whom the article before a noun speaks, a man or a woman. */
    Morphology.Gender gender(int noun) {
        if (noun == 0) {
            return Morphology.Gender.NONE;
        }
        if (formIn("contracted-article", noun - 1)) {
            return Morphology.Gender.MASCULINE;
        }
        return is(PartOfSpeech.DET, noun - 1)
                ? sentence.token(noun - 1).morphology().gender()
                : Morphology.Gender.NONE;
    }

    /** Whether there is a token and it is this word or mark. */
    boolean reads(String form, int at) {
        return there(at) && sentence.token(at).form().equals(form);
    }

    /** A token's form in lower case. */
    String lower(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    /** The person's name that begins at a token. */
    Optional<Name> personAt(int at) {
        return modifiers.nameAt(at).filter(Name::person);
    }

    /** The person's name after what the person is, at once or between commas, also behind an abbreviation in parentheses. */
    Optional<Name> apposed(int last) {
        int at = reads("(", last + 1) && reads(")", last + 3) ? last + 4 : last + 1;
        return reads(",", at) ? personAt(at + 1).filter(name -> closed(name.last() + 1)) : personAt(at);
    }

    /** The person's name behind a phrase that says of what: "el jefe del Partido de los Trabajadores, Kim Jong-un,". */
    Optional<Name> apposedBehindPhrase(int last) {
        int at = last + 1;
        if (!is(PartOfSpeech.ADP, at)) {
            return Optional.empty();
        }
        while (at - last < LONGEST_PHRASE && personAt(at).isEmpty() && inPhrase(at)) {
            at++;
        }
        return reads(",", at) ? apposed(at - 1) : Optional.empty();
    }

    private boolean inPhrase(int at) {
        return is(PartOfSpeech.ADP, at)
                || is(PartOfSpeech.DET, at)
                || is(PartOfSpeech.NOUN, at)
                || is(PartOfSpeech.PROPN, at)
                || is(PartOfSpeech.ADJ, at);
    }

    private boolean closed(int at) {
        if (at >= sentence.size()) {
            return true;
        }
        Token token = sentence.token(at);
        return token.is(PartOfSpeech.PUNCT)
                || token.is(PartOfSpeech.CCONJ)
                || token.pos().verbal()
                || token.is(PartOfSpeech.ADP);
    }

    /** Whose a noun with a possessive is: "Rusia y su Ejército" tells it at once. */
    Optional<Actor> possessor(int noun) {
        return is(PartOfSpeech.CCONJ, noun - 2) ? discourse.lastHere() : discourse.possessor();
    }

    /** Whom somebody acts for: a person for a country, everybody else for themselves. */
    Optional<Actor> side(Actor actor) {
        return actor.kind() == ActorKind.PERSON ? countryOf(actor) : Optional.of(actor);
    }

    /** The country that a person belongs to. */
    Optional<Actor> countryOf(Actor person) {
        return person.country().flatMap(gazetteer::actor);
    }

    Mention mention(int first, int last, MentionKind kind, List<Actor> actors) {
        return mention(first, last, kind, actors, Optional.empty(), false);
    }

    Mention mention(int first, int last, MentionKind kind, List<Actor> actors, Optional<Place> place, boolean metonym) {
        List<Actor> current = actors.stream().map(discourse::current).toList();
        return new Mention(sentence.index(), first, last, sentence.spanOf(first, last), kind, current, place, metonym);
    }
}
