package org.cumbre.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cumbre.event.TimeValue;
import org.cumbre.event.TimeValue.Precision;

/** The dates that a reader has met so far, for expressions that are counted from what was told before. */
final class Told {

    private final List<Mention> mentions = new ArrayList<>();
    private final Optional<LocalDate> published;

    /**
     * A date told in a sentence.
     *
     * @param value with days
     * @param sentence index of the sentence
     */
    record Mention(TimeValue value, int sentence) {}

    Told(Optional<LocalDate> published) {
        this.published = published;
    }

    void add(TimeValue value, int sentence) {
        if (value.begin().isPresent()) {
            mentions.add(new Mention(value, sentence));
        }
    }

    /** The newest date told that is as fine as a precision or finer, and not after a limit. */
    Optional<TimeValue> last(Precision precision, LocalDate limit) {
        return newest(0, precision, limit);
    }

    /** The newest date told in a sentence. */
    Optional<TimeValue> lastIn(int sentence, Precision precision, LocalDate limit) {
        return newest(sentence, precision, limit);
    }

    private Optional<TimeValue> newest(int fromSentence, Precision precision, LocalDate limit) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.sentence() >= fromSentence
                    && mention.value().precision().compareTo(precision) <= 0) {
                return Optional.of(mention.value());
            }
        }
        return Optional.empty();
    }

    /** The newest day with a given weekday. */
    Optional<LocalDate> lastWeekday(int weekday) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            TimeValue value = mentions.get(i).value();
            LocalDate begin = value.begin().orElseThrow();
            if (value.precision() == Precision.DAY && begin.getDayOfWeek().getValue() == weekday) {
                return Optional.of(begin);
            }
        }
        return Optional.empty();
    }

    /** The day of what the article is about: the first day that it tells within a week of publication, else that of publication. */
    Optional<LocalDate> storyDay() {
        return mentions.stream()
                .map(Mention::value)
                .filter(value ->
                        value.precision() == Precision.DAY && value.begin().equals(value.end()))
                .flatMap(value -> value.begin().stream())
                .filter(day -> published.isEmpty()
                        || Math.abs(day.toEpochDay() - published.get().toEpochDay()) <= 7)
                .findFirst()
                .or(() -> published);
    }
}
