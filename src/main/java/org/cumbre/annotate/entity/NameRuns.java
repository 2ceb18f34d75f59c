package org.cumbre.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cumbre.event.ActorKind;
import org.cumbre.language.WordLists;
import org.cumbre.link.Gazetteer;
import org.cumbre.link.NameIndex;
import org.cumbre.link.Referent;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Finds where names stand in a sentence: the longest of the gazetteer, else runs of capitalised words. */
final class NameRuns {

    private static final int LONGEST = 8;

    private final Gazetteer gazetteer;
    private final WordLists words;
    private final GivenNames givenNames;

    NameRuns(Gazetteer gazetteer, WordLists words, GivenNames givenNames) {
        this.gazetteer = gazetteer;
        this.words = words;
        this.givenNames = givenNames;
    }

    /** In order of the text and free of overlaps. */
    List<NameRun> in(Sentence sentence) {
        List<NameRun> runs = new ArrayList<>();
        for (int at = 0; at < sentence.size(); ) {
            Optional<NameRun> run = runAt(sentence, at);
            run.ifPresent(runs::add);
            at = run.map(NameRun::last).orElse(at) + 1;
        }
        return runs;
    }

    private Optional<NameRun> runAt(Sentence sentence, int first) {
        Optional<NameIndex.Match<Referent>> known = known(sentence, first);
        int end = capitalisedRun(sentence, first);
        if (known.isPresent() && (end <= known.get().last() || !longerPersonName(sentence, known.get()))) {
            return Optional.of(
                    new NameRun(sentence, first, known.get().last(), known.get().values()));
        }
        if (end < first) {
            return Optional.empty();
        }
        int last = beforeKnownName(sentence, first, end);
        return last < first ? Optional.empty() : Optional.of(new NameRun(sentence, first, last, List.of()));
    }

    private Optional<NameIndex.Match<Referent>> known(Sentence sentence, int first) {
        return gazetteer.names().longest(sentence.tokens(), first);
    }

    /** "Israel Katz", "Santiago Abascal": a given name that is also a place, before a word that is no name of its own. */
    private boolean longerPersonName(Sentence sentence, NameIndex.Match<Referent> known) {
        boolean person = known.values().stream()
                .flatMap(referent -> referent.actor().stream())
                .anyMatch(actor -> actor.kind() == ActorKind.PERSON);
        if (person
                || known.last() > known.first()
                || !givenNames.contains(sentence.token(known.first()).form())) {
            return false;
        }
        int next = known.last() + 1;
        return known(sentence, next).isEmpty() && sentence.token(next).is(PartOfSpeech.PROPN);
    }

    /** An unknown run ends where a known name of more weight begins after a connector: "Asociación Rural de Venezuela". */
    private int beforeKnownName(Sentence sentence, int first, int end) {
        for (int at = first + 1; at <= end; at++) {
            boolean afterConnector = connector(sentence.token(at - 1)) && !arabicName(sentence, first, at);
            Optional<NameIndex.Match<Referent>> known = known(sentence, at);
            if (known.isPresent() && (afterConnector || known.get().last() > at)) {
                int last = at - 1;
                while (last >= first && connector(sentence.token(last))) {
                    last--;
                }
                return last;
            }
        }
        return end;
    }

    /** "Ali al Zaatari" is nobody's camp. */
    private boolean arabicName(Sentence sentence, int first, int at) {
        return in("name-prefix", sentence.token(at - 1))
                && givenNames.contains(sentence.token(first).form());
    }

    /** The last token of the capitalised words, and connectors between them, that begin at a token; the one before it if none do. */
    private int capitalisedRun(Sentence sentence, int first) {
        Token start = sentence.token(first);
        boolean prefixed = prefixed(sentence, first);
        if (!prefixed && (!nameWord(start) || (first == 0 && !start.is(PartOfSpeech.PROPN)))) {
            return first - 1;
        }
        int end = first;
        for (int at = first + 1; at < sentence.size() && at - first < LONGEST; at++) {
            if (nameWord(sentence.token(at))) {
                end = at;
            } else if (!connector(sentence.token(at))) {
                break;
            }
        }
        return end;
    }

    /** "Al Jadeed", not at the start of a sentence. */
    private boolean prefixed(Sentence sentence, int first) {
        return first > 0
                && first + 1 < sentence.size()
                && sentence.token(first).capitalised()
                && in("name-prefix", sentence.token(first))
                && sentence.token(first).form().chars().anyMatch(Character::isLowerCase)
                && nameWord(sentence.token(first + 1));
    }

    private boolean nameWord(Token token) {
        return token.capitalised() && !token.is(PartOfSpeech.PUNCT) && !in("no-name", token) && !functionWord(token);
    }

    private static boolean functionWord(Token token) {
        return switch (token.pos()) {
            case DET, ADP, CCONJ, SCONJ, PRON, AUX -> true;
            default -> false;
        };
    }

    private boolean connector(Token token) {
        return in("name-connector", token) && !token.capitalised();
    }

    private boolean in(String list, Token token) {
        return words.get(list).contains(token.form().toLowerCase(Locale.ROOT));
    }
}
