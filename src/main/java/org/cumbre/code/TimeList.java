package org.cumbre.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.annotate.time.TimeExpression;
import org.cumbre.event.ClaimTime;
import org.cumbre.text.PartOfSpeech;

/** Times that stand in a list, as in "en 1961, 2000 y 2001". */
final class TimeList {

    private final SentenceView view;

    TimeList(SentenceView view) {
        this.view = view;
    }

    /** The other days of a list that a time heads: "en 1961, 2000 y 2001" dates three events. */
    List<ClaimTime> after(ClaimTime first) {
        List<ClaimTime> listed = new ArrayList<>();
        Optional<TimeExpression> last = view.times().stream()
                .filter(time -> ClaimTimeReader.claimTime(time).equals(first))
                .findFirst();
        while (last.isPresent()) {
            TimeExpression before = last.get();
            last = view.times().stream().filter(time -> continues(before, time)).findFirst();
            last.map(ClaimTimeReader::claimTime).ifPresent(listed::add);
        }
        return listed;
    }

    /** As fine as the one before, with nothing between but a comma or a conjunction. */
    private boolean continues(TimeExpression before, TimeExpression time) {
        boolean alike = time.dated()
                && time.span().start() > before.span().end()
                && time.value().precision() == before.value().precision()
                && time.value().begin().isPresent()
                && time.value().end().isPresent()
                && before.value().end().isPresent();
        return alike
                && view.sentence().tokens().stream()
                        .filter(token -> token.span().start() >= before.span().end()
                                && token.span().end() <= time.span().start())
                        .allMatch(token ->
                                token.is(PartOfSpeech.CCONJ) || token.form().equals(",") || token.is(PartOfSpeech.ADP))
                && view.sentence().tokens().stream()
                        .anyMatch(token -> token.span().start() >= before.span().end()
                                && token.span().end() <= time.span().start()
                                && !token.is(PartOfSpeech.ADP));
    }
}
