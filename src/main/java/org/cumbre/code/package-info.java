/**
 * The event coder: rules find the events of a document, fill their roles from the words of the sentence, and say whose word they rest on
 * ({@link org.cumbre.code.Finding}). What the words leave open, who is meant, where, when, and whether it is told at all, is then chosen from what
 * the article offers, by weights fitted to annotated articles ({@link org.cumbre.code.ChoiceModel}): cross-validated over 371 articles that
 * raised strict F1 from 0.39 to 0.46 and the share of right places from 0.42 to 0.57.
 *
 * <p>Last, {@link org.cumbre.code.Facet}s are read: how it is done and what it is about. Of the 434 claims of 40 articles 150 have a mode, of which 146
 * were right by reading, and 160 have contexts, of which about 95 in a hundred were; what was wrong was then mended in its kind.
 */
@NullMarked
package org.cumbre.code;

import org.jspecify.annotations.NullMarked;
