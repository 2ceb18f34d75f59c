package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

    /** From a government to whoever leads it: "el Gobierno de Rajoy". */
    private static final int BODY_REACH = 3;
    /** Who leads a government, in the gazetteer's names. */
    private static final List<String> HEADS =
            List.of("president", "prime-minister", "chancellor", "interim-president", "junta-leader", "supreme-leader");

    private final Gazetteer gazetteer;
    private final OfficeLexicon offices;
    private final Set<String> former;
    private final Set<String> counterpart;
    private final Set<String> bodies;

    private TermReader(Gazetteer gazetteer, OfficeLexicon offices, WordLists words) {
        this.gazetteer = gazetteer;
        this.offices = offices;
        this.former = words.get("former");
        this.counterpart = words.get("counterpart");
        this.bodies = words.get("body-of-person");
    }

    public static TermReader load(LanguagePack pack, Gazetteer gazetteer) {
        return new TermReader(gazetteer, OfficeLexicon.read(pack, gazetteer), WordLists.read(pack, "entity.lists"));
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
            Optional<Title> last = Optional.empty();
            int i = 0;
            while (i < sentence.size()) {
                Optional<NameIndex.Match<Referent>> name = sentence.token(i).capitalised()
                        ? gazetteer.names().longest(sentence.tokens(), i)
                        : Optional.empty();
                if (name.isPresent()) {
                    Optional<Title> title = title(sentence, name.get().first(), last);
                    add(found, document, sentence, name.get(), title);
                    last = title.isPresent() ? title : last;
                }
                i = name.map(NameIndex.Match::last).orElse(i) + 1;
            }
        }
        return new ArrayList<>(found.values());
    }

    private static void add(
            Map<Actor, Term> found,
            Document document,
            Sentence sentence,
            NameIndex.Match<Referent> name,
            Optional<Title> title) {
        List<Actor> people = name.values().stream()
                .flatMap(referent -> referent.actor().stream())
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .toList();
        if (people.size() != 1 || people.get(0).offices().isEmpty()) {
            return;
        }
        List<Office> all = people.get(0).offices();
        List<Office> held = all.stream()
                .filter(office ->
                        title.filter(t -> t.offices().contains(office.title())).isPresent())
                .toList();
        boolean titled = !held.isEmpty();
        int first = titled ? title.map(Title::first).orElse(name.first()) : name.first();
        String words = sentence.token(first)
                .span()
                .union(sentence.token(name.last()).span())
                .of(document.text());
        Term term = new Term(words, titled ? held : all, titled);
        found.merge(people.get(0), term, (old, next) -> old.titled() ? old : next);
    }

    /** What stands before a name and says which offices its bearer has. */
    private record Title(int first, List<String> offices) {}

    /** The office in apposition to a name: nothing but its country and a comma stands between them. A counterpart has the last one's. */
    private Optional<Title> title(Sentence sentence, int name, Optional<Title> last) {
        for (int i = name - 1; i >= Math.max(0, name - REACH); i--) {
            int first = i;
            String lemma = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
            if (counterpart.contains(lemma)) {
                return last.filter(title -> apposed(sentence, first + 1, name))
                        .map(title -> new Title(first, title.offices()));
            }
            if (bodies.contains(lemma) && name - i <= BODY_REACH && apposed(sentence, i + 1, name)) {
                return Optional.of(new Title(i, HEADS));
            }
            Optional<OfficeLexicon.Match> office = offices.at(sentence, i).filter(match -> match.last() < name);
            if (office.isPresent()) {
                boolean past = i > 0 && former.contains(sentence.token(i - 1).lemma());
                return office.filter(match -> !match.plural() && !past && apposed(sentence, match.last() + 1, name))
                        .map(match -> new Title(first, match.offices()));
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
