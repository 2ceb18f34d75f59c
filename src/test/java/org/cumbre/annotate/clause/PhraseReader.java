package org.cumbre.annotate.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cumbre.annotate.clause.Phrase.Kind;
import org.cumbre.text.Morphology.VerbForm;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Token;

/** Cuts a sentence into phrases, from left to right, and ties the words of each. */
final class PhraseReader {

    private static final Set<String> CLITICS =
            Set.of("se", "me", "te", "nos", "os", "lo", "la", "le", "los", "las", "les");
    private static final Set<String> ENDS_OF_VERBAL_ADJECTIVES =
            Set.of("por", "en", "a", "al", "con", "para", "contra", "desde", "tras");

    private final List<Token> tokens;
    private final Grammar grammar;
    private final Arcs arcs;
    private final List<Phrase> phrases = new ArrayList<>();
    private int at;

    PhraseReader(List<Token> tokens, Grammar grammar, Arcs arcs) {
        this.tokens = tokens;
        this.grammar = grammar;
        this.arcs = arcs;
    }

    List<Phrase> phrases() {
        while (at < tokens.size()) {
            int start = at;
            int preposition = preposition();
            Phrase phrase = phrase(start, preposition);
            phrases.add(phrase);
            at = phrase.end();
            if (preposition >= 0 && !phrase.is(Kind.SUBJUNCTION)) {
                arcs.tie(preposition, phrase.head(), phrase.kind().verbal() ? "mark" : "case");
            }
        }
        return phrases;
    }

    /** Steps over the prepositions that stand here; gives the first, -1 if there is none. */
    private int preposition() {
        int first = at;
        for (int length = 3; length > 1; length--) {
            if (first + length < tokens.size()) {
                String words = IntStream.range(first, first + length)
                        .mapToObj(this::form)
                        .collect(Collectors.joining("_"));
                if (grammar.complexPreposition(words).isPresent()) {
                    fix(first, first + length);
                    at = first + length;
                    return first;
                }
            }
        }
        while (at + 1 < tokens.size() && is(at, PartOfSpeech.ADP)) {
            at++;
        }
        fix(first, at);
        return at > first ? first : -1;
    }

    private void fix(int first, int end) {
        for (int word = first + 1; word < end; word++) {
            arcs.tie(word, first, "fixed");
        }
    }

    private Phrase phrase(int start, int preposition) {
        if (is(at, PartOfSpeech.PUNCT)) {
            return one(form(at).equals(",") ? Kind.COMMA : Kind.MARK, start, preposition);
        }
        if (is(at, PartOfSpeech.CCONJ)) {
            return one(Kind.COORDINATOR, start, preposition);
        }
        if (is(at, PartOfSpeech.SCONJ)) {
            return one(Kind.SUBJUNCTION, start, preposition);
        }
        int pronoun = is(at, PartOfSpeech.DET) && at + 1 < tokens.size() ? at + 1 : at;
        if ((is(pronoun, PartOfSpeech.PRON) || pronoun == at && is(at, PartOfSpeech.ADV) && !phrases.isEmpty())
                && grammar.relativePronoun(tokens.get(pronoun).lemma())) {
            tie(at, pronoun, pronoun, "det");
            return new Phrase(Kind.RELATIVE, start, pronoun + 1, pronoun, preposition);
        }
        int verb = verbStart();
        if (verb >= 0) {
            return verb(start, verb, preposition);
        }
        if (is(at, PartOfSpeech.ADV)) {
            return one(Kind.ADVERB, start, preposition);
        }
        return nominal(start, preposition);
    }

    private Phrase one(Kind kind, int start, int preposition) {
        return new Phrase(kind, start, at + 1, at, preposition);
    }

    /** The first verb after negations and pronouns that stand here; -1 if there is none. */
    private int verbStart() {
        int verb = at;
        while (verb < tokens.size()
                && (form(verb).equals("no") || is(verb, PartOfSpeech.PRON) && CLITICS.contains(form(verb)))) {
            verb++;
        }
        return verb < tokens.size() && tokens.get(verb).pos().verbal() ? verb : -1;
    }

    private Phrase verb(int start, int first, int preposition) {
        int head = first;
        for (int next = first + 1; is(head, PartOfSpeech.AUX) && next < tokens.size(); next++) {
            boolean participle =
                    is(next, PartOfSpeech.ADJ) && tokens.get(next).morphology().form() == VerbForm.PARTICIPLE;
            if (tokens.get(next).pos().verbal()
                            && !tokens.get(next).morphology().finite()
                    || participle) {
                tie(head, head + 1, next, "aux");
                arcs.move(head, next);
                head = next;
            } else if (!is(next, PartOfSpeech.ADV) && !CLITICS.contains(form(next)) && !joinsInfinitive(next)) {
                break;
            }
        }
        for (int word = at; word < head; word++) {
            String pronoun =
                    form(word).equals("se") ? "expl:pv" : grammar.recipientPronoun(form(word)) ? "iobj" : "obj";
            arcs.tie(
                    word, head, is(word, PartOfSpeech.PRON) ? pronoun : is(word, PartOfSpeech.ADV) ? "advmod" : "mark");
        }
        Kind kind = switch (tokens.get(first).morphology().form()) {
            case INFINITIVE -> Kind.INFINITIVE;
            case GERUND -> Kind.GERUND;
            case PARTICIPLE -> Kind.PARTICIPLE;
            default -> Kind.FINITE;
        };
        return new Phrase(kind, start, head + 1, head, preposition);
    }

    /** "va a viajar", "ha de firmar", "tiene que ir" */
    private boolean joinsInfinitive(int word) {
        return word + 1 < tokens.size()
                && (is(word, PartOfSpeech.ADP) || form(word).equals("que"))
                && tokens.get(word + 1).morphology().form() == VerbForm.INFINITIVE;
    }

    private Phrase nominal(int start, int preposition) {
        int head = at;
        while (head + 1 < tokens.size()
                && !tokens.get(head).pos().nominal()
                && inFront(head)
                && (inFront(head + 1) || tokens.get(head + 1).pos().nominal())) {
            head++;
        }
        for (int word = at; word < head; word++) {
            arcs.tie(
                    word,
                    head,
                    switch (tokens.get(word).pos()) {
                        case DET -> "det";
                        case NUM -> "nummod";
                        case ADV -> "advmod";
                        default -> "amod";
                    });
        }
        Token main = tokens.get(head);
        if (verbalAdjective(head)) {
            return new Phrase(Kind.PARTICIPLE, start, head + 1, head, preposition);
        }
        if (main.is(PartOfSpeech.ADJ) && preposition < 0 && head == at) {
            return new Phrase(Kind.ADJECTIVE, start, head + 1, head, preposition);
        }
        return new Phrase(Kind.NOUN, start, behind(head), head, preposition);
    }

    private boolean inFront(int word) {
        boolean degree = is(word, PartOfSpeech.ADV) && word > at && word + 1 < tokens.size() && adjective(word + 1);
        return degree || is(word, PartOfSpeech.DET) || is(word, PartOfSpeech.NUM) || is(word, PartOfSpeech.ADJ);
    }

    /** Ties names and adjectives that follow a noun; gives the end of them all. */
    private int behind(int head) {
        int end = head + 1;
        while (end < tokens.size()) {
            boolean name = is(head, PartOfSpeech.PROPN) && is(end, PartOfSpeech.PROPN);
            boolean adjective = is(end, PartOfSpeech.ADJ) && !verbalAdjective(end) && !beforeNoun(end);
            boolean pair = adjective(end - 1)
                    && is(end, PartOfSpeech.CCONJ)
                    && end + 1 < tokens.size()
                    && adjective(end + 1)
                    && !verbalAdjective(end + 1);
            if (pair) {
                arcs.tie(end, end + 1, "cc");
                arcs.tie(end + 1, end - 1, "conj");
                end += 2;
            } else if (name || adjective) {
                arcs.tie(end, name ? head : described(head, end), name ? "flat" : "amod");
                end++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Of "el ministro de Defensa ruso" the noun before the name, if the adjective agrees with it. */
    private int described(int name, int adjective) {
        if (!is(name, PartOfSpeech.PROPN) || phrases.isEmpty() || name == 0 || !is(name - 1, PartOfSpeech.ADP)) {
            return name;
        }
        Phrase last = phrases.get(phrases.size() - 1);
        boolean agrees = last.is(Kind.NOUN)
                && last.end() == name - 1
                && is(last.head(), PartOfSpeech.NOUN)
                && tokens.get(last.head()).morphology().number()
                        == tokens.get(adjective).morphology().number()
                && tokens.get(last.head()).morphology().gender()
                        == tokens.get(adjective).morphology().gender();
        return agrees ? last.head() : name;
    }

    private boolean beforeNoun(int adjective) {
        return is(adjective + 1 < tokens.size() ? adjective + 1 : adjective, PartOfSpeech.NOUN);
    }

    private boolean adjective(int word) {
        return is(word, PartOfSpeech.ADJ);
    }

    /** "firmado por ambos": a participle that has a phrase of its own. */
    private boolean verbalAdjective(int word) {
        return tokens.get(word).morphology().form() == VerbForm.PARTICIPLE
                && adjective(word)
                && word + 1 < tokens.size()
                && ENDS_OF_VERBAL_ADJECTIVES.contains(form(word + 1));
    }

    private void tie(int from, int end, int head, String relation) {
        for (int word = from; word < end; word++) {
            arcs.tie(word, head, relation);
        }
    }

    private boolean is(int word, PartOfSpeech pos) {
        return tokens.get(word).is(pos);
    }

    private String form(int word) {
        return tokens.get(word).form().toLowerCase(Locale.ROOT);
    }
}
