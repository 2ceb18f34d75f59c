package org.cumbre.annotate.time;

/** What an expression of time names, in terms of TIMEX3. Source: TimeML 1.2.1, https://timeml.github.io/site/publications/specs.html */
public enum TimexType {
    /** A day or something longer on the calendar. */
    DATE,
    /** A part or point of a day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** Something that recurs. */
    SET
}
