package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Reads what follows a noun and says whose it is: "ruso", "de Corea del Norte", "de China, Irán y Brasil". */
final class Modifiers {

    private final Sentence sentence;
    private final List<Name> names;
    private final Gazetteer gazetteer;
    private final WordLists words;

    Modifiers(Sentence sentence, List<Name> names, Gazetteer gazetteer, WordLists words) {
        this.words = words;
        this.sentence = sentence;
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /** Whose, and where the modifiers end. */
    Whose after(int first) {
        List<Actor> owners = new ArrayList<>();
        int at = first;
        for (int steps = 0; steps < 4 && at < sentence.size(); steps++) {
            Token token = sentence.token(at);
            Optional<Actor> demonym = demonym(at);
            if (demonym.isPresent()) {
                owners.add(demonym.get());
                at = moreDemonyms(at + 1, owners);
            } else if (of(token) && nameAfter(at).isPresent() && owners.isEmpty()) {
                at = names(nameAfter(at).get(), owners);
            } else if (token.is(PartOfSpeech.ADJ) && !token.capitalised()) {
                at++;
            } else {
                break;
            }
        }
        return new Whose(owners, at - 1);
    }

    Optional<Actor> demonym(int at) {
        Token token = sentence.token(at);
        return token.capitalised() || token.pos().verbal() ? Optional.empty() : gazetteer.demonym(token.form());
    }

    private int moreDemonyms(int at, List<Actor> owners) {
        int next = at;
        while (next + 1 < sentence.size()
                && separator(next)
                && demonym(next + 1).isPresent()) {
            owners.add(demonym(next + 1).get());
            next += 2;
        }
        return next;
    }

    private boolean of(Token token) {
        return in("of", token);
    }

    private boolean in(String list, Token token) {
        return words.get(list).contains(token.form().toLowerCase(Locale.ROOT));
    }

    /** The name after "de", "de la", "del", if it has an owner to give. */
    private Optional<Name> nameAfter(int of) {
        int at = of + 1;
        if (at < sentence.size() && sentence.token(at).is(PartOfSpeech.DET)) {
            at++;
        }
        return nameAt(at).filter(name -> owner(name).isPresent());
    }

    Optional<Name> nameAt(int at) {
        return names.stream().filter(name -> name.first() == at).findFirst();
    }

    private int names(Name first, List<Actor> owners) {
        Name name = first;
        owner(name).ifPresent(owners::add);
        while (true) {
            int next = name.last() + 1;
            if (next + 1 >= sentence.size() || !separator(next)) {
                return next;
            }
            int start = next + 1;
            while (start < sentence.size()
                    && (of(sentence.token(start)) || sentence.token(start).is(PartOfSpeech.DET))) {
                start++;
            }
            Optional<Name> more = nameAt(start).filter(n -> owner(n).isPresent() && !n.person());
            if (more.isEmpty() || !listContinues(next, more.get())) {
                return next;
            }
            name = more.get();
            owner(name).ifPresent(owners::add);
        }
    }

    /** A comma joins a list only if an "y" follows somewhere in it. */
    private boolean listContinues(int separator, Name next) {
        if (sentence.token(separator).is(PartOfSpeech.CCONJ)) {
            return true;
        }
        int at = next.last() + 1;
        for (int steps = 0; steps < 12 && at < sentence.size(); steps++) {
            Token token = sentence.token(at);
            if (token.is(PartOfSpeech.CCONJ)) {
                return true;
            }
            if (!token.is(PartOfSpeech.PROPN)
                    && !token.form().equals(",")
                    && !token.is(PartOfSpeech.ADP)
                    && !token.is(PartOfSpeech.DET)) {
                return false;
            }
            at++;
        }
        return false;
    }

    private boolean separator(int at) {
        Token token = sentence.token(at);
        return token.form().equals(",") || in("and", token);
    }

    /** The actor that a name gives as owner; for a place that is no actor, its country. */
    private Optional<Actor> owner(Name name) {
        return name.actor()
                .or(() -> name.place().flatMap(place -> place.country().flatMap(gazetteer::actor)));
    }

    /**
     * @param owners countries or organisations, or a person ("la administración de Biden")
     * @param last last token that belongs to the modifiers; one before the first if there are none
     */
    record Whose(List<Actor> owners, int last) {

        Optional<String> of() {
            return owners.stream().findFirst().map(Actor::key);
        }
    }
}
