package org.cumbre.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queries of the class path, {@code queries/*.rq}: a file put there is a query by the file's name. */
public final class NamedQueries {

    private static final String FOLDER = "queries/";
    private static final String ENDING = ".rq";

    private NamedQueries() {}

    /** All of them, by name. */
    public static List<NamedQuery> all() {
        return names().stream().map(NamedQueries::read).toList();
    }

    /** The query of that name. */
    public static Optional<NamedQuery> named(String name) {
        return names().contains(name) ? Optional.of(read(name)) : Optional.empty();
    }

    /**
     * What a user means by a name, a path of a file, or SPARQL itself.
     *
     * @throws QueryFault if it is none of the three, or the file cannot be read
     */
    public static NamedQuery find(String nameFileOrText) {
        return named(nameFileOrText)
                .or(() -> file(nameFileOrText))
                .or(() -> sparql(nameFileOrText))
                .orElseThrow(() -> new QueryFault("\"" + nameFileOrText
                        + "\" is no query, no file and no SPARQL; the queries are: " + String.join(", ", names())));
    }

    private static Optional<NamedQuery> file(String name) {
        try {
            Path path = Path.of(name);
            return Files.isRegularFile(path)
                    ? Optional.of(NamedQuery.parse(name, Files.readString(path)))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        } catch (MalformedInputException binary) {
            throw new QueryFault(name + ": not a text in UTF-8", binary);
        } catch (IOException unreadable) {
            throw new QueryFault(name + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static Optional<NamedQuery> sparql(String text) {
        return text.contains("{") ? Optional.of(NamedQuery.parse("query", text)) : Optional.empty();
    }

    private static NamedQuery read(String name) {
        String resource = "/" + FOLDER + name + ENDING;
        try (InputStream in = NamedQueries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path has no " + resource);
            }
            return NamedQuery.parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + resource, unreadable);
        }
    }

    /** Looks where this class itself comes from, because a jar need not list its folders. */
    private static List<String> names() {
        try {
            URI location = NamedQueries.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path path = Path.of(location);
            return Files.isDirectory(path) ? inFolder(path.resolve(FOLDER)) : inJar(path);
        } catch (URISyntaxException | IOException unreadable) {
            throw new IllegalStateException("cannot list the queries of the class path", unreadable);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return names(files.map(file -> FOLDER + file.getFileName()));
        }
    }

    private static List<String> inJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return names(file.stream().map(entry -> entry.getName()));
        }
    }

    private static List<String> names(Stream<String> entries) {
        return entries.filter(entry -> entry.startsWith(FOLDER) && entry.endsWith(ENDING))
                .map(entry -> entry.substring(FOLDER.length(), entry.length() - ENDING.length()))
                .filter(name -> !name.contains("/"))
                .sorted()
                .collect(Collectors.toUnmodifiableList());
    }
}
