package org.cumbre.ingest;

import java.util.OptionalInt;

/**
 * Why a file, or one line of it, gave no article.
 *
 * @param source the path as given
 * @param line line of the file, from 1, where the fault is in one line of many
 * @param message what is wrong and what was expected
 */
public record Fault(String source, OptionalInt line, String message) {

    public static Fault of(String source, String message) {
        return new Fault(source, OptionalInt.empty(), message);
    }

    public static Fault at(String source, int line, String message) {
        return new Fault(source, OptionalInt.of(line), message);
    }

    /** For one line of a terminal: {@code file:line: message}. */
    @Override
    public String toString() {
        return source + (line.isPresent() ? ":" + line.getAsInt() : "") + ": " + message;
    }
}
