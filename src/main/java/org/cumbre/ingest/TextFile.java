package org.cumbre.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cumbre.text.Article;

/** Plain text in UTF-8, one article a file; a first short line without a full stop is its headline. */
final class TextFile {

    static final String ENDING = "txt";

    private TextFile() {}

    /**
     * The article of a file, its path as source.
     *
     * @throws UnreadableTextException if it is empty, binary, too long or not UTF-8
     */
    static Article read(Path file, PageNoise noise) throws IOException {
        String text = Utf8.decode(bytes(file), 0);
        if (text.isBlank()) {
            throw new UnreadableTextException("nothing but white space in it");
        }
        Article article = Article.of(Sources.name(file), text);
        return Headline.of(text, noise.spans(text)).map(article::withTitle).orElse(article);
    }

    /**
     * What is in a file.
     *
     * @throws UnreadableTextException if that is nothing, or too much
     */
    static byte[] bytes(Path file) throws IOException {
        refuseTooLong(Files.size(file));
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0) {
            throw new UnreadableTextException("the file is empty");
        }
        return bytes;
    }

    private static void refuseTooLong(long bytes) throws UnreadableTextException {
        if (bytes > ArticleReader.TEXT_LIMIT) {
            throw new UnreadableTextException("%.1f MB of text; the limit for one article is %d MB"
                    .formatted(bytes / (double) (1 << 20), ArticleReader.TEXT_LIMIT >> 20));
        }
    }
}
