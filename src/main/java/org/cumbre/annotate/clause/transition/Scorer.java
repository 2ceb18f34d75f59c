package org.cumbre.annotate.clause.transition;

/** A linear model: each class's score is the sum of its weights for the features. */
@FunctionalInterface
public interface Scorer {

    /** Overwrites the scores, one for each class. */
    void score(FeatureBuffer features, float[] scores);
}
