package org.cumbre.ingest.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in JSON-LD after schema.org. Scripts that are no JSON are passed over. */
final class LinkedData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*\\s*<!\\[CDATA\\[\\s*\\*/|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|/\\*\\s*\\]\\]>\\s*\\*/|\\]\\]>)\\s*+;?+\\s*+$");
    private static final int DEEPEST = 6;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final JsonNode article;

    /** @param address the page's own, to tell its article from others that it mentions */
    LinkedData(Document page, Optional<String> address) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            collect(tree(script.data()), articles, pages, 0);
        }
        this.article = articles.stream()
                .filter(candidate ->
                        address.filter(own -> about(candidate, own)).isPresent())
                .findFirst()
                .or(() -> articles.stream()
                        .filter(candidate -> candidate.has("headline"))
                        .findFirst())
                .or(() -> articles.stream().findFirst())
                .or(() -> pages.stream().findFirst())
                .orElse(MissingNode.getInstance());
    }

    Optional<String> headline() {
        return text(article.path("headline")).or(() -> text(article.path("name")));
    }

    Optional<String> published() {
        return text(article.path("datePublished"));
    }

    Optional<String> author() {
        return names(article.path("author"));
    }

    Optional<String> publisher() {
        return names(article.path("publisher"));
    }

    Optional<String> language() {
        JsonNode language = resolved(article.path("inLanguage"));
        return text(language.isObject() ? language.path("alternateName") : language);
    }

    Optional<String> url() {
        JsonNode page = article.path("mainEntityOfPage");
        return text(article.path("url"))
                .or(() -> text(page.isObject() ? page.path("@id") : page))
                .filter(address -> address.startsWith("http"));
    }

    /** The article's text with its line breaks; it may hold HTML. */
    Optional<String> body() {
        JsonNode body = article.path("articleBody");
        return body.isTextual() && !body.asText().isBlank() ? Optional.of(body.asText()) : Optional.empty();
    }

    private static JsonNode tree(String script) {
        try {
            return JSON.readTree(WRAPPING.matcher(script).replaceAll(""));
        } catch (JsonProcessingException broken) {
            return MissingNode.getInstance();
        }
    }

    private void collect(JsonNode node, List<JsonNode> articles, List<JsonNode> pages, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, articles, pages, depth + 1));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        text(node.path("@id")).filter(id -> node.size() > 1).ifPresent(id -> byId.putIfAbsent(id, node));
        if (is(node, "Article") || is(node, "BlogPosting") || is(node, "Report")) {
            articles.add(node);
        } else if (is(node, "WebPage")) {
            pages.add(node);
        }
        collect(node.path("@graph"), articles, pages, depth + 1);
        collect(node.path("mainEntity"), articles, pages, depth + 1);
        collect(node.path("mainEntityOfPage"), articles, pages, depth + 1);
    }

    private static boolean is(JsonNode node, String type) {
        JsonNode types = node.path("@type");
        return types.isArray()
                ? all(types).stream().anyMatch(one -> one.asText().endsWith(type))
                : types.asText().endsWith(type);
    }

    private static boolean about(JsonNode candidate, String address) {
        JsonNode page = candidate.path("mainEntityOfPage");
        return List.of(candidate.path("url"), candidate.path("@id"), page, page.path("@id")).stream()
                .anyMatch(named -> named.isTextual()
                        && (named.asText().equals(address) || named.asText().startsWith(address + "#")));
    }

    /** The names of people or organisations, given as text, as objects, or by reference. */
    private Optional<String> names(JsonNode node) {
        List<JsonNode> given = node.isArray() ? all(node) : List.of(node);
        String names = given.stream()
                .map(this::resolved)
                .flatMap(one -> text(one.isObject() ? one.path("name") : one).stream())
                .filter(name -> !name.contains("://"))
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }

    private JsonNode resolved(JsonNode node) {
        return node.isObject() && !node.has("name") && node.has("@id")
                ? byId.getOrDefault(node.path("@id").asText(), node)
                : node;
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static Optional<String> text(JsonNode node) {
        JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return Optional.of(value)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(text -> Words.clean(org.jsoup.parser.Parser.unescapeEntities(text, false)))
                .filter(text -> !text.isEmpty());
    }
}
