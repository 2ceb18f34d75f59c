package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.Actor;
import org.cumbre.language.LanguagePack;
import org.cumbre.link.Gazetteer;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** What people are called by their office: {@code offices.tsv} of a language pack. */
final class OfficeLexicon {

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final Gazetteer gazetteer;

    private OfficeLexicon(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    static OfficeLexicon read(LanguagePack pack, Gazetteer gazetteer) {
        OfficeLexicon lexicon = new OfficeLexicon(gazetteer);
        for (LanguagePack.Line line : pack.lines("offices.tsv")) {
            String[] cells = line.text().split("\t");
            if (cells.length != 2) {
                throw line.fault("expected phrase, tab, offices");
            }
            List<String> words = List.of(cells[0].strip().split(" "));
            lexicon.byFirstWord
                    .computeIfAbsent(words.get(0), word -> new ArrayList<>())
                    .add(new Entry(words, List.of(cells[1].strip().split("\\|"))));
        }
        lexicon.byFirstWord
                .values()
                .forEach(entries -> entries.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
        return lexicon;
    }

    /** The longest phrase that starts at a token. */
    Optional<Match> at(Sentence sentence, int first) {
        for (String word : List.of(sentence.token(first).lemma(), lower(sentence.token(first)))) {
            for (Entry entry : byFirstWord.getOrDefault(word, List.of())) {
                Optional<Match> match = match(entry, sentence, first);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    /** The offices that a single noun can mean; empty if it means none. */
    List<String> titles(String noun) {
        return byFirstWord.getOrDefault(noun, List.of()).stream()
                .filter(entry -> entry.words.size() == 1)
                .findFirst()
                .map(Entry::offices)
                .orElse(List.of());
    }

    private Optional<Match> match(Entry entry, Sentence sentence, int first) {
        int at = first + 1;
        Optional<Actor> country = Optional.empty();
        for (int word = 1; word < entry.words.size(); word++) {
            if (word == 1 && at < sentence.size()) {
                country = demonym(sentence.token(at));
                at += country.isPresent() ? 1 : 0;
            }
            if (at >= sentence.size() || !is(sentence.token(at), entry.words.get(word))) {
                return Optional.empty();
            }
            at++;
        }
        boolean plural = sentence.token(first).morphology().plural();
        return Optional.of(new Match(first, at - 1, entry.words.get(0), entry.offices, country, plural));
    }

    private Optional<Actor> demonym(Token token) {
        return token.capitalised() ? Optional.empty() : gazetteer.demonym(token.form());
    }

    private static boolean is(Token token, String word) {
        return token.lemma().equals(word)
                || lower(token).equals(word)
                || (word.equals("de") && lower(token).equals("del"));
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    private record Entry(List<String> words, List<String> offices) {}

    /**
     * An office phrase.
     *
     * @param first first token
     * @param last last token, included
     * @param noun its first word
     * @param offices what it can mean, most usual first
     * @param country named by an adjective inside the phrase
     * @param plural several holders
     */
    record Match(int first, int last, String noun, List<String> offices, Optional<Actor> country, boolean plural) {

        /** Key of the country or organisation, named inside the phrase or after it. */
        Optional<String> of(Modifiers.Whose whose) {
            return country.map(Actor::key).or(whose::of);
        }
    }
}
