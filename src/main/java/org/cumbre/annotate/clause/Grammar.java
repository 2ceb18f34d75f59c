package org.cumbre.annotate.clause;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.cumbre.language.LanguagePack;
import org.cumbre.language.WordLists;

/** A language's words with a grammatical job, by lemma: {@code grammar.lists} of its pack. */
public final class Grammar {

    private final WordLists lists;

    private Grammar(WordLists lists) {
        this.lists = lists;
    }

    public static Grammar of(LanguagePack pack) {
        return new Grammar(WordLists.read(pack, "grammar.lists"));
    }

    public boolean modal(String lemma) {
        return is("modal", lemma);
    }

    public boolean negator(String lemma) {
        return is("negator", lemma);
    }

    public boolean harmlessAfterNegator(String lemma) {
        return is("negator-harmless-after", lemma);
    }

    public boolean light(String lemma) {
        return is("light", lemma);
    }

    public boolean lightAgent(String lemma) {
        return is("light-agent", lemma);
    }

    public boolean lightPatient(String lemma) {
        return is("light-patient", lemma);
    }

    public boolean occurrence(String lemma) {
        return is("occurrence", lemma);
    }

    public boolean objectControl(String lemma) {
        return is("object-control", lemma);
    }

    public boolean saying(String lemma) {
        return is("saying", lemma);
    }

    /** Of two words, a verb and what hangs on it: "dio cuenta", "hizo saber". */
    public boolean sayingPhrase(String verb, String word) {
        return is("saying-phrase", verb + "_" + word);
    }

    /** A noun of what somebody says: "el anuncio de Berlín de que". */
    public boolean saidNoun(String lemma) {
        return is("said-noun", lemma);
    }

    /** Lays a deed to the charge of its object: "sancionó a X por reprimir". */
    public boolean blaming(String lemma) {
        return is("blaming", lemma);
    }

    /** Lays what its "de" names to the charge of its object. */
    public boolean accusing(String lemma) {
        return is("accusing", lemma);
    }

    /** The verb of "hace dos días". */
    public boolean agoVerb(String lemma) {
        return is("ago-verb", lemma);
    }

    /** A deed whose "de" names who undergoes it: "la detención de opositores". */
    public boolean undergone(String lemma) {
        return is("undergone", lemma);
    }

    /** A favour whose "de" names who is done it: "la liberación de los presos". */
    public boolean favoured(String lemma) {
        return is("favoured", lemma);
    }

    /** Whose "por" with an infinitive names an aim or an end: "luchar por", "terminar por". */
    public boolean strives(String lemma) {
        return is("strives", lemma);
    }

    /** The edge of a country: "la frontera con Malí". */
    public boolean border(String lemma) {
        return is("border", lemma);
    }

    /** Introduces the deed that something is done for. */
    public boolean becauseOf(String marker) {
        return is("because-of", marker);
    }

    /** The preposition of persons that something is done to, contracted or not. */
    public boolean personal(String form) {
        return is("personal-preposition", form);
    }

    /** Its subject answers for what its clause says, without saying so plainly: "negó que", "acusó a X de". */
    public boolean vouching(String lemma) {
        return is("vouching", lemma);
    }

    /** Makes an event known that its object names: "confirmó la visita". */
    public boolean announcing(String lemma) {
        return is("announcing", lemma);
    }

    public boolean placeNoun(String lemma) {
        return is("place-noun", lemma);
    }

    public boolean according(String lemma) {
        return is("according", lemma);
    }

    /** Introduces what somebody said of it: "como informó". */
    public boolean asTold(String lemma) {
        return is("as-told", lemma);
    }

    /** Behind what was said, before its subject, it says whose words they were: ", recoge EFE", ", zanjó Lavrov". */
    public boolean relaying(String lemma) {
        return is("relaying", lemma);
    }

    /** Introduces what is said: "que". */
    public boolean complementizer(String marker) {
        return is("complementizer", marker);
    }

    /** Stands for all that was told: "lo". */
    public boolean thatPronoun(String form) {
        return is("that-pronoun", form);
    }

    /** Is written by somebody and says something: "un comunicado". */
    public boolean document(String lemma) {
        return is("document", lemma);
    }

    boolean timeNoun(String lemma) {
        return is("time-noun", lemma);
    }

    /** Introduces a clause that goes on telling: "donde pactaron una tregua". */
    public boolean relativeMarker(String lemma) {
        return is("relative-marker", lemma);
    }

    /** "tiene previsto", "está programado". */
    public boolean plannedWord(String lemma) {
        return is("planned-word", lemma);
    }

    public boolean objectPronoun(String form) {
        return is("object-pronoun", form);
    }

    /** Stands behind a preposition: "con él". */
    public boolean strongPronoun(String form) {
        return is("strong-pronoun", form);
    }

    /** Acts for whose it is: "su Gobierno", "sus tropas". */
    public boolean ownBody(String lemma) {
        return is("own-body", lemma);
    }

    /** Introduces what must come true first: "si no se retira". */
    public boolean conditional(String marker) {
        return is("conditional", marker.split(" ")[0]);
    }

    /** The longest object pronoun that ends what is attached to a verb: "lo" of "felicitarlo". */
    public Optional<String> attachedObject(String clitics) {
        return lists.get("object-pronoun").stream()
                .filter(clitics::endsWith)
                .max(Comparator.comparingInt(String::length));
    }

    public boolean during(String preposition) {
        return is("during", preposition);
    }

    /** Before an event's noun it says that the event is of the same day: "al término de una conversación". */
    public boolean simultaneous(String preposition) {
        return is("simultaneous", preposition);
    }

    /** A preposition of several words joined by underscores, a contraction at its end undone: "en_contra_del" is "en_contra_de". */
    public Optional<String> complexPreposition(String words) {
        String plain = words.endsWith("_del") || words.endsWith("_al") ? words.substring(0, words.length() - 1) : words;
        return is("complex-preposition", plain) ? Optional.of(plain) : Optional.empty();
    }

    /** With a verb of its own it says that something happens: "tener lugar". */
    public boolean takingPlace(String lemma) {
        return is("taking-place", lemma);
    }

    /** Says that something is to end: "el fin de los ataques". */
    public boolean ending(String lemma) {
        return is("ending", lemma);
    }

    /** Names an occasion that other events are dated by: "durante la ceremonia". */
    public boolean occasion(String lemma) {
        return is("occasion", lemma);
    }

    /** Stands before an occasion on whose day something happened. */
    public boolean occasionPreposition(String lemma) {
        return is("occasion-preposition", lemma);
    }

    public boolean definite(String lemma) {
        return is("definite", lemma);
    }

    /** A preposition grown together with the definite article: "del". */
    public boolean contraction(String form) {
        return is("contraction", form);
    }

    /** Stands for what the sentence before told: "así lo acordaron". */
    public boolean soWord(String lemma) {
        return is("so-word", lemma);
    }

    /** The preposition of a time from which on something holds: "desde". */
    public String since() {
        return lists.get("since").stream().findFirst().orElse("");
    }

    public boolean purpose(String marker) {
        return is("purpose", marker);
    }

    public boolean carriedPhrase(String preposition) {
        return is("carried-phrase", preposition);
    }

    boolean reflexivePronoun(String form) {
        return is("reflexive-pronoun", form);
    }

    public boolean recipientPronoun(String form) {
        return is("recipient-pronoun", form);
    }

    boolean possessivePronoun(String lemma) {
        return is("possessive-pronoun", lemma);
    }

    /** @param form in lower case */
    public boolean nearPronoun(String form) {
        return is("near-pronoun", form);
    }

    /** The preposition of a relative word of place: "donde" is "en el que"; empty if it is none. */
    public Optional<String> relativePlace(String lemma) {
        return is("relative-where", lemma)
                ? lists.get("place-preposition").stream().findFirst()
                : is("relative-whither", lemma)
                        ? lists.get("direction-preposition").stream().findFirst()
                        : Optional.empty();
    }

    public boolean ownerPronoun(String lemma) {
        return is("owner-pronoun", lemma);
    }

    public boolean relativePronoun(String lemma) {
        return is("relative-pronoun", lemma);
    }

    boolean passiveAuxiliary(String lemma) {
        return is("passive-auxiliary", lemma);
    }

    Set<String> agentPrepositions() {
        return lists.get("agent-preposition");
    }

    private boolean is(String list, String lemma) {
        return lists.get(list).contains(lemma);
    }
}
