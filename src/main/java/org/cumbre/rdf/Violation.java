package org.cumbre.rdf;

/**
 * Something in a graph that is not as the shapes want it.
 *
 * @param graph the article whose graph it is, or "default graph"
 * @param subject what is wrong
 * @param property where it is wrong; empty if in the subject as a whole
 * @param value the offending value; empty if one is missing
 * @param message what was expected
 */
public record Violation(String graph, String subject, String property, String value, String message) {}
