package org.cumbre.ingest;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What files are called in articles and faults. */
final class Sources {

    private static final Pattern PACKED = Pattern.compile("(?i)\\.(gz|zst)$");

    private Sources() {}

    /** The path as given, with {@code /} on every system. */
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The file's name without its ending: "d001" for "dev/d001.txt". */
    static String stem(Path file) {
        String name = unpacked(fileName(file));
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The ending of what is in the file, in lower case, without the full stop: "jsonl" for "a.jsonl.gz"; "" if there is none. */
    static String ending(Path file) {
        String name = unpacked(fileName(file));
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String unpacked(String name) {
        String shorter = PACKED.matcher(name).replaceFirst("");
        return shorter.indexOf('.') > 0 ? shorter : name;
    }

    static boolean hidden(Path file) {
        return fileName(file).startsWith(".");
    }

    /** What went wrong, in words: the JDK's own messages often hold the path alone. */
    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }

    private static String fileName(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }
}
