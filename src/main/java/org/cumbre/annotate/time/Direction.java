package org.cumbre.annotate.time;

import java.util.Locale;
import java.util.Optional;

/** What an adjective says about which of several dates is meant. */
enum Direction {
    /** "pasado": before the day of publication. */
    PAST,
    /** "próximo": after it. */
    NEXT,
    /** "este": the one about now. */
    THIS,
    /** Nothing. */
    OPEN;

    static Direction of(Match match) {
        Optional<String> said = match.value("direction");
        return said.map(word -> valueOf(word.toUpperCase(Locale.ROOT))).orElse(OPEN);
    }
}
