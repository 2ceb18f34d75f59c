package org.cumbre.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the classes and ids of an element say that it is, by the words of {@code ingest/clutter.lists}. */
final class ClutterWords {

    private static final String FILE = "ingest/clutter.lists";
    private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}]+");

    private static final ClutterWords LOADED = load();

    private final Map<Sort, Set<String>> words = new EnumMap<>(Sort.class);

    /** The sections of the lists. */
    enum Sort {
        ALWAYS,
        AROUND,
        CAPTION,
        CREDIT,
        SIGNATURE
    }

    private ClutterWords() {}

    /** A class of the element, or its id, has a word of that sort in it. */
    static boolean say(Element element, Sort sort) {
        Set<String> known = LOADED.words.getOrDefault(sort, Set.of());
        return named(element.id(), known) || element.classNames().stream().anyMatch(name -> named(name, known));
    }

    private static boolean named(String name, Set<String> known) {
        if (name.isEmpty()) {
            return false;
        }
        String[] parts = BETWEEN.split(HUMP.matcher(name).replaceAll("-").toLowerCase(Locale.ROOT));
        for (int i = 0; i < parts.length; i++) {
            if (known.contains(parts[i]) || i > 0 && known.contains(parts[i - 1] + "-" + parts[i])) {
                return true;
            }
        }
        return false;
    }

    private static ClutterWords load() {
        ClutterWords all = new ClutterWords();
        try (InputStream in = ClutterWords.class.getResourceAsStream("/" + FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + ": not on the class path");
            }
            List<String> lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
            Set<String> section = new HashSet<>();
            for (String line : lines) {
                if (line.startsWith("[")) {
                    String name = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
                    section = all.words.computeIfAbsent(Sort.valueOf(name), sort -> new HashSet<>());
                } else {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        return all;
    }
}
