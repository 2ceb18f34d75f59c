package org.cumbre.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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

    /** Reads token by token: what binds JSON to objects takes longer to set up than an article to read. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** @throws UnreadableTextException if the line is no JSON object, or a field is not what it should be */
    static ArticleRecord parse(String line) throws UnreadableTextException {
        Map<String, Optional<String>> fields = fields(line);
        return new ArticleRecord(
                string(fields, "id"),
                string(fields, "text"),
                string(fields, "title"),
                day(fields),
                string(fields, "url"),
                string(fields, "language"),
                string(fields, "publisher"));
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

    /** The fields of an object, without those that are null; empty what is no string. */
    private static Map<String, Optional<String>> fields(String line) throws UnreadableTextException {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new UnreadableTextException("expected a JSON object {\"id\", \"text\", …}");
            }
            Map<String, Optional<String>> fields = new HashMap<>();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken value = json.nextToken();
                if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
                    fields.put(name, Optional.of(json.getText()));
                } else if (value != JsonToken.VALUE_NULL) {
                    fields.put(name, Optional.empty());
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                throw new JsonParseException(json, "expected nothing after the object");
            }
            return fields;
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at column " + e.getLocation().getColumnNr();
            throw new UnreadableTextException("broken JSON" + where + ": " + e.getOriginalMessage());
        } catch (IOException e) {
            throw e instanceof UnreadableTextException told ? told : new UnreadableTextException(String.valueOf(e));
        }
    }

    private static Optional<String> string(Map<String, Optional<String>> fields, String name)
            throws UnreadableTextException {
        Optional<String> value = fields.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value.isEmpty()) {
            throw new UnreadableTextException("the field \"" + name + "\" should be a string");
        }
        return value.filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> day(Map<String, Optional<String>> fields) throws UnreadableTextException {
        Optional<String> value = string(fields, "published");
        try {
            return value.map(text ->
                    LocalDate.parse(text.length() > 10 && text.charAt(10) == 'T' ? text.substring(0, 10) : text));
        } catch (DateTimeException e) {
            throw new UnreadableTextException(
                    "\"published\" should be a date such as 2024-06-18, not \"" + value.orElse("") + "\"");
        }
    }
}
