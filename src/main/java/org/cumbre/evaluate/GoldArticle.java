package org.cumbre.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A gold annotation: an article's id and its events.
 *
 * @param id the name of the article's file without its ending
 */
public record GoldArticle(String id, String language, List<GoldEvent> events) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public GoldArticle {
        events = List.copyOf(events);
    }

    /**
     * All annotations of a folder ({@code *.json}), by file name.
     *
     * @throws IOException if one cannot be read; names the file
     */
    public static List<GoldArticle> readAll(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listing = Files.list(folder)) {
            files = listing.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(read(file));
        }
        return articles;
    }

    private static GoldArticle read(Path file) throws IOException {
        try {
            JsonNode root = JSON.readTree(file.toFile());
            List<GoldEvent> events = new ArrayList<>();
            root.required("events").forEach(event -> events.add(event(event)));
            return new GoldArticle(
                    root.required("id").asText(), root.required("language").asText(), events);
        } catch (IOException | IllegalArgumentException e) {
            throw new IOException(file + ": no gold annotation: " + e.getMessage(), e);
        }
    }

    private static GoldEvent event(JsonNode node) {
        return new GoldEvent(
                node.path("id").asText(),
                alternatives(node.required("type")),
                names(node.required("source")),
                names(node.required("target")),
                Optional.of(node.path("begin").asText("")).filter(day -> !day.isEmpty() && !day.equals("null")),
                names(node.path("place")),
                alternatives(node.required("status")),
                names(node.path("attribution")),
                node.path("core").asBoolean(true),
                node.path("note").asText(""));
    }

    private static List<String> alternatives(JsonNode node) {
        return List.of(node.asText().split("\\|", -1));
    }

    private static List<String> names(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
