package org.cumbre.ingest;

import java.io.IOException;
import org.cumbre.text.Article;

/** Plain text, one article a file; a first short line without a full stop is its headline. */
final class TextFile {

    static final String ENDING = "txt";

    private TextFile() {}

    /**
     * The article of a file, its path as source.
     *
     * @throws UnreadableTextException if it is empty, binary or too long
     */
    static Article read(Input input, PageNoise noise) throws IOException {
        return article(input.name(), input.bytes(), noise);
    }

    /** @throws UnreadableTextException if it is binary, or nothing but white space */
    static Article article(String source, byte[] bytes, PageNoise noise) throws UnreadableTextException {
        String text = PlainText.decode(bytes, 0);
        if (text.isBlank()) {
            throw new UnreadableTextException("nothing but white space in it");
        }
        Article article = Article.of(source, text);
        return Headline.of(text, noise.spans(text)).map(article::withTitle).orElse(article);
    }
}
