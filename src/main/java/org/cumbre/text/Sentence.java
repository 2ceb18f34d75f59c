package org.cumbre.text;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param index place in the document, from 0
 * @param span characters of the article's text
 * @param tokens in order of the text
 */
public record Sentence(int index, Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** The characters from the first to the last of a run of tokens; {@code last} is included. */
    public Span spanOf(int first, int last) {
        return new Span(
                tokens.get(first).span().start(), tokens.get(last).span().end());
    }
}
