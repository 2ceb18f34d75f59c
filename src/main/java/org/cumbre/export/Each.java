package org.cumbre.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;

/** Does something that can fail to write with each element of a stream. */
@FunctionalInterface
interface Each<T> {

    void write(T element) throws IOException;

    /** How many there were. */
    static <T> long of(Stream<T> elements, Each<T> each) throws IOException {
        long[] count = new long[1];
        try (elements) {
            elements.forEach(element -> {
                try {
                    each.write(element);
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
                count[0]++;
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        return count[0];
    }
}
