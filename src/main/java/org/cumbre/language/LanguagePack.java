package org.cumbre.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The files of one language, {@code lang/<tag>/…} on the class path. A folder with a {@code language.properties} is a pack. */
public final class LanguagePack {

    private static final String ROOT = "lang/";
    private static final String PROPERTIES = "language.properties";

    private final String tag;
    private final Properties properties;

    private LanguagePack(String tag, Properties properties) {
        this.tag = tag;
        this.properties = properties;
    }

    /**
     * The pack of a language.
     *
     * @param tag such as "es"
     * @throws IllegalArgumentException if there is no such pack; names those that there are
     */
    public static LanguagePack load(String tag) {
        try (InputStream in = resource(ROOT + tag + "/" + PROPERTIES)) {
            if (tag.isEmpty() || in == null) {
                throw new IllegalArgumentException("no language pack \"" + tag + "\"; available: " + available());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new LanguagePack(tag, properties);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tags of all packs on the class path. */
    public static SortedSet<String> available() {
        SortedSet<String> tags = new TreeSet<>();
        try {
            for (URL root : Collections.list(loader().getResources(ROOT))) {
                tags.addAll(packsIn(root.toURI()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        return tags;
    }

    public String tag() {
        return tag;
    }

    /**
     * A setting of {@code language.properties}.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public String property(String name) {
        String value = properties.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException(path(PROPERTIES) + ": no \"" + name + "\"");
        }
        return value.strip();
    }

    /** Where a file of the pack is on the class path: what errors call it. */
    public String path(String name) {
        return ROOT + tag + "/" + name;
    }

    public boolean has(String name) {
        return loader().getResource(path(name)) != null;
    }

    /**
     * Opens a file of the pack.
     *
     * @throws IllegalArgumentException if it is not there
     */
    public InputStream open(String name) {
        return openResource(path(name));
    }

    /** Opens any file on the class path, such as a dictionary that comes with a library. */
    static InputStream openResource(String path) {
        InputStream in = resource(path);
        if (in == null) {
            throw new IllegalArgumentException(path + ": not on the class path");
        }
        return in;
    }

    /** The lines of a data file, without comments (from "#" at the start or after a blank) and empty lines. */
    public List<Line> lines(String name) {
        List<Line> lines = new ArrayList<>();
        try (InputStream in = open(name)) {
            int number = 0;
            for (String raw : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                number++;
                String text = withoutComment(raw).strip();
                if (!text.isEmpty()) {
                    lines.add(new Line(path(name), number, text));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path(name), e);
        }
        return lines;
    }

    private static String withoutComment(String line) {
        int mark = line.indexOf('#');
        while (mark > 0 && !Character.isWhitespace(line.charAt(mark - 1))) {
            mark = line.indexOf('#', mark + 1);
        }
        return mark < 0 ? line : line.substring(0, mark);
    }

    private static List<String> packsIn(URI root) throws IOException {
        if (!root.getScheme().equals("jar")) {
            return packsIn(Path.of(root));
        }
        String[] jarAndEntry = root.toString().split("!", 2);
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(jarAndEntry[0].substring(4))), Map.of())) {
            return packsIn(jar.getPath(jarAndEntry[1]));
        }
    }

    private static List<String> packsIn(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> Files.exists(folder.resolve(PROPERTIES)))
                    .map(folder -> folder.getFileName().toString().replace("/", ""))
                    .toList();
        }
    }

    private static @org.jspecify.annotations.Nullable InputStream resource(String path) {
        return loader().getResourceAsStream(path);
    }

    private static ClassLoader loader() {
        return LanguagePack.class.getClassLoader();
    }

    /**
     * A line of a data file.
     *
     * @param file its path on the class path
     * @param number counted from 1
     * @param text without comment and surrounding blanks
     */
    public record Line(String file, int number, String text) {

        /** The fault of this line, with file and line number in front. */
        public IllegalArgumentException fault(String problem) {
            return new IllegalArgumentException(file + ":" + number + ": " + problem + ": " + text);
        }
    }
}
