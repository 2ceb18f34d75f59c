package org.cumbre.text;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A news article as it was read, with what is known of it.
 *
 * @param source the path as given, or the record's id
 * @param text the characters that all spans refer to
 * @param title the headline
 * @param publication when it was published, and how that is known
 * @param language tag, such as "es"
 * @param url where it was published
 * @param publisher who published it
 */
public record Article(
        String source,
        String text,
        Optional<String> title,
        Optional<Publication> publication,
        Optional<String> language,
        Optional<String> url,
        Optional<String> publisher) {

    /** An article of which only the text is known. */
    public static Article of(String source, String text) {
        return new Article(
                source, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Day of publication. */
    public Optional<LocalDate> published() {
        return publication.map(Publication::day);
    }

    /** Where the day of publication comes from. */
    public PublishedBasis basis() {
        return publication.map(Publication::basis).orElse(PublishedBasis.UNKNOWN);
    }

    public Article withPublished(LocalDate day, PublishedBasis from) {
        return withPublication(Publication.of(day, from));
    }

    public Article withPublication(Publication known) {
        return new Article(source, text, title, Optional.of(known), language, url, publisher);
    }

    public Article withTitle(String headline) {
        return new Article(source, text, Optional.of(headline), publication, language, url, publisher);
    }

    public Article withLanguage(String tag) {
        return new Article(source, text, title, publication, Optional.of(tag), url, publisher);
    }

    public Article withUrl(String address) {
        return new Article(source, text, title, publication, language, Optional.of(address), publisher);
    }

    public Article withPublisher(String name) {
        return new Article(source, text, title, publication, language, url, Optional.of(name));
    }
}
