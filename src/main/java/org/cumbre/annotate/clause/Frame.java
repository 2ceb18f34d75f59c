package org.cumbre.annotate.clause;

import java.util.List;
import java.util.Optional;

/**
 * A predicate with its arguments: a verb, or a noun with its complements. Passives are turned active: the agent is the subject,
 * what undergoes is the object.
 *
 * @param sentence index of the sentence
 * @param head token of the verb or noun
 * @param lemma of the head
 * @param verbal a verb
 * @param verb its tense, mood, voice; {@link VerbGroup#NONE} for a noun
 * @param arguments direct ones first, each in order of the text
 * @param governor token of the predicate it depends on; -1 if none
 * @param link how it depends on the governor: "object", "subject", "clause", "purpose", "relative", "conj", "adverbial", or a preposition
 * @param marker lemma of the word that introduces the clause, such as "si" or "tras"; empty if none
 */
public record Frame(
        int sentence,
        int head,
        String lemma,
        boolean verbal,
        VerbGroup verb,
        List<Argument> arguments,
        int governor,
        String link,
        String marker) {

    public Frame {
        arguments = List.copyOf(arguments);
    }

    public Optional<Argument> argument(String slot) {
        return arguments.stream()
                .filter(argument -> argument.slot().equals(slot))
                .findFirst();
    }

    public List<Argument> all(String slot) {
        return arguments.stream()
                .filter(argument -> argument.slot().equals(slot))
                .toList();
    }

    Frame with(List<Argument> others) {
        return new Frame(sentence, head, lemma, verbal, verb, others, governor, link, marker);
    }
}
