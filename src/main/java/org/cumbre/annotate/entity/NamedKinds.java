package org.cumbre.annotate.entity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cumbre.event.ActorKind;
import org.cumbre.language.WordLists;
import org.cumbre.text.PartOfSpeech;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/** Says of which kind an unknown name is, by the noun before it ("el diario surcoreano Chosun Ilbo") or a word in it. */
final class NamedKinds {

    /** Adjectives, an opening quotation mark and "de noticias" may stand between the noun and the name. */
    private static final int REACH = 5;

    private static final Map<String, ActorKind> NOUNS = new LinkedHashMap<>();

    static {
        NOUNS.put("media-noun", ActorKind.MEDIA);
        NOUNS.put("company-noun", ActorKind.COMPANY);
        NOUNS.put("party-noun", ActorKind.PARTY);
        NOUNS.put("armed-noun", ActorKind.ARMED_GROUP);
        NOUNS.put("body-noun", ActorKind.ORGANIZATION);
    }

    private final WordLists words;

    NamedKinds(WordLists words) {
        this.words = words;
    }

    Optional<ActorKind> of(NameRun run) {
        return before(run.sentence(), run.first()).or(() -> within(run));
    }

    /** "la localidad de Jan al Assal", "el barrio Las Flores". */
    boolean place(NameRun run) {
        int at = run.first() - 1;
        while (at >= 0 && words.get("of").contains(lower(run.sentence().token(at)))) {
            at--;
        }
        return at >= 0
                && words.get("place-noun")
                        .contains(run.sentence().token(at).lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<ActorKind> before(Sentence sentence, int name) {
        for (int at = name - 1; at >= Math.max(0, name - REACH); at--) {
            Token token = sentence.token(at);
            String lemma = token.lemma().toLowerCase(Locale.ROOT);
            Optional<ActorKind> kind = NOUNS.entrySet().stream()
                    .filter(entry -> words.get(entry.getKey()).contains(lemma))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (kind.isPresent() || !between(sentence, at)) {
                return kind;
            }
        }
        return Optional.empty();
    }

    private boolean between(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return token.is(PartOfSpeech.ADJ)
                || words.get("opening-quote").contains(token.form())
                || newsWord(token)
                || words.get("of").contains(lower(token)) && newsWord(sentence.token(at + 1));
    }

    /** "la agencia de noticias", "el canal de televisión". */
    private boolean newsWord(Token token) {
        return words.get("news-word").contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    private Optional<ActorKind> within(NameRun run) {
        if (run.length() == 1) {
            return Optional.empty();
        }
        String first = lower(run.tokens().get(0));
        String last = lower(run.tokens().get(run.length() - 1));
        if (words.get("company-word").contains(last)) {
            return Optional.of(ActorKind.COMPANY);
        }
        if (words.get("party-noun").contains(first)) {
            return Optional.of(ActorKind.PARTY);
        }
        return words.get("organisation-word").contains(first) ? Optional.of(ActorKind.ORGANIZATION) : Optional.empty();
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
