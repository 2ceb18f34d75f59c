package org.cumbre.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.cumbre.text.AddressDate;
import org.cumbre.text.Article;
import org.cumbre.text.PublishedBasis;

/**
 * One line of JSON Lines: an article, or what an index knows of one that stands in a file of its own. Fields other than these are ignored.
 *
 * @param published day of publication, from a date or the beginning of a date and time
 */
record ArticleRecord(
        Optional<String> id,
        Optional<String> text,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<String> url,
        Optional<String> language,
        Optional<String> publisher) {

    private static final ObjectReader JSON = new ObjectMapper()
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    /** @throws UnreadableTextException if the line is no JSON object, or a field is not what it should be */
    static ArticleRecord parse(String line) throws UnreadableTextException {
        JsonNode node = tree(line);
        if (!node.isObject()) {
            throw new UnreadableTextException("expected a JSON object {\"id\", \"text\", …}");
        }
        return new ArticleRecord(
                string(node, "id"),
                string(node, "text"),
                string(node, "title"),
                day(node),
                string(node, "url"),
                string(node, "language"),
                string(node, "publisher"));
    }

    /** The article, if the record holds one; without a day of its own it has that of its address. */
    Article article() throws UnreadableTextException {
        String source = id.orElseThrow(() -> new UnreadableTextException("the field \"id\" is missing"));
        String words = text.orElseThrow(() -> new UnreadableTextException("the field \"text\" is missing or empty"));
        Article article = addTo(Article.of(source, words));
        return article.published().isPresent()
                ? article
                : url.flatMap(AddressDate::of)
                        .map(day -> article.withPublished(day, PublishedBasis.METADATA))
                        .orElse(article);
    }

    /** The article with what this record knows of it. */
    Article addTo(Article article) {
        Article richer = article;
        richer = title.map(richer::withTitle).orElse(richer);
        Article titled = richer;
        richer = published
                .map(day -> titled.withPublished(day, PublishedBasis.METADATA))
                .orElse(richer);
        richer = url.map(richer::withUrl).orElse(richer);
        richer = language.map(richer::withLanguage).orElse(richer);
        return publisher.map(richer::withPublisher).orElse(richer);
    }

    private static JsonNode tree(String line) throws UnreadableTextException {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new UnreadableTextException("broken JSON" + where + ": " + e.getOriginalMessage());
        }
    }

    private static Optional<String> string(JsonNode node, String field) throws UnreadableTextException {
        JsonNode value = node.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() && !value.isIntegralNumber()) {
            throw new UnreadableTextException("the field \"" + field + "\" should be a string");
        }
        return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(JsonNode node) throws UnreadableTextException {
        Optional<String> value = string(node, "published");
        try {
            return value.map(text ->
                    LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            throw new UnreadableTextException(
                    "\"published\" should be a date such as 2024-06-18, not \"" + value.orElse("") + "\"");
        }
    }
}
