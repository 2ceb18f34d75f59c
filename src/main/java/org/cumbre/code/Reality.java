package org.cumbre.code;

import java.util.List;
import org.cumbre.event.Factuality;
import org.cumbre.event.Factuality.Certainty;
import org.cumbre.event.Factuality.Polarity;
import org.cumbre.event.Factuality.Temporality;
import org.cumbre.event.Status;

/**
 * A claim's status, with the words that it rests on.
 *
 * @param cues such as "future tense", "under negar"; empty for a plain statement
 */
record Reality(Status status, List<String> cues) {

    /** The cue of what is cancelled for its day only. */
    static final String PUT_OFF = "put off";

    static Reality of(Status status, String... cues) {
        return new Reality(status, List.of(cues));
    }

    /** The three axes that the status stands for. */
    Factuality factuality() {
        return switch (status) {
            case OCCURRED -> new Factuality(Temporality.PAST, Polarity.AFFIRMED, Certainty.CERTAIN);
            case PLANNED -> new Factuality(Temporality.FUTURE, Polarity.AFFIRMED, Certainty.PROBABLE);
            case DENIED -> new Factuality(Temporality.PAST, Polarity.NEGATED, Certainty.CERTAIN);
            case CANCELLED -> new Factuality(Temporality.FUTURE, Polarity.NEGATED, putOff());
            case ALLEGED -> new Factuality(Temporality.PAST, Polarity.AFFIRMED, Certainty.PROBABLE);
            case HYPOTHETICAL -> new Factuality(Temporality.FUTURE, Polarity.AFFIRMED, Certainty.POSSIBLE);
        };
    }

    /** What is put off is not to be then, and will probably be later. */
    private Certainty putOff() {
        return cues.contains(PUT_OFF) ? Certainty.PROBABLE : Certainty.CERTAIN;
    }
}
