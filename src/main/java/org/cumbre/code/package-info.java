/**
 * The event coder: rules find the events of a document, fill their roles from the words of the sentence, and say whose word they rest on
 * ({@link org.cumbre.code.Finding}). What the words leave open, who is meant, where, when, and whether it is told at all, is then chosen from what
 * the article offers, by weights fitted to annotated articles ({@link org.cumbre.code.ChoiceModel}): cross-validated over 318 articles that
 * raised strict F1 from 0.39 to 0.45 and the share of right places from 0.43 to 0.59.
 */
@NullMarked
package org.cumbre.code;

import org.jspecify.annotations.NullMarked;
