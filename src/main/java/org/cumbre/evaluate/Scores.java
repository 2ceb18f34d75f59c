package org.cumbre.evaluate;

import java.util.Optional;

/**
 * How well events agree with a gold set.
 *
 * @param gold gold events that count when missed
 * @param predicted events found in the articles of the gold set
 * @param lenient the type is right and an actor is shared
 * @param strict and nobody is wrong or missing
 * @param fact and date and status agree, too
 * @param date over the lenient matches where gold has one; so for status, place and attribution
 * @param spuriousDates dates given where gold has none
 */
public record Scores(
        int articles,
        int gold,
        int predicted,
        Measure lenient,
        Measure strict,
        Measure fact,
        Optional<Double> date,
        Optional<Double> status,
        Optional<Double> place,
        Optional<Double> attribution,
        int spuriousDates) {}
