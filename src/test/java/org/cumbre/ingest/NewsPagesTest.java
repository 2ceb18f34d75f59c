package org.cumbre.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cumbre.ingest.page.Page;
import org.cumbre.ingest.page.PageReader;
import org.cumbre.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages in the styles of different outlets, each with what is known of its article and the article's text and nothing else. */
class NewsPagesTest {

    private static final String EXPECTED = ".expected";

    private final PageNoise noise = PageNoise.forLanguage("es");

    static Stream<String> pages() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreEnoughOfThem() throws IOException, URISyntaxException {
        assertTrue(pages().count() >= 24);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPageSaysOfItsArticleIsRead(String name) throws IOException, URISyntaxException {
        Page page = read(name);
        Map<String, String> found = new LinkedHashMap<>();
        put(found, "title", page.title());
        put(found, "published", page.published().map(Object::toString));
        put(found, "author", page.author());
        put(found, "publisher", page.publisher());
        put(found, "language", page.language());
        put(found, "url", page.url());

        Map<String, String> expected = expected(name)
                .get(0)
                .lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (a, b) -> a, LinkedHashMap::new));

        assertEquals(expected, found);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theTextOfAPageIsItsArticleAndNothingElse(String name) throws IOException, URISyntaxException {
        assertEquals(expected(name).get(1), withoutNoise(read(name).text()));
    }

    private String withoutNoise(String text) {
        StringBuilder kept = new StringBuilder(text);
        List<Span> spans = noise.spans(text).stream().map(NoiseSpan::span).toList();
        for (int i = spans.size() - 1; i >= 0; i--) {
            kept.delete(spans.get(i).start(), spans.get(i).end());
        }
        return kept.toString().replaceAll("\n\n+", "\n\n").strip();
    }

    private static Page read(String name) throws IOException, URISyntaxException {
        return PageReader.read(Files.readAllBytes(folder().resolve(name)));
    }

    private static List<String> expected(String name) throws IOException, URISyntaxException {
        String text = Files.readString(folder().resolve(name.replaceFirst("\\.\\w+$", EXPECTED)));
        return List.of(text.strip().split("\n\n", 2));
    }

    private static Path folder() throws URISyntaxException {
        URL pages = Objects.requireNonNull(NewsPagesTest.class.getResource("pages"));
        return Path.of(pages.toURI());
    }

    private static void put(Map<String, String> found, String key, Optional<String> value) {
        value.ifPresent(given -> found.put(key, given));
    }
}
