package org.cumbre.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as it was read, with what is known of it.
 *
 * @param source the path as given, or the record's id
 * @param text the characters that all spans refer to
 * @param title the headline
 * @param published day of publication
 * @param basis where the day of publication comes from
 * @param language tag, such as "es"
 * @param url where it was published
 * @param publisher who published it
 */
public record Article(
        String source,
        String text,
        Optional<String> title,
        Optional<LocalDate> published,
        PublishedBasis basis,
        Optional<String> language,
        Optional<String> url,
        Optional<String> publisher) {

    /** An article of which only the text is known. */
    public static Article of(String source, String text) {
        return new Article(
                source,
                text,
                Optional.empty(),
                Optional.empty(),
                PublishedBasis.UNKNOWN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public Article withPublished(LocalDate day, PublishedBasis from) {
        return new Article(source, text, title, Optional.of(day), from, language, url, publisher);
    }

    public Article withTitle(String headline) {
        return new Article(source, text, Optional.of(headline), published, basis, language, url, publisher);
    }

    public Article withLanguage(String tag) {
        return new Article(source, text, title, published, basis, Optional.of(tag), url, publisher);
    }

    public Article withUrl(String address) {
        return new Article(source, text, title, published, basis, language, Optional.of(address), publisher);
    }

    public Article withPublisher(String name) {
        return new Article(source, text, title, published, basis, language, url, Optional.of(name));
    }
}
