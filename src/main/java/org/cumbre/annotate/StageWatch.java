package org.cumbre.annotate;

/** Is told how far the work on an article has come, to measure how long each stage takes. */
@FunctionalInterface
public interface StageWatch {

    /** Does not care. */
    StageWatch NONE = stage -> {};

    /** A stage, such as "tokens" or "trees", has just ended. */
    void ended(String stage);
}
