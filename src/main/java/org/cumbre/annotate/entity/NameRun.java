package org.cumbre.annotate.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cumbre.event.Actor;
import org.cumbre.event.ActorKind;
import org.cumbre.link.Referent;
import org.cumbre.text.Sentence;
import org.cumbre.text.Token;

/**
 * A run of words that may be a name.
 *
 * @param sentence where it stands
 * @param first first token
 * @param last last token, included
 * @param referents what the gazetteer knows under it; none for a run of capitalised words that it does not know
 */
record NameRun(Sentence sentence, int first, int last, List<Referent> referents) {

    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int LONGEST_ABBREVIATION = 7;

    boolean listed() {
        return !referents.isEmpty();
    }

    /** How many words it has. */
    int length() {
        return last - first + 1;
    }

    List<Token> tokens() {
        return sentence.tokens().subList(first, last + 1);
    }

    /** One word of three to seven capitals. */
    boolean abbreviation() {
        String form = sentence.token(first).form();
        return length() == 1
                && form.length() >= SHORTEST_ABBREVIATION
                && form.length() <= LONGEST_ABBREVIATION
                && form.chars().allMatch(Character::isUpperCase);
    }

    /** "Madrid/EFE": who wrote it and where, in one word. */
    boolean dateline() {
        return tokens().stream().anyMatch(token -> token.form().indexOf('/') > 0);
    }

    /** It stands alone in parentheses behind another. */
    boolean inParenthesesAfter(NameRun name) {
        return first == name.last + 2
                && sentence.token(first - 1).form().equals("(")
                && last + 1 < sentence.size()
                && sentence.token(last + 1).form().equals(")");
    }

    /** Its words with one blank between them. */
    String text() {
        return tokens().stream().map(Token::form).collect(Collectors.joining(" "));
    }

    /** The person who alone bears this name in the gazetteer. */
    Optional<Actor> onlyPerson() {
        return referents.size() == 1
                ? referents.get(0).actor().filter(actor -> actor.kind() == ActorKind.PERSON)
                : Optional.empty();
    }
}
