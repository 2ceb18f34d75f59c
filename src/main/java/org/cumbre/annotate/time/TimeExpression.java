package org.cumbre.annotate.time;

import java.util.List;
import org.cumbre.event.TimeValue;
import org.cumbre.text.Span;

/**
 * Words of a text that say when, how long or how often.
 *
 * @param span characters of the article's text
 * @param text the words
 * @param type what they name
 * @param value TIMEX3 value, and the days it spans where they can be known
 * @param rule id of the rule that found it
 * @param resolution how the words came to their value, in a few words: "latest Tuesday up to 2024-06-18, past tense (dijo)"
 * @param timexes what TIMEX3 marks: the words with their value, the two ends of a range apart
 */
public record TimeExpression(
        Span span, String text, TimexType type, TimeValue value, String rule, String resolution, List<Timex> timexes) {

    /**
     * One expression as TIMEX3 marks it.
     *
     * @param span characters of the article's text
     * @param value TIMEX3 value
     */
    public record Timex(Span span, String value) {}

    /** Says on which days, and not only how long or how often. */
    public boolean dated() {
        return value.begin().isPresent() || value.end().isPresent();
    }
}
