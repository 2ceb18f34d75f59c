package org.cumbre.ingest;

import java.io.IOException;
import java.util.Set;
import org.cumbre.ingest.page.Page;
import org.cumbre.ingest.page.PageReader;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;

/** A news page in HTML, one article a file, in whatever encoding it is. */
final class PageFile {

    static final Set<String> ENDINGS = Set.of("html", "htm", "xhtml");

    /** More than any page with an article has. */
    static final int TAG_LIMIT = 200_000;

    private PageFile() {}

    /**
     * The article of a page, the file's path as source.
     *
     * @throws UnreadableTextException if the page is empty, binary or too long, or has no article
     */
    static Article read(Input input) throws IOException {
        Page page = PageReader.read(markup(input.bytes(), TAG_LIMIT));
        if (page.text().isBlank()) {
            throw new UnreadableTextException("no article found on the page");
        }
        return article(input.name(), page);
    }

    /**
     * What is in a page or feed, as characters.
     *
     * @param limit most tags that there is memory and time for
     * @throws UnreadableTextException if that is binary content, or too much
     */
    static String markup(byte[] bytes, int limit) throws UnreadableTextException {
        String markup = PlainText.decode(bytes, 0);
        long tags = markup.chars().filter(c -> c == '<').count();
        if (tags > limit) {
            throw new UnreadableTextException("%d tags; the limit for one file is %d".formatted(tags, limit));
        }
        return markup;
    }

    /** The article of a page. */
    static Article article(String source, Page page) {
        Article article = Article.of(source, page.text());
        article = page.title().map(article::withTitle).orElse(article);
        Article titled = article;
        article = page.published()
                .map(day -> titled.withPublished(day, PublishedBasis.METADATA))
                .orElse(article);
        article = page.language().map(article::withLanguage).orElse(article);
        article = page.url().map(article::withUrl).orElse(article);
        return page.publisher().map(article::withPublisher).orElse(article);
    }
}
