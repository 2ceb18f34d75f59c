package org.cumbre.code;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words of a sentence as written. */
final class Words {

    private Words() {}

    static String of(SentenceView view, int first, int length) {
        return IntStream.range(first, first + length)
                .mapToObj(token -> view.tree().token(token).form())
                .collect(Collectors.joining(" "));
    }
}
