package org.cumbre.server.api;

import java.util.List;
import org.cumbre.text.Span;

/**
 * What is found in an article's text besides its claims. Spans are characters of the text, end exclusive.
 *
 * @param noise what was set apart as no part of the article
 */
public record TextMarks(List<Span> noise, List<MarkedName> names, List<MarkedTime> times) {

    public static final TextMarks NONE = new TextMarks(List.of(), List.of(), List.of());

    public TextMarks {
        noise = List.copyOf(noise);
        names = List.copyOf(names);
        times = List.copyOf(times);
    }

    /**
     * A phrase that stands for somebody or a place.
     *
     * @param id IRI
     * @param kind class of actors, or Place
     */
    public record MarkedName(Span span, String id, String english, String spanish, String kind) {}

    /**
     * A time expression.
     *
     * @param value of TIMEX3, such as 2023-09-12
     * @param words as they stand in the text
     */
    public record MarkedTime(Span span, String value, String words) {}
}
