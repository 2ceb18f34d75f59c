package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.event.Office;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.NameIndex;
import org.cumbre.link.Referent;
import org.cumbre.text.Document;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Finds the people of the gazetteer that a text names, and the offices it calls them by: their terms tell of when it speaks. */
public final class TermReader {

    /** Tokens from an office to the name of its holder, as in "el presidente de la República Popular China, Xi Jinping". */
    private static final int REACH = 8;

    private final Gazetteer gazetteer;
    private final OfficeLexicon offices;
    private final Set<String> former;

    private TermReader(Gazetteer gazetteer, OfficeLexicon offices, Set<String> former) {
        this.gazetteer = gazetteer;
        this.offices = offices;
        this.former = former;
    }

    public static TermReader load(LanguagePack pack, Gazetteer gazetteer) {
        Set<String> former = WordLists.read(pack, "entity.lists").get("former");
        return new TermReader(gazetteer, OfficeLexicon.read(pack, gazetteer), former);
    }

    /**
     * A person of the text.
     *
     * @param words the office and the name, as in the text
     * @param offices the terms of the office that the text calls them by; all of theirs if it uses none
     * @param titled the text calls them by that office
     */
    public record Term(String words, List<Office> offices, boolean titled) {}

    /** Whom the text names that ever held an office, each once: by an office if it ever does so. */
    public List<Term> in(Document document) {
        Map<Actor, Term> found = new LinkedHashMap<>();
        for (Sentence sentence : document.sentences()) {
            int i = 0;
            while (i < sentence.size()) {
                Optional<NameIndex.Match<Referent>> name = sentence.token(i).capitalised()
                        ? gazetteer.names().longest(sentence.tokens(), i)
                        : Optional.empty();
                name.ifPresent(match -> add(found, document, sentence, match));
                i = name.map(NameIndex.Match::last).orElse(i) + 1;
            }
        }
        return new ArrayList<>(found.values());
    }

    private void add(Map<Actor, Term> found, Document document, Sentence sentence, NameIndex.Match<Referent> name) {
        List<Actor> people = name.values().stream()
                .flatMap(referent -> referent.actor().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .toList();
        if (people.size() != 1 || people.get(0).offices().isEmpty()) {
            return;
        }
        Actor person = people.get(0);
        Term plain = term(document, sentence, name.first(), name, person.offices(), false);
        Term term = title(sentence, name.first())
                .flatMap(title -> titled(document, sentence, title, name, person))
                .orElse(plain);
        found.merge(person, term, (old, next) -> old.titled() ? old : next);
    }

    private static Optional<Term> titled(
            Document document,
            Sentence sentence,
            OfficeLexicon.Match title,
            NameIndex.Match<Referent> name,
            Actor person) {
        List<Office> held = person.offices().stream()
                .filter(office -> title.offices().contains(office.title()))
                .toList();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(term(document, sentence, title.first(), name, held, true));
    }

    private static Term term(
            Document document,
            Sentence sentence,
            int first,
            NameIndex.Match<Referent> name,
            List<Office> held,
            boolean titled) {
        String words = sentence.token(first)
                .span()
                .union(sentence.token(name.last()).span())
                .of(document.text());
        return new Term(words, held, titled);
    }

    /** The office in apposition to a name: nothing but its country and a comma stands between them. */
    private Optional<OfficeLexicon.Match> title(Sentence sentence, int name) {
        for (int i = name - 1; i >= Math.max(0, name - REACH); i--) {
            Optional<OfficeLexicon.Match> office = offices.at(sentence, i).filter(match -> match.last() < name);
            if (office.isPresent()) {
                boolean past = i > 0 && former.contains(sentence.token(i - 1).lemma());
                return office.filter(match -> !match.plural() && !past && apposed(sentence, match.last() + 1, name));
            }
        }
        return Optional.empty();
    }

    private static boolean apposed(Sentence sentence, int from, int to) {
        return sentence.tokens().subList(from, to).stream().allMatch(TermReader::connects);
    }

    private static boolean connects(Token token) {
        return token.form().equals(",")
                || token.is(PartOfSpeech.PROPN)
                || token.is(PartOfSpeech.ADJ)
                || token.is(PartOfSpeech.ADP)
                || token.is(PartOfSpeech.DET)
                || token.is(PartOfSpeech.NOUN);
    }
}
