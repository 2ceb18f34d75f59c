package org.cumbre.ingest;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.stream.Stream;

/** Paths as users write them: "articles", "-" for standard input, or a pattern such as "2024/**.html", for shells that leave patterns alone. */
public final class PathPattern {

    private static final String WILD = ".*[*?\\[{].*";

    private PathPattern() {}

    /**
     * The path itself, or the files that a pattern fits, in order of their names; hidden files are left out. {@code **} stands for
     * folders, too.
     *
     * @throws IOException if no file fits, or a folder cannot be read
     */
    public static List<Path> expand(String written) throws IOException {
        if (!written.matches(WILD) || new File(written).exists()) {
            return List.of(Path.of(written));
        }
        String pattern = written.replace('\\', '/');
        int slash = pattern.substring(0, pattern.replaceFirst("[*?\\[{].*", "").length())
                .lastIndexOf('/');
        Path base = Path.of(slash < 0 ? "" : pattern.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        if (Files.isDirectory(base)) {
            try (Stream<Path> tree = Files.walk(base)) {
                List<Path> files = tree.filter(matcher::matches)
                        .filter(path -> !Sources.hidden(path) && Files.isRegularFile(path))
                        .sorted()
                        .toList();
                if (!files.isEmpty()) {
                    return files;
                }
            }
        }
        throw new IOException(written + ": no file fits this pattern");
    }
}
